import { POPUP_SIZE, type Clip, type OwnSurface, type PageSurface, type Size, type Work } from './driver.js';
import { clickAt, moveTo, pressKey } from './firefox-input.js';
import { mozUrl } from './firefox-process.js';
import { evaluate, inChrome, inTab, type Firefox } from './firefox-script.js';
import { until } from './wait.js';

const openIn = async (firefox: Firefox, address: string): Promise<void> => {
  await firefox.send('WebDriver:Navigate', { url: address });
};

/** Draws the tab in front. A part is asked for in page coordinates: that is what Firefox wants there. */
const shoot = async (firefox: Firefox, clip?: Clip): Promise<Uint8Array> => {
  const seen = await evaluate(firefox, () => ({ x: scrollX, y: scrollY, width: innerWidth, height: innerHeight }), []);
  const part = clip === undefined ? seen : { ...clip, x: clip.x + seen.x, y: clip.y + seen.y };
  const url = await inChrome(
    firefox,
    `const { x, y, width, height } = given[0];
    const bitmap = await gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(x, y, width, height), 1, 'rgb(255,255,255)');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL();`,
    [part],
  );
  return Buffer.from(String(url).replace(/^data:image\/png;base64,/, ''), 'base64');
};

const handleOf = (answer: unknown): string => (typeof answer === 'object' && answer !== null && 'handle' in answer ? String(answer.handle) : String(answer));

/** The tab that commands go to now. */
const currentTab = async (firefox: Firefox): Promise<string> => handleOf(await firefox.send('WebDriver:GetWindowHandle'));

const goTo = async (firefox: Firefox, handle: string, focus: boolean): Promise<void> => {
  await firefox.send('WebDriver:SwitchToWindow', { handle, focus });
};

/** The first tab as a surface. Its commands go to the current tab, so whoever goes to another one has to come back. */
export const firefoxPage = (firefox: Firefox): PageSurface => ({
  open: async (address) => {
    await goTo(firefox, await currentTab(firefox), true);
    await openIn(firefox, address);
  },
  run: (work, ...args) => evaluate(firefox, work, args),
  picture: (clip) => shoot(firefox, clip),
  clickAt: (x, y) => clickAt(firefox, x, y),
  moveTo: (x, y) => moveTo(firefox, x, y),
  press: (key) => pressKey(firefox, key),
  inCard: async <Args extends readonly unknown[], Value>(work: Work<[ShadowRoot, ...Args], Value>, ...args: Args): Promise<Value | null> => {
    const body = `for (const host of document.querySelectorAll('div[popover="manual"]')) {
        const root = host.openOrClosedShadowRoot;
        if (root) return (${String(work)})(root, ...${JSON.stringify(args)});
      }
      return null;`;
    return (await inTab(firefox, body, true)) as Value | null;
  },
});

const resizeFront = (firefox: Firefox, { width, height }: Size): Promise<unknown> =>
  inChrome(firefox, `Object.assign(gBrowser.selectedBrowser.style, { width: given[0] + 'px', height: given[1] + 'px', flex: 'none' })`, [width, height]);

/** One page of the extension in a tab behind, made when it is first used. */
export const firefoxOwn = (firefox: Firefox): OwnSurface => {
  let made: string | null = null;
  const visit = async <Value>(work: () => Promise<Value>, focus = false): Promise<Value> => {
    const front = await currentTab(firefox);
    made ??= handleOf(await firefox.send('WebDriver:NewWindow', { type: 'tab', focus: false }));
    await goTo(firefox, made, focus);
    try {
      return await work();
    } finally {
      await goTo(firefox, front, focus);
    }
  };
  const fit = async (): Promise<void> => {
    await resizeFront(firefox, POPUP_SIZE);
    await until('the size of the popup', () => evaluate(firefox, (width) => innerWidth === width, [POPUP_SIZE.width]));
  };
  return {
    open: (path) => visit(() => openIn(firefox, mozUrl(path))),
    run: (work, ...args) => visit(() => evaluate(firefox, work, args)),
    picture: (clip) => visit(() => shoot(firefox, clip)),
    clickAt: (x, y) => visit(() => clickAt(firefox, x, y)),
    press: (key) => visit(() => pressKey(firefox, key)),
    close: async () => {
      if (made === null) return;
      await visit(() => firefox.send('WebDriver:CloseWindow'));
      made = null;
    },
    inFront: (work) => visit(() => fit().then(work), true),
  };
};

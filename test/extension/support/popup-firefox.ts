import { callOf, type Work } from '../../../src/tools/drive/driver.js';
import { inChrome, withChrome } from '../../../src/tools/drive/firefox-script.js';
import type { FirefoxDriver } from '../../../src/tools/drive/firefox.js';
import { until } from '../../../src/tools/drive/wait.js';
import type { Popup } from './popup.js';

const BROWSER = 'browser.webextension-popup-browser';

/** The name that Firefox gives the button: what is odd in the id becomes an underscore. */
const widgetOf = (extensionId: string): string => extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Puts the button into the bar; it starts in a menu. */
const pinButton = ({ firefox, extensionId }: FirefoxDriver): Promise<unknown> =>
  inChrome(
    firefox,
    `const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    CustomizableUI.addWidgetToArea(given[0], 'nav-bar');`,
    [`${widgetOf(extensionId)}-browser-action`],
  );

const pressButton = ({ firefox, extensionId }: FirefoxDriver): Promise<void> =>
  withChrome(firefox, async () => {
    const found = await firefox.send('WebDriver:FindElement', { using: 'css selector', value: `#${widgetOf(extensionId)}-BAP` });
    await firefox.send('WebDriver:ElementClick', { id: Object.values(Object(found))[0] });
  });

/** True once the popup is on the screen with its page in it. */
const isOpen = async ({ firefox }: FirefoxDriver): Promise<boolean> =>
  (await inChrome(
    firefox,
    `const browser = document.querySelector('${BROWSER}');
    return browser?.currentURI?.spec.startsWith('moz-extension:') === true && browser.closest('panel')?.state === 'open';`,
  )) === true;

/** Runs an expression in the popup, as if the reader had just clicked there; gives its value as JSON. */
const inPopup = async ({ firefox }: FirefoxDriver, expression: string): Promise<unknown> => {
  // The popup is no tab, so Marionette has no handle for it: a frame script goes in and sends the answer back.
  const script = `(async () => {
    const gesture = content.windowUtils.setHandlingUserInput(true);
    const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    let answer;
    try { answer = { value: JSON.stringify(await Components.utils.evalInSandbox(${JSON.stringify(expression)}, sandbox)) ?? 'null' }; }
    catch (error) { answer = { error: String(error) }; }
    finally { gesture.destruct(); }
    sendAsyncMessage('popup-answer', answer);
  })()`;
  const answer = await inChrome(
    firefox,
    `const manager = document.querySelector('${BROWSER}').messageManager;
    return new Promise((done) => {
      const got = ({ data }) => { manager.removeMessageListener('popup-answer', got); done(data.error === undefined ? data.value : { error: data.error }); };
      manager.addMessageListener('popup-answer', got);
      manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(given[0]), false);
    });`,
    [script],
  );
  if (typeof answer !== 'string') throw new Error(`in the popup: ${JSON.stringify(answer)}`);
  return JSON.parse(answer);
};

const picture = async ({ firefox }: FirefoxDriver): Promise<Uint8Array> => {
  const url = await inChrome(
    firefox,
    `const bitmap = await document.querySelector('${BROWSER}').browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'rgb(255,255,255)');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL();`,
  );
  return Buffer.from(String(url).replace(/^data:image\/png;base64,/, ''), 'base64');
};

const close = async ({ firefox }: FirefoxDriver): Promise<void> => {
  await inChrome(
    firefox,
    `const panel = document.querySelector('${BROWSER}')?.closest('panel');
    if (!panel) return;
    const gone = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
    panel.hidePopup();
    await gone;`,
  );
};

/** Presses the toolbar button with the real mouse, with all that a press means, and gives the popup that opens. */
export const openInFirefox = async (driver: FirefoxDriver): Promise<Popup> => {
  await pinButton(driver);
  await pressButton(driver);
  await until('the popup is open', () => isOpen(driver));
  const run = async <Args extends readonly unknown[], Value>(work: Work<Args, Value>, ...args: Args): Promise<Value> =>
    (await inPopup(driver, callOf(work, args))) as Value;
  return {
    run,
    clickAt: async (x, y) => {
      await run(
        (left, top) => {
          const target = document.elementFromPoint(left, top);
          if (target instanceof HTMLElement) target.click();
        },
        x,
        y,
      );
    },
    picture: () => picture(driver),
    close: () => close(driver),
  };
};

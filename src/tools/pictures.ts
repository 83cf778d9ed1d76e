import type { Clip, Driver } from './drive/driver.js';
import { until } from './drive/wait.js';
import { markedSpot, somethingMarked } from './marked-spot.js';
import { readMentions, type MentionLine } from './page-status.js';
import type { TabCalls } from './tab-calls.js';

const MARGIN = 32;
const CARD_MS = 5_000;

/** Lets the browser paint what it was told so far. */
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const cardBox = (root: ShadowRoot): Clip | null => {
  const { x = 0, y = 0, width = 0, height = 0 } = root.querySelector('.card')?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0 ? { x, y, width, height } : null;
};

/** True once the popup is there and no longer says that the page is being read. */
const popupReady = (): boolean => document.querySelector('.popup') !== null && document.querySelector('.popup [role="status"]:not(:empty)') === null;

/** The mention whose card shows most: an actor's, else the first that is marked. */
export const mentionToShow = (mentions: readonly MentionLine[]): MentionLine | null =>
  mentions.find(({ mark, shown }) => shown && mark === 'actor') ?? mentions.find(({ shown }) => shown) ?? null;

const around = (boxes: readonly Clip[], width: number, height: number): Clip => {
  const left = Math.max(0, Math.min(...boxes.map((box) => box.x)) - MARGIN);
  const top = Math.max(0, Math.min(...boxes.map((box) => box.y)) - MARGIN);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN);
  return { x: Math.floor(left), y: Math.floor(top), width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
};

/** The top of the page with its marks; where the first screenful has none, the place of the first mark. */
export const pagePicture = async ({ page }: Driver, tab: TabCalls, mentions: readonly MentionLine[]): Promise<Uint8Array> => {
  const first = mentions.find(({ shown }) => shown);
  if (first !== undefined && !(await somethingMarked(page, 1_500))) {
    await tab.ask('jump', { index: first.index });
    await markedSpot(page, first.exact);
  }
  await page.run(painted);
  return page.picture();
};

/** The card of one mention with the words it belongs to, opened by the mouse. */
export const cardPicture = async ({ page }: Driver, tab: TabCalls, mention: MentionLine): Promise<Uint8Array> => {
  await tab.ask('jump', { index: mention.index });
  const spot = await markedSpot(page, mention.exact);
  // From elsewhere: a mouse that stands there already, from the page before, would not move.
  await page.moveTo(0, 0);
  await page.moveTo(spot.x + spot.width / 2, spot.y + spot.height / 2);
  const card = await until('the card is open', () => page.inCard(cardBox), CARD_MS);
  await page.run(painted);
  const size = await page.run(() => ({ width: innerWidth, height: innerHeight }));
  return page.picture(around([spot, card], size.width, size.height));
};

/** The popup's page, as it shows this tab. */
export const popupPicture = ({ own }: Driver, { tabId }: TabCalls): Promise<Uint8Array> =>
  own.inFront(async () => {
    await own.open(`popup/popup.html?tab=${tabId}`);
    await until('the popup shows the page', () => own.run(popupReady));
    return own.picture();
  });

/** The mentions of the page, from the tab itself. */
export const mentionsOf = async (tab: TabCalls): Promise<MentionLine[]> => readMentions(await tab.ask('mentions', {}));

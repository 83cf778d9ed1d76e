import type { PageSurface } from '../../../src/tools/drive/driver.js';
import { until } from '../../../src/tools/drive/wait.js';
import { markedSpot } from '../../../src/tools/marked-spot.js';

/** What the open card says, or null where none is open. */
export const cardText = (page: PageSurface): Promise<string | null> => page.inCard((root) => root.querySelector('.card')?.textContent ?? null);

/** Moves the mouse from elsewhere onto the first mark of these words. */
export const hover = async (page: PageSurface, words: string): Promise<void> => {
  const { x, y, width, height } = await markedSpot(page, words);
  await page.moveTo(0, 0);
  await page.moveTo(x + width / 2, y + height / 2);
};

/** Waits for a card with a name like this; gives its text. */
export const cardOf = (page: PageSurface, name: string): Promise<string> =>
  until(`a card of ${name}`, async () => {
    const title = await page.inCard((root) => root.querySelector('.card-name')?.textContent ?? '');
    return title !== null && title.includes(name) && cardText(page);
  });

/** Waits until no card is open, and its element is out of the document. */
export const noCard = (page: PageSurface): Promise<true> => until('no card', () => page.run(() => document.querySelector('div[popover="manual"]') === null));

import type { PageSurface } from '../../../src/tools/drive/driver.js';
import { until } from '../../../src/tools/drive/wait.js';

/** One entry of the page's highlight registry. */
export interface Mark {
  readonly name: string;
  readonly text: string;
}

/** Everything that is registered as a highlight in the page now; any script of the page could see this, too. */
export const marksOf = (page: PageSurface): Promise<Mark[]> =>
  page.run(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return { name, text: range.toString().replace(/\s+/g, ' ') };
      }),
    ),
  );

/** Waits until these words are marked, and gives all marks then. */
export const marked = (page: PageSurface, text: string): Promise<Mark[]> =>
  until(`"${text}" is marked`, async () => {
    const marks = await marksOf(page);
    return marks.some((mark) => mark.text === text) && marks;
  });

/** Waits until these words are not marked. */
export const unmarked = (page: PageSurface, text: string): Promise<true> =>
  until(`"${text}" is not marked`, async () => (await marksOf(page)).every((mark) => mark.text !== text));

/** Two frames: whatever was to happen in the next one has happened. */
export const settled = (page: PageSurface): Promise<void> =>
  page.run(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** The document as text, from its type to its last tag. */
export const documentOf = (page: PageSurface): Promise<string> => page.run(() => new XMLSerializer().serializeToString(document));

/** Lets the page's own time go on. Only for what must not happen: there is nothing to wait for then. */
export const passed = (page: PageSurface, ms: number): Promise<void> =>
  page.run(async (duration) => void (await document.documentElement.animate([], { duration }).finished), ms);

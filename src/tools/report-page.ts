import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { annotatedPageSchema } from '../core/export/annotated-page-schema.js';
import { placedIn } from '../core/export/placed.js';
import { annotationPage } from '../core/export/web-annotation.js';
import type { Driver } from './drive/driver.js';
import { cardPicture, mentionToShow, mentionsOf, pagePicture, popupPicture } from './pictures.js';
import { askReading } from './ask-reading.js';
import { summaryOf } from './summary.js';
import type { TabCalls } from './tab-calls.js';
import { TEXTS } from './texts.js';

/** What is to be made of a page: where to, and whether with pictures. */
export interface ReportWish {
  readonly label: string;
  readonly name: string;
  readonly address: string;
  readonly out: string;
  /** The folder from which the files are named to the person. */
  readonly here: string;
  readonly pictures: boolean;
}

const pageSchema = annotatedPageSchema.nullable();

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isState = (state: string): state is keyof typeof TEXTS.state => Object.hasOwn(TEXTS.state, state);

/** What the page says of itself, as W3C Web Annotations, and its reading. */
const annotationsOf = async (driver: Driver, tab: TabCalls): Promise<string> => {
  const page = pageSchema.parse(await tab.annotations());
  if (page === null) return 'null\n';
  const reading = await askReading(driver, tab);
  const text = await driver.page.run(() => document.body.textContent ?? '');
  return `${JSON.stringify(annotationPage(page, reading === null ? null : placedIn(text, reading)), null, 2)}\n`;
};

const readOpened = async (driver: Driver, tab: TabCalls, { label }: ReportWish) => {
  try {
    return await tab.read();
  } catch (error) {
    const address = await driver.page.run(() => location.href);
    const reason = reasonOf(error) === 'refused' ? TEXTS.notAllowedThere(address) : reasonOf(error);
    throw new Error(TEXTS.notRead(label, reason), { cause: error });
  }
};

/** What became of a page: lines for the person, and whether all that was asked for could be had. */
export interface Report {
  readonly summary: string;
  readonly whole: boolean;
}

/** Opens one page, has it read, writes its files and gives the summary. Throws with a sentence that names the page where it cannot be read. */
export const reportPage = async (driver: Driver, tab: TabCalls, wish: ReportWish): Promise<Report> => {
  const { label, name, address, out, here, pictures } = wish;
  try {
    await driver.page.open(address);
  } catch (error) {
    throw new Error(TEXTS.notOpened(label, reasonOf(error).split('\n')[0] ?? ''), { cause: error });
  }
  const status = await readOpened(driver, tab, wish);
  if (status.state !== 'read') throw new Error(TEXTS.notRead(label, isState(status.state) ? TEXTS.state[status.state] : status.state));
  const files: string[] = [];
  const notes: string[] = [];
  let whole = true;
  const write = async (kind: string, make: () => Promise<string | Uint8Array>): Promise<void> => {
    const file = join(out, `${name}.${kind}`);
    const shown = relative(here, file);
    try {
      await writeFile(file, await make());
      files.push(shown);
    } catch (error) {
      // The other files of the page are worth having all the same.
      whole = false;
      notes.push(TEXTS.notWritten(shown, reasonOf(error)));
    }
  };
  await write('annotations.json', () => annotationsOf(driver, tab));
  if (pictures) {
    const mentions = await mentionsOf(tab);
    const mention = mentionToShow(mentions);
    await write('page.png', () => pagePicture(driver, tab, mentions));
    if (mention === null) notes.push(TEXTS.noCard);
    else await write('card.png', () => cardPicture(driver, tab, mention));
    await write('popup.png', () => popupPicture(driver, tab));
  }
  return { summary: summaryOf(label, status, files, notes), whole };
};

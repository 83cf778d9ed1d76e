import { mkdir } from 'node:fs/promises';
import type { Driver } from './drive/driver.js';
import type { PlannedPage } from './plan.js';
import { reportPage } from './report-page.js';
import { connectTab, scriptsRegistered } from './tab-calls.js';
import { TEXTS } from './texts.js';

/** Where lines for the person go: what was done, and what went wrong. */
export interface Voice {
  say(line: string): void;
  complain(line: string): void;
}

/** What is to be written of the pages, where to, and until when. */
export interface WriteWish {
  readonly out: string;
  /** The folder from which the files are named to the person. */
  readonly here: string;
  readonly pictures: boolean;
  /** Aborted once somebody wants to stop: the pages that are left are then no failures. */
  readonly signal: AbortSignal;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens the pages in tabs, the first in front, and waits until the browser is closed. Gives the number of pages that did not open. */
export const showPages = async (driver: Driver, pages: readonly PlannedPage[], { say, complain }: Voice): Promise<number> => {
  let failed = 0;
  // A page that is opened before would not be read until it is opened again.
  await scriptsRegistered(driver);
  await driver.own.close();
  for (const [place, { label, address }] of pages.entries()) {
    try {
      await (place === 0 ? driver.page.open(address) : driver.addTab(address));
    } catch (error) {
      failed += 1;
      complain(TEXTS.notOpened(label, reasonOf(error)));
    }
  }
  say(TEXTS.window);
  await driver.gone;
  return failed;
};

/** Reads the pages one after the other in one tab, writes their files, and gives the number of pages that failed. */
export const writePages = async (driver: Driver, pages: readonly PlannedPage[], wish: WriteWish, { say, complain }: Voice): Promise<number> => {
  const { out, here, pictures, signal } = wish;
  let failed = 0;
  const start = performance.now();
  await mkdir(out, { recursive: true });
  const tab = await connectTab(driver);
  for (const page of pages) {
    try {
      const { summary, whole } = await reportPage(driver, tab, { ...page, out, here, pictures });
      (whole ? say : complain)(summary);
      if (!whole) failed += 1;
    } catch (error) {
      if (signal.aborted) throw new Error(TEXTS.gone, { cause: error });
      failed += 1;
      complain(reasonOf(error));
    }
  }
  say(TEXTS.totals(pages.length - failed, failed, (performance.now() - start) / 1000));
  return failed;
};

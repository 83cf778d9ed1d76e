import type { ReadingJson } from '../core/export/reading-json.js';
import { readingJsonSchema } from '../core/export/reading-json-schema.js';
import type { Driver } from './drive/driver.js';
import { until } from './drive/wait.js';
import type { TabCalls } from './tab-calls.js';

const READING_MS = 30_000;

/** What the extension's page shows of the reading; null while it is busy. */
const shownReading = (): { readonly text: string; readonly failed: string | null } | null => {
  const shown = document.querySelector<HTMLElement>('[data-export="reading"]');
  return shown === null ? null : { text: shown.textContent ?? '', failed: shown.dataset['failed'] ?? null };
};

/**
 * The reading of the page in the tab, made by the extension itself: its popup's page, asked for an export, shows it as JSON.
 * Null where the page is about no incident. Throws with the reason where it could not be read.
 */
export const askReading = async ({ own }: Driver, { tabId }: TabCalls): Promise<ReadingJson | null> => {
  await own.open(`popup/popup.html?tab=${tabId}&export=reading`);
  const { text, failed } = await until('the reading is made', () => own.run(shownReading), READING_MS);
  if (failed !== null) throw new Error(failed);
  return readingJsonSchema.nullable().parse(JSON.parse(text));
};

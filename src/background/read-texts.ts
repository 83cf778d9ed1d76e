import { z } from '../core/zod.js';
import type { TextPlace } from '../core/text-place.js';
import { TEXT_READER } from '../platform/protocol.js';
import { runInPage } from '../platform/run-in-page.js';

const FILE = '/reading/texts.js';
const textsSchema = z.array(z.string().max(500_000)).max(100_000);

/** The text of the page in a tab, one text for each block; null where it cannot be had. */
export const readTexts = async (tabId: number): Promise<readonly string[] | null> => {
  const parsed = textsSchema.safeParse(await runInPage({ tabId }, FILE, TEXT_READER));
  return parsed.success ? parsed.data : null;
};

/** Brings words of that text into view. False where they are gone. */
export const leadTo = async (tabId: number, place: TextPlace): Promise<boolean> => (await runInPage({ tabId }, FILE, TEXT_READER, place)) === true;

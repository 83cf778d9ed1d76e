import type { ExportWords } from '../core/export/export-words.js';
import { sayDate } from './dates.js';
import { sayValue } from './fact-value.js';
import { sayStance } from './stance-words.js';
import { sayLevel } from './statement-words.js';
import type { Words } from './words.js';

/** Marks where a narrow column may break a word; in a file it would only be in the way of a search. */
const SOFT_HYPHEN = '\u00ad';

/** The reader's words for exports. */
export const exportWords = (words: Words): ExportWords => ({
  say: words.say,
  date: (date) => sayDate(date, words),
  value: (value, nameOf) => sayValue(value, words, nameOf),
  stance: (stance, on) => sayStance(stance, on, words).replaceAll(SOFT_HYPHEN, ''),
  level: (level) => sayLevel(level === 'none' ? 'none-stated' : level, words),
});

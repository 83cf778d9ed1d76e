import type { Preview } from '../core/rules/preview.js';
import { sayCount, sayNumber } from './counts.js';
import type { Words } from './words.js';

/** What a change would do to the page, in a sentence or two. */
export const sayPreview = ({ marked, willMark, hides, brings }: Preview, words: Words): string => {
  const said = [
    ...(hides.mentions === 0 ? [] : [sayCount('previewHides', hides.mentions, words, sayCount('previewNames', hides.names, words))]),
    ...(brings.mentions === 0 ? [] : [sayCount('previewBrings', brings.mentions, words, sayCount('previewNames', brings.names, words))]),
    ...(marked === willMark ? [] : [words.say('previewMarks', sayNumber(willMark, words), sayNumber(marked, words))]),
  ];
  return said.length === 0 ? words.say('previewNothing') : said.join(' ');
};

import type { Words } from './words.js';

/** What stands between two parts of a line, with its spaces, as the language writes it. */
export const separator = ({ say }: Pick<Words, 'say'>): string => say('partsTwo', '', '');

import type { TermFault } from '../core/rules/read-terms.js';
import type { MessageKey, Words } from './words.js';

const FAULT: Readonly<Record<TermFault, MessageKey>> = {
  short: 'optionsTermShort',
  long: 'optionsTermLong',
  signs: 'optionsTermSigns',
  note: 'optionsTermNote',
};

/** Why a text is no term. */
export const sayTermFault = (fault: TermFault, text: string, words: Words): string => words.say(FAULT[fault], text);

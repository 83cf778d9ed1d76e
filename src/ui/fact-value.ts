import type { FactValue } from '../core/pack/statement-schema.js';
import { sayList, sayNumber } from './counts.js';
import { sayDate, sayPeriod } from './dates.js';
import type { MessageKey, Words } from './words.js';

const BOUND: Record<Extract<FactValue, { type: 'count' }>['bound'], MessageKey> = {
  exact: 'countExact',
  about: 'countAbout',
  'at-least': 'countAtLeast',
  'at-most': 'countAtMost',
};

/** The value of a fact in the reader's language; numbers stay as exact or as rough as their source gave them. */
export const sayValue = (value: FactValue, words: Words, nameOf: (id: string) => string): string => {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'count':
      return words.say(BOUND[value.bound], sayNumber(value.amount, words), value.unit);
    case 'date':
      return sayDate(value.date, words);
    case 'period':
      return sayPeriod(value.from, value.to, words);
    case 'entities':
      return sayList(value.entities.map(nameOf), words);
  }
};

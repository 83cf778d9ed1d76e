import type { MarkKind } from '../core/mark-kind.js';
import type { MessageKey, Words } from './words.js';

const MARK: Record<MarkKind, MessageKey> = {
  actor: 'marksActor',
  person: 'marksPerson',
  agency: 'marksAgency',
  company: 'marksCompany',
  product: 'marksProduct',
  source: 'marksSource',
  own: 'marksOwn',
};

/** The name of a kind of mark, in the plural. */
export const sayMarks = (mark: MarkKind, words: Words): string => words.say(MARK[mark]);

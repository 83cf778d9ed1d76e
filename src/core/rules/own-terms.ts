import type { TablePack } from '../match/name-table.js';
import type { OwnTerm } from './settings.js';

/** The pack of the reader's own terms: no pack from outside may have this id. */
export const OWN_PACK = 'own';

/** The id of a term inside it: two spellings that differ by case only are one term. */
export const termId = ({ text }: Pick<OwnTerm, 'text'>): string => text.toLowerCase();

/** The term that a runtime id names; null where it names none of them. */
export const termOf = (runtimeId: string, terms: readonly OwnTerm[]): OwnTerm | null =>
  runtimeId.startsWith(`${OWN_PACK}:`) ? (terms.find((term) => termId(term) === runtimeId.slice(OWN_PACK.length + 1)) ?? null) : null;

/** The reader's terms as a pack of names that count anywhere. */
export const termsPack = (terms: readonly OwnTerm[]): TablePack => ({
  id: OWN_PACK,
  incidents: [],
  entities: terms.map((term) => ({
    id: termId(term),
    kind: 'technique',
    mark: term.mark,
    inside: term.inside === true,
    name: term.text,
    names: [{ text: term.text, form: 'full', use: 'always', ...(term.caseExact ? { caseExact: true as const } : {}) }],
  })),
});

import type { Party } from '../article/party.js';

interface StateForm {
  readonly text: string;
  readonly entity: string;
  readonly adjective: boolean;
}

/** A state named inside a description: offsets in the description, in UTF-16 units. */
export interface StateHit {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly adjective: boolean;
}

const made = new WeakMap<readonly Party[], readonly StateForm[]>();

const stateForms = (parties: readonly Party[]): readonly StateForm[] => {
  const known = made.get(parties);
  if (known !== undefined) return known;
  const forms = parties
    .filter(({ kind, accused }) => kind === 'country' && accused === true)
    .flatMap(({ id, forms: byLanguage }) =>
      Object.values(byLanguage)
        .flat()
        .map((form) => ({ text: form.replace('~', ''), entity: id, adjective: form.startsWith('~') })),
    )
    .toSorted((a, b) => b.text.length - a.text.length);
  made.set(parties, forms);
  return forms;
};

const LETTER = /\p{Script=Latin}/u;

/** The accused state that a description of a crew names ("the Ruritania-based hackers"); null where it names none. */
export const stateIn = (description: string, parties: readonly Party[]): StateHit | null => {
  for (const { text, entity, adjective } of stateForms(parties)) {
    const start = description.indexOf(text);
    if (start < 0 || LETTER.test(description[start - 1] ?? '') || LETTER.test(description[start + text.length] ?? '')) continue;
    return { start, end: start + text.length, entity, adjective };
  }
  return null;
};

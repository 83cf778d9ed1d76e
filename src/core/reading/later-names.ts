import type { Incident } from '../pack/incident-schema.js';
import type { PartialDate } from '../pack/partial-date.js';
import type { Pack } from '../pack/schema.js';
import type { Fact } from '../pack/statement-schema.js';
import { publicOn } from '../record/partial-date.js';
import { isKnownOn } from './known-when.js';

/** A name that came after a day. `fact` is the row that says so. */
export interface LaterName {
  readonly entity: string;
  readonly from: string;
  readonly to: string;
  readonly since: PartialDate;
  readonly fact: string;
}

const textOf = ({ value }: Fact): string | null => (value.type === 'text' ? value.text : null);

/** The names of entities that changed after a day, by the facts that replace a name with another of the same entity. */
export const laterNames = (pack: Pack, incident: Incident, date: PartialDate): LaterName[] =>
  incident.facts.flatMap((fact) => {
    if (isKnownOn(fact, date, pack.checked)) return [];
    const to = textOf(fact);
    return (fact.replaces ?? []).flatMap((id) => {
      const before = incident.facts.find((other) => other.id === id);
      const from = before === undefined ? null : textOf(before);
      const entity = pack.entities.find(({ names }) => names.some(({ text }) => text === from) && names.some(({ text }) => text === to));
      return entity === undefined || from === null || to === null ? [] : [{ entity: entity.id, from, to, since: publicOn(fact), fact: fact.id }];
    });
  });

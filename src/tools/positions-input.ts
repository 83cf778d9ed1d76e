import type { Party } from '../core/article/party.js';

/** One passage to read. `focus`: UTF-16 offsets of the sentence that counts, end exclusive. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly focus: readonly [number, number];
  readonly language: string;
  readonly incident: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const words = (value: unknown): string[] =>
  list(value)
    .map(word)
    .filter((one) => one !== '');
const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The items of a file with one JSON object a line. Lines that are no object are left out. */
export const itemsOf = (text: string): Item[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const read: unknown = JSON.parse(line);
      const item = fields(read);
      const [from, to] = list(item.focus);
      return { id: word(item.id), text: word(item.text), focus: [count(from), count(to)], language: word(item.language), incident: word(item.incident) };
    });

const partyOf = (value: unknown, accused: ReadonlySet<string>): Party => {
  const entity = fields(value);
  const forms = Object.fromEntries(Object.entries(fields(entity.forms)).map(([language, all]) => [language, words(all)]));
  const id = word(entity.id);
  return { id, kind: word(entity.kind), forms, speaksFor: words(entity.speaksFor), accused: entity.side === 'accused' || accused.has(id) };
};

/** The parties of each incident: the common ones it uses and its own, which replace common ones of the same id. */
export const partiesOf = (text: string): ReadonlyMap<string, readonly Party[]> => {
  const read: unknown = JSON.parse(text);
  const file = fields(read);
  const common = new Map(list(fields(file.common).entities).map((entity) => [word(fields(entity).id), entity]));
  const made = new Map<string, readonly Party[]>();
  for (const [incident, value] of Object.entries(file)) {
    if (incident === 'common') continue;
    const part = fields(value);
    const accused = new Set(words(part.accused));
    const own = list(part.entities);
    const ids = new Set(own.map((entity) => word(fields(entity).id)));
    const used = words(part.use).filter((id) => !ids.has(id) && common.has(id));
    made.set(incident, [...used.map((id) => partyOf(common.get(id), accused)), ...own.map((entity) => partyOf(entity, accused))]);
  }
  return made;
};

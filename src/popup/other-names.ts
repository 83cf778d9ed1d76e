import type { Entity, Name } from '../core/pack/entity-schema.js';
import { wordsOf } from '../core/search/words.js';

const isName = ({ use, form }: Name): boolean =>
  use !== 'never' && use !== 'after-full' && (form === 'full' || form === 'acronym' || form === 'short' || form === 'title');

const plain = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ');

/** What else an entity is called: each name once, whatever its case and dashes; without words that stand for it only after its name. */
export const otherNames = ({ name, names }: Entity): readonly string[] => {
  const known = new Set([plain(name)]);
  return names.filter(isName).flatMap(({ text }) => {
    const key = plain(text);
    if (known.has(key)) return [];
    known.add(key);
    return [text];
  });
};

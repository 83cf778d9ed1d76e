import type { Position } from '../article/position.js';
import { mentionsIn, wordsAt, type ArticleText } from './article-text.js';

/** The party that speaks a position: the one found, else the last one named in the speaker's words ("a spokesman of the ministry"). Null where none is. */
export const speakerOf = (position: Position, text: ArticleText): string | null => {
  const { speaker, sentence } = position;
  if (speaker.entity !== null) return speaker.entity;
  const at = wordsAt(text, sentence).indexOf(speaker.text);
  if (speaker.text === '' || at < 0) return null;
  const start = sentence.start + at;
  const inside = mentionsIn(text, { block: sentence.block, start, end: start + speaker.text.length }).filter(
    ({ entity }) => text.sides.party(entity) !== undefined,
  );
  return (inside.findLast(({ adjective }) => !adjective) ?? inside.at(-1))?.entity ?? null;
};

/** The side of a party: the last one of those it speaks for. */
export const sideOf = (id: string, { sides }: ArticleText): string => sides.chain(id).at(-1) ?? id;

import type { Attribution } from '../pack/statement-schema.js';
import type { ArticleText } from './article-text.js';

/** How near the speaker of a text is to that of a row: the same person, the same body, only the same state. */
export type SpeakerLevel = 3 | 2 | 0;

const isPerson = (id: string, { sides }: ArticleText): boolean => sides.party(id)?.kind === 'person';
const isState = (id: string, { sides }: ArticleText): boolean => sides.party(id)?.kind === 'country';

/** A bare name of a state or body ("Washington") is no unnamed person in it ("US officials"). */
const isBareName = (id: string, words: string, { sides }: ArticleText): boolean =>
  Object.values(sides.party(id)?.forms ?? {}).some((forms) => forms.includes(words.replace(/^(?:the|die|das|der|el|la|le|les|los) /iu, '')));

const levelFor = (id: string, words: string, speaker: Attribution['speaker'], text: ArticleText): SpeakerLevel | null => {
  const other = speaker.entity;
  const { sides } = text;
  if (id === speaker.relayedBy) return 2;
  if (id === other) {
    if (!speaker.named) return isBareName(id, words, text) ? 0 : 2;
    return isPerson(id, text) ? 3 : isState(id, text) ? 0 : 2;
  }
  // Two persons of one body contain one another as little as two bodies of one state do.
  const [above, below] = sides.chain(id).includes(other) ? [other, id] : [id, other];
  if (!sides.chain(below).includes(above)) return null;
  return isState(above, text) ? 0 : 2;
};

/**
 * The level at which a speaker of the text (`words`: as it stands) can be the speaker of a row or one who spoke with him; null where he
 * cannot: another person, another body of the same state, another side.
 */
export const speakerLevel = (id: string, words: string, row: Attribution, text: ArticleText): SpeakerLevel | null => {
  const levels = [row.speaker, ...(row.with ?? [])].map((speaker) => levelFor(id, words, speaker, text));
  return levels.reduce<SpeakerLevel | null>((best, level) => (level !== null && (best === null || level > best) ? level : best), null);
};

import type { CueClass } from '../article/lexicon.js';
import type { Attribution } from '../pack/statement-schema.js';
import { LANE_OF } from '../record/stance-lane.js';
import { mentionsIn, type ArticleText } from './article-text.js';
import { hasCue } from './cue-words.js';
import type { ArticleStretch } from './reading.js';

/** Words of which one must stand beside the speaker before a text can take the stance, by lane. */
const CUES: Readonly<Record<string, readonly CueClass[]>> = {
  attributes: ['say', 'think', 'accord', 'accordAfter', 'blame', 'accuse', 'tie', 'link', 'endorse', 'hint', 'paper', 'charge'],
  denies: ['deny', 'false', 'doubt', 'absent', 'charge', 'counter', 'say'],
  'counter-accuses': ['counter', 'accuse', 'blame', 'attack', 'false'],
  declines: ['refuse', 'unsaid', 'mum', 'neg', 'detail'],
};

const isState = (id: string, { sides }: ArticleText): boolean => sides.party(id)?.kind === 'country';

/** Who of the row's side can be meant: the speakers and their bodies. The state too, but for a named person who lays the incident on somebody. */
const membersOf = (row: Attribution, lane: string, text: ArticleText): ReadonlySet<string> =>
  new Set(
    [row.speaker, ...(row.with ?? [])].flatMap(({ entity, named }) => {
      const chain = text.sides.chain(entity);
      return lane === 'attributes' && named ? chain.filter((id) => id === entity || !isState(id, text)) : chain;
    }),
  );

const isOfMembers = (id: string, members: ReadonlySet<string>, { sides }: ArticleText): boolean =>
  members.has(id) || sides.chain(id).some((one) => members.has(one));

const fires = (sentence: ArticleStretch, lane: string, members: ReadonlySet<string>, text: ArticleText): boolean => {
  const mentions = mentionsIn(text, sentence);
  if (!mentions.some(({ entity }) => isOfMembers(entity, members, text))) return false;
  if (lane === 'attributes' && !mentions.some(({ entity }) => text.sides.accused(entity) && !isOfMembers(entity, members, text))) return false;
  return hasCue(text, sentence, CUES[lane] ?? ['say']);
};

/**
 * Whether some sentence could carry the row in a wording that the stance rules do not know: somebody of its side beside words of the stance.
 * Then it is not called absent. Deliberately loose: a bag of words finds nearly everything, and half of it wrongly.
 */
export const couldCarry = (row: Attribution, text: ArticleText): boolean =>
  row.stances.some(({ stance }) => {
    const lane = LANE_OF[stance] ?? stance;
    const members = membersOf(row, lane, text);
    return text.sentences.some((sentence) => fires(sentence, lane, members, text));
  });

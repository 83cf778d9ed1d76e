import type { CueClass } from '../article/lexicon.js';
import { mentionsIn, type ArticleText, type LocalMention } from './article-text.js';
import { cueWords, type CueWords } from './cue-words.js';
import type { ArticleStretch } from './reading.js';

const AFTER = 4;
const BEFORE = 4;
/** What may stand between an actor and the state it is from. */
const JOINTS: readonly CueClass[] = ['prep', 'based', 'linked', 'tie', 'det'];

const isCue = ({ cues }: CueWords, at: number, kinds: readonly CueClass[]): boolean =>
  cues.some(({ kind, from, to }) => kinds.includes(kind) && at >= from && at < to);

/** "Ruritanian hackers", "Ruritania-based group", "Ruritania's spies". */
const isAfter = (words: CueWords, mention: LocalMention, end: number): boolean => {
  const { tokens } = words;
  const first = tokens[end];
  if (!mention.adjective && first?.text !== '-' && first?.text !== "'s" && first?.hyphen !== true) return false;
  for (let at = end; at < Math.min(end + AFTER, tokens.length); at++) {
    const token = tokens[at];
    if (token === undefined || (!token.word && token.text !== '-')) return false;
    if (isCue(words, at, ['actor'])) return true;
  }
  return false;
};

/** "Hackers from Ruritania", "hackers ruritanos". */
const isBefore = (words: CueWords, mention: LocalMention, start: number): boolean => {
  for (let at = start - 1; at >= Math.max(0, start - BEFORE); at--) {
    if (words.tokens[at]?.word !== true) return false;
    if (isCue(words, at, ['actor'])) return mention.adjective || at < start - 1;
    if (!isCue(words, at, JOINTS)) return false;
  }
  return false;
};

/** Where a sentence names actors by an accused state: the stretches of the state's name. */
export const actorsOfState = (text: ArticleText, sentence: ArticleStretch): LocalMention[] => {
  const named = mentionsIn(text, sentence).filter(({ entity }) => text.sides.accused(entity) && text.sides.party(entity)?.kind === 'country');
  if (named.length === 0) return [];
  const words = cueWords(text, sentence);
  return named.filter((mention) => {
    const start = words.tokens.findIndex((token) => token.end > mention.start);
    const behind = words.tokens.findIndex((token) => token.start >= mention.end);
    return start >= 0 && (isAfter(words, mention, behind < 0 ? words.tokens.length : behind) || isBefore(words, mention, start));
  });
};

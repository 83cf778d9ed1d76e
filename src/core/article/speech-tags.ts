import type { Cue } from './cues.js';
import type { CueClass, Lexicon } from './lexicon.js';
import type { Mention } from './mentions.js';
import type { Token } from './tokens.js';
import { listed } from './listed.js';

const NO_TAG: readonly CueClass[] = [
  'say',
  'think',
  'hearsay',
  'accord',
  'det',
  'prep',
  'conj',
  'rel',
  'neg',
  'cond',
  'adverb',
  'pron',
  'self',
  'cut',
  'be',
  'indirect',
  'charge',
];
const SAID: readonly CueClass[] = ['say', 'think', 'hearsay'];
const WHO: readonly CueClass[] = ['office', 'paper', 'pron'];

const ends = (word: string, endings: string): boolean => listed(endings).some((ending) => word.endsWith(ending));
const moody = (word: string, { mood }: Lexicon): boolean => mood !== undefined && ends(word, mood.ends) && !ends(word, mood.but);

/**
 * Verbs of saying that no list knows: in a language with verb-second order the word between a quotation (or reported speech)
 * and a speaker is one, whatever it is (`"…", growled X`).
 */
export const speechTags = (tokens: readonly Token[], cues: readonly Cue[], mentions: readonly Mention[], lexicon: Lexicon): Cue[] => {
  if (lexicon.joints === undefined) return [];
  const joints = listed(lexicon.joints);
  const on = (kinds: readonly CueClass[], token: number): boolean => cues.some((cue) => cue.from <= token && cue.to > token && kinds.includes(cue.kind));
  const named = (token: number): boolean => mentions.some((mention) => mention.from <= token && mention.to > token);
  const speaks = (from: number): boolean => {
    for (let at = from; at < from + 4 && tokens[at]?.word; at++) {
      if (named(at) || on(WHO, at)) return true;
      if (at === from && tokens[at]?.capital && tokens[at + 1]?.capital) return true;
      if (on(['prep', 'rel', 'indirect'], at) && !on(['det'], at)) return false;
    }
    return false;
  };
  return tokens.flatMap((token, at): Cue[] => {
    if (tokens[at - 1]?.text !== ',' || !token.word || token.capital || joints.includes(token.text) || on(NO_TAG, at) || named(at)) return [];
    const quoted = tokens[at - 2]?.text === '"';
    const reported = () =>
      cues.some((cue) => cue.kind === 'indirect' && cue.to < at) &&
      !cues.some((cue) => SAID.includes(cue.kind) && cue.to < at) &&
      !joints.includes(tokens[0]?.text ?? '') &&
      // The mood of reported speech: the word belongs to what is said.
      !moody(token.text, lexicon);
    return (quoted || reported()) && speaks(at + 1) ? [{ kind: 'say', from: at, to: at + 1, tail: at + 1 }] : [];
  });
};

import type { Claim } from './claims.js';
import type { Cue } from './cues.js';
import type { Frame, Frames } from './frames.js';
import type { Mention } from './mentions.js';
import type { Sides } from './party.js';
import type { Phrase } from './phrases.js';
import type { About, How, Stance } from './position.js';
import type { Ref } from './refs.js';
import { clauseStart } from './passive.js';
import { between, type Sheet } from './sheet.js';
import type { Known } from './who.js';

/** A sentence with everything the stance rules ask about. */
export interface Scene {
  readonly sheet: Sheet;
  readonly phrases: readonly Phrase[];
  readonly frames: Frames;
  readonly claims: readonly Claim[];
  readonly refs: readonly Ref[];
  readonly sides: Sides;
  /** The party a speaker is or speaks for, also through pronouns; null when unknown. */
  sideOf(this: Scene, phrase: Phrase): string | null;
  /** Parties named in the sentence before. */
  readonly before: readonly Mention[];
  /** Who spoke last before this sentence. */
  readonly last: readonly Phrase[];
  readonly known: Known | null;
  /** Is a charge, or an answer to one, spoken of in this sentence or its block? Without one nothing is thrown back. */
  readonly contested: boolean;
  /** The same, but for this sentence's own words. */
  readonly answering: boolean;
}

/** A stance found in a sentence, before positions are put together. */
export interface Hit {
  readonly stance: Stance;
  readonly speaker: Phrase;
  /** Who says it together with the speaker. */
  readonly also: readonly Phrase[];
  readonly how: How;
  readonly on: About;
  readonly ref: Ref | null;
  /** Tokens that decided. */
  readonly from: number;
  readonly to: number;
  readonly hedged: boolean;
  /** A word of doubt itself: it outweighs the claim it is about. */
  readonly firm?: boolean;
  /** Somebody else's frame around it: passed on. */
  readonly outer: Phrase | null;
}

/** The frame a token belongs to. */
export const frameAt = (scene: Scene, token: number): Frame | null => scene.frames.list[scene.frames.owner[token] ?? -1] ?? null;

/** Is the speaker on the accused side? Unknown speakers are "unknown". */
export const stands = (scene: Scene, phrase: Phrase): 'accused' | 'other' | 'unknown' => {
  const side = scene.sideOf(phrase);
  if (side === null) return 'unknown';
  return scene.sides.accused(side) ? 'accused' : 'other';
};

/** Does the party of a reference stand on the speaker's own side? */
export const own = (scene: Scene, phrase: Phrase, ref: Ref | null): boolean => {
  if (ref === null) return false;
  if (ref.kind === 'self') return true;
  const side = scene.sideOf(phrase);
  return side !== null && ref.entity !== null && scene.sides.same(side, ref.entity);
};

/** A cue that could mean anything counts only beside a word of the attack, a crew or a word of the charge. */
export const isWeak = (scene: Scene, cue: Cue): boolean => {
  const { sheet } = scene;
  const weak = sheet.of('weak').some((one) => one.from <= cue.from && one.to >= cue.to) || (cue.tail > cue.to && sheet.at('weak', cue.from) !== undefined);
  if (!weak) return false;
  const outside = (kind: 'attack' | 'charge'): boolean => sheet.of(kind).some((one) => one.to <= cue.from || one.from >= cue.to);
  return (
    !outside('attack') &&
    !outside('charge') &&
    !(sheet.lexicon.order === 'verb-last' && sheet.of('crew').length > 0) &&
    // "the attackers": a word for a crew that is one for the culprit as well.
    !(cue.kind === 'by' && sheet.lexicon.order !== 'unspaced' && sheet.of('crew').some(({ from }) => sheet.on('object', from))) &&
    !scene.refs.some((ref) => ref.name === true || ref.actor !== null || (ref.kind === 'state' && sheet.lexicon.order === 'unspaced'))
  );
};

const HABIT = 5;
const STOP: ReadonlySet<string> = new Set(['.', '?', '!', ';']);

/** Does the sentence inside which a token stands end as a question, other than one that asks a speaker for comment? */
export const isAsked = (sheet: Sheet, from: number): boolean => {
  const end = sheet.tokens.findIndex(({ word, text }, at) => at >= from && !word && STOP.has(text));
  if (sheet.tokens[end]?.text !== '?') return false;
  const clause = clauseStart(sheet, end);
  return from >= clause || !between(sheet, 'ask', clause, end);
};

/** Nothing is said of this incident: a condition, a habit, another case or a question about it. */
export const isOff = (scene: Scene, from: number): boolean => {
  const { sheet } = scene;
  if (isAsked(sheet, from)) return true;
  // "In recent years X has …": said at the opening, it holds for the whole sentence.
  if (sheet.lexicon.order === 'unspaced' && sheet.at('habit', 0)) return true;
  if (
    sheet.of('habit').some((cue) => cue.from >= from - (sheet.lexicon.order === 'unspaced' ? 3 * HABIT : HABIT) && cue.from <= from + HABIT + 4) ||
    sheet
      .of('earlier')
      .some((cue) => cue.from < from || sheet.lexicon.past === undefined || sheet.tokens.slice(from, cue.from).filter(({ text }) => text === ',').length < 1)
  )
    return true;
  // A condition that opens with its verb.
  const first = sheet.tokens[0]?.word === false ? 1 : 0;
  if (sheet.lexicon.order === 'verb-last' && sheet.at('indirect', first) && !sheet.tokens.slice(first, from).some(({ text }) => text === ',')) return true;
  // "Should it be proved that X did it": what the clause behind the condition says.
  const start = clauseStart(sheet, from);
  const opened = sheet.of('cond').some((cue) => cue.from <= first && start > cue.to && clauseStart(sheet, start - 1) === cue.from);
  if (sheet.lexicon.order === 'verb-last' && opened && sheet.on('rel', start) && !sheet.on('det', start)) return true;
  return sheet.of('cond').some((cue) => cue.from <= from && from - cue.from < 16 && !sheet.tokens.slice(cue.to, from).some((token) => token.text === ','));
};

/** The first cue of a class from a token on, within a number of tokens. */
export const following = (scene: Scene, kind: Parameters<Sheet['of']>[0], from: number, reach: number): Cue | undefined =>
  scene.sheet.of(kind).find((cue) => cue.from >= from && cue.from < from + reach);

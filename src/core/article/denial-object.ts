import type { Cue } from './cues.js';
import type { CueClass } from './lexicon.js';
import { eventNoun } from './deeds.js';
import { isNoun } from './nouns.js';
import { clauseStart, isPassive } from './passive.js';
import { following, type Scene } from './scene.js';
import { between, marks } from './sheet.js';
import { listed } from './listed.js';

export const OBJECT = 9;
/** Words that say that somebody did it. */
export const DEEDS: readonly CueClass[] = ['did', 'by', 'part', 'tie', 'blame'];
const FITTING: readonly CueClass[] = ['charge', 'part', 'attack', 'did', 'by', 'actor', 'tie', 'blame', 'accuse', 'denied'];

const chargeBefore = ({ sheet }: Scene, cue: Cue): boolean =>
  (['charge', 'part', 'attack'] as const).some((kind) => sheet.of(kind).some((one) => one.to <= cue.from && cue.from - one.to < OBJECT));

/** "in a statement": where it is said, not what is rejected. */
const isVehicle = ({ sheet }: Scene, cue: Cue): boolean =>
  sheet.lexicon.order === 'spaced' &&
  sheet.on('paper', cue.from) &&
  (sheet.on('prep', cue.from - 1) || (sheet.on('det', cue.from - 1) && sheet.on('prep', cue.from - 2)));

/** "has denied the killing": where the verb stands last, its object stands before it. */
const otherMatter = ({ sheet }: Scene, cue: Cue): boolean => {
  const start = clauseStart(sheet, cue.from);
  const said = (at: number): boolean => [...FITTING, 'paper' as const].some((kind) => sheet.on(kind, at));
  for (let at = start; at < cue.from; at++) if (said(at)) return false;
  const noun = (at: number): boolean =>
    sheet.tokens[at]?.capital === true && at > 0 && !sheet.mentionAt(at) && !(['office', 'adverb', 'pron', 'neg'] as const).some((kind) => sheet.on(kind, at));
  for (let at = start + 1; at < cue.from; at++) if (noun(at) && sheet.on('det', at - 1) && !sheet.on('prep', at - 2)) return true;
  return sheet.of('other').some((one) => one.from >= start && one.to <= cue.from);
};

/** Is the object of the denial the deed or the charge? "denied visas": no. */
export const fits = (scene: Scene, cue: Cue): boolean => {
  const { sheet } = scene;
  // "charges that X rejects" with the verb before X: the object is what the relative pronoun stands for.
  if (listed(sheet.lexicon.whom).includes(sheet.tokens[cue.from - 1]?.text ?? '')) return chargeBefore(scene, cue);
  let end = Math.max(cue.tail, cue.to);
  const { adverbEnding } = sheet.lexicon;
  const manner = (at: number): boolean =>
    sheet.tokens[at]?.word === true &&
    adverbEnding !== undefined &&
    (sheet.tokens[at]?.text.endsWith(adverbEnding) === true || (sheet.on('adverb', at) && !sheet.on('det', at)));
  // "denied « categorically » that"
  const aroundManner = (at: number): boolean => sheet.tokens[at]?.text === '"' && (manner(at + 1) || (at > cue.to && manner(at - 1)));
  while (manner(end) || aroundManner(end)) end++;
  const open = !sheet.tokens.slice(end, end + 3).some(({ word }) => word);
  const first = sheet.tokens[end];
  if (sheet.lexicon.order === 'verb-last' && cue.tail === cue.to && (open || marks(first)) && otherMatter(scene, cue)) return false;
  // "denied that …": the clause must say that somebody did it.
  if (sheet.on('rel', end) && sheet.lexicon.order === 'spaced' && sheet.at('pron', end) === undefined)
    return DEEDS.some((kind) => following(scene, kind, end, 16) !== undefined);
  // A verb in two parts has its object between them.
  const bracket = cue.tail - cue.to > 3;
  // "bestritt, krank zu sein"
  const clause =
    first?.text === ',' &&
    sheet.lexicon.order === 'verb-last' &&
    sheet.tokens[end + 1]?.word === true &&
    !sheet.on('say', end + 1) &&
    !sheet.on('conj', end + 1);
  if (clause && !bracket) return [...DEEDS, 'attack' as const].some((kind) => following(scene, kind, end, 16) !== undefined) || chargeBefore(scene, cue);
  // "X, a spokeswoman denied, had offered to go": the sentence is what is denied.
  if (first?.text === ',' && sheet.lexicon.past !== undefined && ![...FITTING, 'pron' as const].some((kind) => sheet.of(kind).some((one) => one !== cue)))
    return false;
  if (!bracket && (open || marks(first) || sheet.on('pron', end) || sheet.on('rel', end) || sheet.on('conj', end))) return !following(scene, 'other', end, 3);
  // "slammed it as a smear"
  if (sheet.lexicon.order === 'unspaced' && following(scene, 'false', cue.to, 2 * OBJECT)) return true;
  const other = following(scene, 'other', cue.to, OBJECT);
  for (const kind of FITTING) {
    const found = sheet.of(kind).find((one) => one.from >= cue.to && one.from < cue.to + OBJECT + (cue.tail - cue.to) && !isVehicle(scene, one));
    if (!found || (other && (found.from > other.from || (sheet.lexicon.past !== undefined && found.from === other.from)))) continue;
    // "the suspect's appeal": no verb.
    if ((kind === 'blame' || kind === 'accuse') && sheet.lexicon.past !== undefined && isNoun(sheet, found)) continue;
    if (kind === 'actor' && sheet.tokens.slice(end, found.from).some((token) => token.text === ',')) continue;
    // "turned down an offer from X": a bare preposition ties nobody to anybody.
    if (kind === 'tie' && found.to - found.from === 1 && sheet.on('prep', found.from)) continue;
    // "dismissed the head of the agency after the attack"
    if ((kind === 'attack' || (kind === 'did' && sheet.on('attack', found.from))) && sheet.lexicon.order === 'spaced' && between(sheet, 'cut', end, found.from))
      continue;
    const person = kind === 'attack' || kind === 'actor' ? following(scene, 'office', end, 3) : undefined;
    if (person && person.from < found.from && !sheet.on('actor', person.from)) continue;
    // "denied reports that it is for sale": the charge is what the clause says.
    const that = kind === 'charge' && sheet.lexicon.order === 'spaced' && sheet.at('rel', found.to);
    // "denied charges that tie him to a bribe"
    if (that && following(scene, 'other', found.to, OBJECT)) continue;
    const deed = (one: Cue): boolean => sheet.lexicon.past === undefined || !(isNoun(sheet, one) || eventNoun(sheet, one));
    if (!that || FITTING.some((one) => one !== 'charge' && sheet.of(one).some((two) => two.from >= found.to && two.from < found.to + 14 && deed(two))))
      return true;
  }
  if ((sheet.lexicon.order !== 'spaced' || isPassive(sheet, cue)) && chargeBefore(scene, cue)) return true;
  return false;
};

/** "denied nothing", "dementierte die Behauptung nicht". */
export const negatedAfter = (scene: Scene, cue: Cue): boolean => {
  const { sheet } = scene;
  // "says not to have ever …": the negation belongs to the denial.
  if (sheet.on('neg', cue.to)) return sheet.lexicon.order === 'spaced' && !between(sheet, 'neg', cue.from, cue.to);
  if (sheet.lexicon.order !== 'verb-last') return false;
  return sheet
    .of('neg')
    .some(
      (one) =>
        one.from >= cue.to &&
        one.from <= cue.to + 7 &&
        !sheet.on('false', one.from) &&
        !sheet.tokens.slice(cue.to, one.from).some((token) => token.text === ','),
    );
};

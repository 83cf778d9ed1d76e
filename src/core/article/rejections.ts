import type { Claim } from './claims.js';
import type { Cue } from './cues.js';
import type { CueClass } from './lexicon.js';
import { negated } from './negation.js';
import { clauseStart } from './passive.js';
import type { Phrase } from './phrases.js';
import { following, frameAt, stands, type Scene } from './scene.js';
import type { Sheet } from './sheet.js';

/** Words of the deed that a charge is about. */
export const DEED = ['attack', 'did', 'part', 'by', 'counter', 'false'] as const;

/** "accused X of smearing it", "urged X to stop spreading lies": the accused side rejects the claim and throws nothing back. */
export const rejection = (scene: Scene, cue: Cue, speaker: Phrase): Cue | null => {
  const { order } = scene.sheet.lexicon;
  if (order === 'verb-last' || stands(scene, speaker) !== 'accused') return null;
  if (order === 'unspaced' && cue.kind !== 'accuse') return null;
  if (cue.kind === 'blame' && !following(scene, 'charge', cue.to, 3)) return null;
  const lie = order === 'spaced' ? following(scene, 'false', cue.to, 10) : (following(scene, 'absent', cue.to, 16) ?? following(scene, 'false', cue.to, 16));
  // "accused X of faking the attack"
  if (lie && scene.sheet.on('det', lie.to) && scene.sheet.on('attack', lie.to + 1)) return null;
  const deed = DEED.some((kind) => kind !== 'false' && scene.sheet.of(kind).some((one) => one.from >= cue.to && (lie === undefined || one.to < lie.from - 1)));
  // "accused X of lying about the price of gas"
  const about =
    scene.sheet.lexicon.past === undefined ||
    scene.answering ||
    !scene.sheet.on('prep', lie?.to ?? 0) ||
    (['attack', 'charge', 'part', 'actor', 'counter'] as const).some((kind) =>
      scene.sheet.of(kind).some((one) => lie === undefined || one.to <= lie.from || one.from >= lie.to),
    );
  return lie && !deed && about ? lie : null;
};

/** "called it a lie that X did it", "it is not true that X did it". */
export const rejected = ({ sheet }: Scene, claim: Claim): boolean =>
  sheet.lexicon.order === 'spaced' &&
  sheet.of('false').some((cue) => {
    const next = sheet.tokens[cue.to]?.text === '"' ? cue.to + 1 : cue.to;
    return cue.to <= claim.at && claim.at - cue.to < 10 && sheet.on('rel', next) && (sheet.on('neg', cue.from) || !negated(sheet, cue.from, 3));
  });

const CHARGED: readonly CueClass[] = ['charge', 'attack', 'did', 'part', 'blame', 'accuse', 'proof', 'tie', 'pron'];

const isOwner = (sheet: Sheet, at: number): boolean => sheet.tokens[sheet.mentionAt(at)?.to ?? -1]?.text === "'s";

/** "called the new visa rules absurd": what is rejected is named, and it is no charge. */
const namedBefore = (scene: Scene, cue: Cue): boolean => {
  const { sheet } = scene;
  const frame = frameAt(scene, cue.from);
  const verb = frame?.how === 'according' ? null : frame?.cue;
  if (
    !verb ||
    sheet.lexicon.order !== 'spaced' ||
    verb.to + 2 > cue.from ||
    !(sheet.on('det', verb.to) || sheet.on('det', verb.to - 1) || (sheet.lexicon.past !== undefined && isOwner(sheet, verb.to))) ||
    sheet.of('self').length > 0
  )
    return false;
  return !CHARGED.some((kind) => sheet.of(kind).some((one) => one.from >= verb.to && (one.to <= cue.from || one.from >= cue.to)));
};

const HEADS: readonly CueClass[] = ['charge', 'part', 'pron', 'proof', 'self', 'blame', 'accuse', 'paper', 'denied', 'state', 'actor', 'office'];
const HEAD = 4;
const CLAUSE = 12;
// "has nothing to do with" is a verb of its own.
const PHRASE = 4;

/** "the film was pure fiction", "the rumour that he is ill is nonsense": what the word is said of is no charge, or one about something else. */
const ofOtherSubject = (sheet: Sheet, cue: Cue): boolean => {
  const nothingOf = (from: number, to: number): boolean =>
    !CHARGED.some((kind) => kind !== 'charge' && kind !== 'pron' && sheet.of(kind).some((one) => one.from >= from && one.to <= to));
  const that = (at: number): boolean => sheet.tokens[at]?.text === sheet.lexicon.complement;
  if (sheet.on('charge', cue.from) && that(cue.to)) return nothingOf(cue.to, cue.to + CLAUSE);
  const other = sheet.of('charge').findLast((one) => one.to <= cue.from && that(one.to));
  const verbs = other ? sheet.of('be').filter((one) => one.from > other.to && one.to <= cue.from).length : 0;
  if (other && verbs > 1) return nothingOf(other.to, cue.from);
  // "none of its doing"
  if (sheet.tokens.slice(cue.from, cue.to).some(({ text }) => sheet.lexicon.own?.split('|').includes(text))) return false;
  let verb = cue.from;
  if (cue.to - cue.from < PHRASE) while (verb > cue.from - HEAD && !sheet.on('be', verb) && sheet.tokens[verb - 1]?.text !== ',') verb--;
  if (!sheet.on('be', verb) && verb !== cue.from) return false;
  if (verb === cue.from && cue.to - cue.from < PHRASE) return false;
  const said = sheet.cues.findLast((one) => (one.kind === 'say' || one.kind === 'rel') && one.to <= verb)?.to ?? 0;
  const start = Math.max(said, clauseStart(sheet, verb));
  // "this is a lie"
  if (!sheet.on('det', start) || verb - start < 2) return false;
  for (let at = start; at < verb && !sheet.on('prep', at); at++) if (HEADS.some((kind) => sheet.on(kind, at)) || sheet.mentionAt(at)) return false;
  return true;
};

const TOPIC = [...DEED.filter((kind) => kind !== 'false' && kind !== 'counter'), 'charge', 'blame', 'accuse', 'tie', 'self'] as const;

/** "called absurd the new tariff", "it is a lie that we close the embassy", "faked the attack": what the word is said of stands behind it and is no charge. */
export const saidOfElse = (scene: Scene, cue: Cue): boolean => {
  const { sheet } = scene;
  const next = sheet.tokens[cue.to]?.text === '"' ? cue.to + 1 : cue.to;
  if (cue.kind !== 'false' || sheet.lexicon.order !== 'spaced') return false;
  if (namedBefore(scene, cue) || (sheet.lexicon.past !== undefined && ofOtherSubject(sheet, cue))) return true;
  // "is lying about the price of gas"
  const matter = (['attack', 'did', 'charge', 'part', 'by', 'self', 'proof'] as const).some((kind) =>
    sheet.of(kind).some((one) => one.to <= cue.from || one.from >= cue.to),
  );
  if (sheet.lexicon.past !== undefined && sheet.on('prep', cue.to) && !sheet.on('genitive', cue.to) && !matter && !scene.answering) return true;
  if (!(sheet.on('det', next) || (sheet.on('rel', next) && sheet.on('be', cue.from - 1)))) return false;
  if (sheet.on('det', next) && sheet.on('attack', next + 1)) return sheet.of('accuse').some((one) => one.to <= cue.from && cue.from - one.to < 10);
  return !TOPIC.some((kind) => sheet.of(kind).some((one) => one.to <= cue.from || one.from >= cue.to));
};

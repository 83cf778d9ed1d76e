import type { Claim } from './claims.js';
import type { Cue } from './cues.js';
import type { CueClass } from './lexicon.js';
import { negated } from './negation.js';
import type { Phrase } from './phrases.js';
import { following, frameAt, stands, type Scene } from './scene.js';

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
  return lie && !deed ? lie : null;
};

/** "called it a lie that X did it", "it is not true that X did it". */
export const rejected = ({ sheet }: Scene, claim: Claim): boolean =>
  sheet.lexicon.order === 'spaced' &&
  sheet.of('false').some((cue) => {
    const next = sheet.tokens[cue.to]?.text === '"' ? cue.to + 1 : cue.to;
    return cue.to <= claim.at && claim.at - cue.to < 10 && sheet.on('rel', next) && (sheet.on('neg', cue.from) || !negated(sheet, cue.from, 3));
  });

const CHARGED: readonly CueClass[] = ['charge', 'attack', 'did', 'part', 'blame', 'accuse', 'proof', 'tie', 'pron'];

/** "called the new visa rules absurd": what is rejected is named, and it is no charge. */
const namedBefore = (scene: Scene, cue: Cue): boolean => {
  const { sheet } = scene;
  const frame = frameAt(scene, cue.from);
  const verb = frame?.how === 'according' ? null : frame?.cue;
  if (
    !verb ||
    sheet.lexicon.order !== 'spaced' ||
    verb.to + 2 > cue.from ||
    !(sheet.on('det', verb.to) || sheet.on('det', verb.to - 1)) ||
    sheet.of('self').length > 0
  )
    return false;
  return !CHARGED.some((kind) => sheet.of(kind).some((one) => one.from >= verb.to && (one.to <= cue.from || one.from >= cue.to)));
};

const TOPIC = [...DEED.filter((kind) => kind !== 'false' && kind !== 'counter'), 'charge', 'blame', 'accuse', 'tie', 'self'] as const;

/** "called absurd the new tariff", "it is a lie that we close the embassy", "faked the attack": what the word is said of stands behind it and is no charge. */
export const saidOfElse = (scene: Scene, cue: Cue): boolean => {
  const { sheet } = scene;
  const next = sheet.tokens[cue.to]?.text === '"' ? cue.to + 1 : cue.to;
  if (cue.kind !== 'false' || sheet.lexicon.order !== 'spaced') return false;
  if (namedBefore(scene, cue)) return true;
  if (!(sheet.on('det', next) || (sheet.on('rel', next) && sheet.on('be', cue.from - 1)))) return false;
  if (sheet.on('det', next) && sheet.on('attack', next + 1)) return sheet.of('accuse').some((one) => one.to <= cue.from && cue.from - one.to < 10);
  return !TOPIC.some((kind) => sheet.of(kind).some((one) => one.to <= cue.from || one.from >= cue.to));
};

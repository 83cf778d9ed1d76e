import type { Cue } from './cues.js';
import { isPassive } from './passive.js';
import type { Phrase } from './phrases.js';
import type { Ref } from './refs.js';
import { following, own, stands, type Scene } from './scene.js';
import { between } from './sheet.js';

const OBJECT = 9;
const TAIL = 8;
export const DEED = ['attack', 'did', 'part', 'by', 'counter', 'false'] as const;

/** Who is blamed by a verb: the object after it, or the surface subject of a passive. */
export const objectOf = (scene: Scene, cue: Cue, subject: Phrase): Ref | null => {
  const { sheet, refs } = scene;
  const spoken = (ref: Ref): boolean =>
    scene.frames.list.some((frame) => frame.speakers.some((one) => ref.from >= one.from && ref.to <= one.to) && frame.from > cue.from);
  const fits = (ref: Ref): boolean => ref.kind !== 'pronoun' && ref.kind !== 'self' && !spoken(ref);
  if (isPassive(sheet, cue)) {
    const agent = sheet.lexicon.order === 'unspaced' ? (sheet.of('be').findLast((one) => one.to <= cue.from)?.from ?? cue.from) : cue.from;
    const agents = (ref: Ref): boolean => ref.from !== subject.from && !(ref.from >= subject.from && ref.to <= subject.to);
    const given = cue.tail > cue.to ? refs.find((ref) => ref.from >= cue.to && ref.from <= cue.tail + 4 && fits(ref) && agents(ref)) : undefined;
    const next = refs.find((ref) => ref.from >= cue.to && ref.from <= cue.to + 4 && fits(ref) && agents(ref));
    return given ?? refs.findLast((ref) => ref.to <= agent && fits(ref) && agents(ref)) ?? next ?? null;
  }
  const bracket = sheet.lexicon.order === 'verb-last';
  const within =
    cue.tail > cue.to
      ? refs.filter((ref) => ref.from >= cue.to && ref.to <= cue.tail + (bracket ? 0 : 3) && fits(ref) && !(ref.from >= subject.from && ref.to <= subject.to))
      : [];
  // Inside a bracket stand victim and culprit in any order: the one whom the incident is laid on is the culprit.
  const laid = bracket
    ? within.find((ref) => ref.entity !== null && scene.sides.accused(ref.entity) && stands(scene, subject) !== 'accused' && !own(scene, subject, ref))
    : undefined;
  const inside = laid ?? within[0];
  const tail = cue.tail > cue.to ? refs.find((ref) => ref.from >= cue.tail && ref.from <= cue.tail + TAIL && fits(ref)) : undefined;
  const after = refs.find((ref) => ref.from >= cue.to && ref.from <= cue.to + OBJECT && fits(ref));
  const reach = sheet.lexicon.order === 'unspaced' ? 3 * OBJECT : OBJECT;
  const before =
    sheet.lexicon.order === 'spaced'
      ? undefined
      : refs.findLast((ref) => ref.to <= cue.from && cue.from - ref.to <= reach && fits(ref) && (sheet.lexicon.order === 'verb-last' || ref.oblique));
  return (bracket ? (inside ?? tail) : (tail ?? inside)) ?? after ?? before ?? null;
};

export const aboutTheDeed = (scene: Scene, cue: Cue): boolean => {
  const { sheet } = scene;
  for (const kind of ['attack', 'did', 'part', 'by', 'counter'] as const)
    if (sheet.of(kind).some((one) => one.from >= cue.to || ((isPassive(sheet, cue) || sheet.lexicon.order !== 'spaced') && one.from < cue.from))) return true;
  return false;
};

/** "accused X, to exaggerate the attack": what follows the comma must be a deed, not only a word of the attack. */
export const clauseOfDeed = (scene: Scene, cue: Cue, ref: Ref): boolean =>
  scene.sheet.lexicon.order !== 'verb-last' ||
  // "condemned the attack and offered X help"
  (!between(scene.sheet, 'conj', cue.to, ref.from) && closedByDeed(scene, cue));

const closedByDeed = (scene: Scene, cue: Cue): boolean =>
  scene.sheet.tokens[cue.tail]?.text !== ',' || (['did', 'counter', 'part'] as const).some((kind) => following(scene, kind, cue.tail, 20) !== undefined);

/** "accused X of hypocrisy over the hack": the word of the deed must follow the accused directly. */
export const nearDeed = (scene: Scene, cue: Cue, ref: Ref): boolean => {
  const { sheet } = scene;
  if (sheet.lexicon.order !== 'spaced' || isPassive(sheet, cue) || ref.to <= cue.from) return true;
  const prep = sheet.tokens[ref.to]?.text;
  const { progressive } = sheet.lexicon;
  const verbal = progressive !== undefined && sheet.tokens[ref.to + 1]?.text.endsWith(progressive) === true;
  const reach = prep !== undefined && !verbal && (sheet.on('genitive', ref.to) || sheet.on('prep', ref.to)) ? 5 : 9;
  return DEED.some((kind) => sheet.of(kind).some((one) => one.from >= cue.to && one.from < ref.to + reach && (one.to <= ref.from || one.from >= ref.to)));
};

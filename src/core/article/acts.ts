import type { Cue } from './cues.js';
import { isNoun } from './nouns.js';
import type { Phrase } from './phrases.js';
import type { About, Stance } from './position.js';
import type { Ref } from './refs.js';
import { frameAt, own, type Hit, type Scene } from './scene.js';
import { subjectOf, type Subject } from './subjects.js';

const NOUNS_TOO: ReadonlySet<Cue['kind']> = new Set<Cue['kind']>(['doubt', 'absent', 'mum', 'hint', 'withdraw', 'refuse', 'unsaid', 'modal']);

/** "Strongly denying it, X offered": the subject comes after the comma. */
const afterOpening = ({ sheet, phrases }: Scene, cue: Cue): Subject | null => {
  const ending = sheet.lexicon.progressive;
  if (cue.from > 2 || ending === undefined || !sheet.tokens[cue.from]?.text.endsWith(ending)) return null;
  const phrase = phrases.find((one) => sheet.tokens[one.from - 1]?.text === ',' && one.from > cue.to && one.kind !== 'paper');
  return phrase ? { phrase, how: 'subject', also: [] } : null;
};

const refTo = (subject: Subject | null): Ref | null =>
  subject && { from: subject.phrase.from, to: subject.phrase.to, entity: subject.phrase.entity, kind: 'party', oblique: false, bound: false, actor: null };

/** The subject of a verb, or whoever spoke last in the sentence, or before it. */
export const actor = (scene: Scene, cue: Cue): Subject | null => {
  const { sheet, phrases, frames } = scene;
  if (!NOUNS_TOO.has(cue.kind) && isNoun(sheet, cue)) return null;
  const found = afterOpening(scene, cue) ?? subjectOf(sheet, phrases, cue);
  if (found === 'none') return null;
  const around = frameAt(scene, cue.from);
  const same = found?.phrase.kind === 'pronoun' && around !== null && !around.speakers.includes(found.phrase);
  const hollow = found !== null && found.phrase.kind === 'paper' && found.phrase.entity === null && around !== null;
  // "X rejects this, its spokesman said": the spokesman speaks, X is what he speaks for.
  const voice = around?.speakers[0];
  const state = scene.sides.party(found?.phrase.entity ?? '')?.kind === 'country';
  const voiced = state && voice !== undefined && voice !== found?.phrase && voice.kind !== 'paper' && own(scene, voice, refTo(found));
  if (found && found.phrase.kind !== 'self' && !same && !hollow && !voiced) return found;
  const frame = frameAt(scene, cue.from) ?? frames.list.findLast((one) => one.from < cue.from) ?? null;
  const speakers = frame ? frame.speakers : found ? [found.phrase] : scene.last;
  const phrase = speakers[0];
  return phrase ? { phrase, how: frame ? 'inherited' : 'quote', also: speakers.slice(1) } : found;
};

/** The speaker of a verb may be the pronoun of an outer speaker ("Dorn said he denied"): then it is the outer speaker. */
const outerOf = (scene: Scene, speaker: Phrase, from: number): Phrase | null => {
  const before = scene.frames.list.findLast((frame) => frame.from < from && !frame.speakers.includes(speaker));
  const around = frameAt(scene, from);
  const frame = around && !around.speakers.includes(speaker) ? around : null;
  return frame && frame === (before ?? frame) ? (frame.speakers[0] ?? null) : null;
};

/** Hits of one stance for a verb and all its coordinated subjects. */
export const hitsOf = (
  scene: Scene,
  subject: Subject,
  stance: Stance,
  cue: { readonly from: number; readonly to: number },
  ref: Ref | null,
  on: About = 'culprit',
): Hit[] => [
  {
    stance,
    speaker: subject.phrase,
    also: subject.also,
    how: subject.how,
    on,
    ref,
    from: cue.from,
    to: cue.to,
    hedged: false,
    outer: outerOf(scene, subject.phrase, cue.from),
  },
];

/** The frame around a frame: who passes on what its speaker says. */
export const frameAround = (scene: Scene, index: number): number => {
  const frame = scene.frames.list[index];
  const around = frame && frame.from > 0 ? (scene.frames.owner[frame.from - 1] ?? -1) : -1;
  return around === index ? -1 : around;
};

/** Hits of one stance for all speakers of the frame a token stands in; none in the writer's own words. */
export const framedHits = (
  scene: Scene,
  stance: Stance,
  cue: { readonly from: number; readonly to: number },
  ref: Ref | null,
  on: About = 'culprit',
  index = scene.frames.owner[cue.from] ?? -1,
): Hit[] => {
  const frame = scene.frames.list[index];
  if (!frame) return [];
  const outer = scene.frames.list[frameAround(scene, index)]?.speakers[0] ?? null;
  const [speaker, ...also] = frame.speakers;
  return speaker ? [{ stance, speaker, also, how: frame.how, on, ref, from: cue.from, to: cue.to, hedged: frame.hedged, outer }] : [];
};

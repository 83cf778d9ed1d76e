import type { Cue } from './cues.js';
import { isPassive } from './passive.js';
import type { Phrase } from './phrases.js';
import type { Ref } from './refs.js';
import type { Scene } from './scene.js';

const OBJECT = 9;
const TAIL = 8;

const NEIGHBOUR = 6;

/** "accuses its eastern neighbour", "blames the whole Ruritanian camp": the adjective of a state in the noun phrase behind the verb. */
const neighbour = ({ sheet }: Scene, cue: Cue): Ref | null => {
  const from = Math.max(cue.to, cue.tail);
  const mention = sheet.mentions.find((one) => one.adjective && one.from > from && one.from <= from + NEIGHBOUR);
  if (!mention || sheet.lexicon.order !== 'spaced' || !sheet.on('det', from) || sheet.lexicon.whom === undefined) return null;
  if (sheet.tokens.slice(from, mention.from).some((token) => !token.word) || sheet.on('attack', mention.from - 1) || sheet.on('charge', mention.from - 1))
    return null;
  return { from: mention.from, to: mention.to, entity: mention.entity, kind: 'actor', oblique: false, bound: false, crew: true, actor: mention.from };
};

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
  // "X, whom the police accuse of it"
  const whom = sheet.lexicon.whom?.split('|').includes(sheet.tokens[subject.from - 1]?.text ?? '') === true && subject.to <= cue.from;
  const meant = whom ? refs.findLast((ref) => ref.to < subject.from && subject.from - ref.to <= 3 && fits(ref)) : undefined;
  if (meant) return meant;
  const inside = cue.tail > cue.to ? refs.find((ref) => ref.from >= cue.to && ref.to <= cue.tail + 3 && fits(ref)) : undefined;
  const tail = cue.tail > cue.to ? refs.find((ref) => ref.from >= cue.tail && ref.from <= cue.tail + TAIL && fits(ref)) : undefined;
  const after = refs.find((ref) => ref.from >= cue.to && ref.from <= cue.to + OBJECT && fits(ref));
  const reach = sheet.lexicon.order === 'unspaced' ? 3 * OBJECT : OBJECT;
  const before =
    sheet.lexicon.order === 'spaced'
      ? undefined
      : refs.findLast((ref) => ref.to <= cue.from && cue.from - ref.to <= reach && fits(ref) && (sheet.lexicon.order === 'verb-last' || ref.oblique));
  return tail ?? inside ?? after ?? before ?? neighbour(scene, cue);
};

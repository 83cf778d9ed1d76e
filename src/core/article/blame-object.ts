import type { Cue } from './cues.js';
import { isPassive } from './passive.js';
import type { Phrase } from './phrases.js';
import type { Ref } from './refs.js';
import { DEED } from './rejections.js';
import { following, own, stands, type Scene } from './scene.js';
import { between, marks, type Sheet } from './sheet.js';
import { listed } from './listed.js';

const OBJECT = 9;
const TAIL = 8;
const NEIGHBOUR = 6;

/** "condemns the Ruritanian attack": whose attack it is says the adjective. */
const condemned = ({ sheet }: Scene, cue: Cue): Ref | null => {
  const mention = sheet.mentions.find(
    (one) => one.adjective && sheet.on('attack', one.to) && Math.abs(one.from - cue.from) <= OBJECT && sheet.on('det', one.from - 1),
  );
  if (!mention || sheet.tokens.slice(Math.min(mention.to, cue.to), Math.max(mention.from, cue.from)).some((token) => !token.word)) return null;
  return { from: mention.from, to: mention.to, entity: mention.entity, kind: 'actor', oblique: false, bound: false, crew: true, actor: mention.from };
};

/** "accuses its eastern neighbour", "blames the whole Ruritanian camp": the adjective of a state in the noun phrase behind the verb. */
const neighbour = (scene: Scene, cue: Cue): Ref | null => {
  const { sheet } = scene;
  const from = Math.max(cue.to, cue.tail);
  if (sheet.lexicon.order === 'verb-last') return cue.kind === 'accuse' ? condemned(scene, cue) : null;
  const mention = sheet.mentions.find((one) => one.adjective && one.from > from && one.from <= from + NEIGHBOUR);
  if (!mention || sheet.lexicon.order !== 'spaced' || !sheet.on('det', from) || sheet.lexicon.whom === undefined) return null;
  if (sheet.tokens.slice(from, mention.from).some((token) => !token.word) || sheet.on('attack', mention.from - 1) || sheet.on('charge', mention.from - 1))
    return null;
  return { from: mention.from, to: mention.to, entity: mention.entity, kind: 'actor', oblique: false, bound: false, crew: true, actor: mention.from };
};

/** "condemned the attack on X": X is hit by it. */
const isHit = (sheet: Sheet, ref: Ref): boolean => {
  if (sheet.lexicon.order !== 'verb-last' || !ref.oblique) return false;
  const prep = sheet.on('prep', ref.from - 1) ? ref.from - 1 : ref.from - 2;
  return sheet.on('prep', prep) && !sheet.on('agent', prep) && sheet.on('attack', prep - 1);
};

const ANTECEDENT = 6;

/** "X, the crew that the police hold responsible": whom the relative pronoun before the subject stands for. */
const relativeOf = ({ sheet, phrases, refs }: Scene, subject: Phrase, fits: (ref: Ref) => boolean): Ref | undefined => {
  let at = subject.from - 1;
  // "that X and Y hold responsible"
  const first = sheet.on('conj', at) ? phrases.find((one) => one.to === at) : undefined;
  if (first) at = first.from - 1;
  if (sheet.lexicon.past === undefined || !sheet.on('rel', at) || !(sheet.on('who', at) || sheet.tokens[at - 1]?.text === ',' || !sheet.on('say', at - 1)))
    return undefined;
  const before = refs.findLast((ref) => ref.to <= at && at - ref.to <= ANTECEDENT && fits(ref) && (ref.crew || ref.entity !== null));
  const between = before
    ? sheet.cues.some((cue) => (cue.kind === 'say' || cue.kind === 'be' || cue.kind === 'attack') && cue.from >= before.to && cue.to <= at)
    : false;
  return between ? undefined : before;
};

/** Who is blamed by a verb: the object after it, or the surface subject of a passive. */
export const objectOf = (scene: Scene, cue: Cue, subject: Phrase): Ref | null => {
  const { sheet, refs } = scene;
  const spoken = (ref: Ref): boolean =>
    scene.frames.list.some((frame) => frame.speakers.some((one) => ref.from >= one.from && ref.to <= one.to) && frame.from > cue.from);
  const fits = (ref: Ref): boolean =>
    ref.kind !== 'pronoun' &&
    ref.kind !== 'self' &&
    !spoken(ref) &&
    !(cue.kind === 'accuse' && isHit(sheet, ref)) &&
    !(ref.from >= subject.from && ref.to <= subject.to);
  if (isPassive(sheet, cue)) {
    const agent = sheet.lexicon.order === 'unspaced' ? (sheet.of('be').findLast((one) => one.to <= cue.from)?.from ?? cue.from) : cue.from;
    const agents = (ref: Ref): boolean => ref.from !== subject.from && !(ref.from >= subject.from && ref.to <= subject.to);
    const given = cue.tail > cue.to ? refs.find((ref) => ref.from >= cue.to && ref.from <= cue.tail + 4 && fits(ref) && agents(ref)) : undefined;
    const next = refs.find((ref) => ref.from >= cue.to && ref.from <= cue.to + 4 && fits(ref) && agents(ref));
    return given ?? refs.findLast((ref) => ref.to <= agent && fits(ref) && agents(ref)) ?? next ?? null;
  }
  // "X, whom the police accuse of it"
  const whom = listed(sheet.lexicon.whom).includes(sheet.tokens[subject.from - 1]?.text ?? '') && subject.to <= cue.from;
  const meant = whom ? refs.findLast((ref) => ref.to < subject.from && subject.from - ref.to <= 3 && fits(ref)) : undefined;
  if (meant) return meant;
  const antecedent = relativeOf(scene, subject, fits);
  if (antecedent) return antecedent;
  const bracket = sheet.lexicon.order === 'verb-last';
  const within = cue.tail > cue.to ? refs.filter((ref) => ref.from >= cue.to && ref.to <= cue.tail + (bracket ? 0 : 3) && fits(ref)) : [];
  // Inside a bracket stand victim and culprit in any order: the one whom the incident is laid on is the culprit.
  const laid = bracket
    ? within.find((ref) => ref.entity !== null && scene.sides.accused(ref.entity) && stands(scene, subject) !== 'accused' && !own(scene, subject, ref))
    : undefined;
  const inside = laid ?? within[0];
  const tail =
    cue.tail > cue.to
      ? refs.find(
          (ref) =>
            ref.from >= cue.tail &&
            (ref.from <= cue.tail + TAIL ||
              (sheet.lexicon.order === 'spaced' && ref.from <= cue.tail + 2 * TAIL && !sheet.tokens.slice(cue.tail, ref.from).some(marks))) &&
            fits(ref),
        )
      : undefined;
  const unspaced = sheet.lexicon.order === 'unspaced';
  const near = (ref: Ref): boolean =>
    ref.from <= cue.to + OBJECT || (unspaced && ref.from <= cue.to + 2 * OBJECT && !sheet.tokens.slice(cue.to, ref.from).some(marks));
  const behind = refs.filter((ref) => ref.from >= cue.to && near(ref) && fits(ref));
  // "condemns the attack on Z by X": nobody is accused of being hit.
  const charged = bracket ? behind.find((ref) => ref.entity !== null && scene.sides.accused(ref.entity) && stands(scene, subject) !== 'accused') : undefined;
  const after = charged ?? behind[0];
  const reach = unspaced ? 3 * OBJECT : OBJECT;
  const before =
    sheet.lexicon.order === 'spaced'
      ? undefined
      : refs.findLast((ref) => ref.to <= cue.from && cue.from - ref.to <= reach && fits(ref) && (sheet.lexicon.order === 'verb-last' || ref.oblique));
  return (bracket ? (inside ?? tail) : (tail ?? inside)) ?? after ?? before ?? neighbour(scene, cue);
};

/** Does the sentence speak of a deed that the verb can be about? */
export const aboutTheDeed = (scene: Scene, cue: Cue): boolean => {
  const { sheet } = scene;
  // In unspaced script a word that can mean anything is no deed of its own.
  const vague = (one: Cue): boolean =>
    sheet.lexicon.order === 'unspaced' &&
    sheet.of('weak').some(({ from, to }) => from <= one.from && to >= one.to) &&
    !sheet.of('attack').some(({ from, to }) => to <= one.from || from >= one.to) &&
    !scene.refs.some((ref) => ref.name === true || ref.actor !== null);
  // "blames X for the failed talks after the hack"
  const aside = (one: Cue): boolean => sheet.lexicon.past !== undefined && one.from >= cue.to && between(sheet, 'cut', cue.to, one.from);
  for (const kind of ['attack', 'did', 'part', 'by', 'counter'] as const)
    if (
      sheet
        .of(kind)
        .some(
          (one) => !vague(one) && !aside(one) && (one.from >= cue.to || ((isPassive(sheet, cue) || sheet.lexicon.order !== 'spaced') && one.from < cue.from)),
        )
    )
      return true;
  return false;
};

/** In unspaced script the word of the deed stands in the verb's clause or before it; only a clause that ends with the accused leaves it to the next. */
const inClause = (sheet: Sheet, cue: Cue, ref: Ref): boolean => {
  let end = Math.max(cue.to, ref.to);
  while (end < sheet.tokens.length && (!marks(sheet.tokens[end]) || sheet.tokens[end]?.text === '"')) end++;
  return end - ref.to <= 2 || end <= cue.to + 2 || DEED.some((kind) => sheet.of(kind).some((one) => one.to <= end));
};

/** "accused X, to exaggerate the attack": what follows the comma must be a deed, not only a word of the attack. */
export const clauseOfDeed = (scene: Scene, cue: Cue, ref: Ref): boolean =>
  scene.sheet.lexicon.order !== 'verb-last' ||
  // "condemned the attack and offered X help"
  (!between(scene.sheet, 'conj', cue.to, ref.from) && closedByDeed(scene, cue));

const closedByDeed = (scene: Scene, cue: Cue): boolean =>
  scene.sheet.tokens[cue.tail]?.text !== ',' || (['did', 'counter', 'part'] as const).some((kind) => following(scene, kind, cue.tail, 20) !== undefined);

/** "blames X for the price of gas": what X is blamed for is named, and no word of the attack stands in the sentence. */
export const elsewhere = ({ sheet }: Scene, cue: Cue, ref: Ref): boolean =>
  sheet.lexicon.past !== undefined &&
  cue.kind === 'blame' &&
  ref.from >= cue.to &&
  sheet.on('prep', ref.to) &&
  !sheet.on('genitive', ref.to) &&
  ref.actor === null &&
  !(['attack', 'did', 'part', 'by', 'tool', 'crew', 'charge'] as const).some((kind) => sheet.of(kind).some((one) => one.to <= cue.from || one.from >= cue.to));

/** "accused X of hypocrisy over the hack": the word of the deed must follow the accused directly. */
export const nearDeed = (scene: Scene, cue: Cue, ref: Ref): boolean => {
  const { sheet } = scene;
  if (sheet.lexicon.order === 'unspaced') return inClause(sheet, cue, ref);
  // "condemns the attack and calls on X"
  const conj = sheet.lexicon.order === 'verb-last' ? sheet.of('conj').find((one) => one.from >= cue.to && one.to <= ref.from) : undefined;
  if (conj && between(sheet, 'attack', cue.to, conj.from)) return false;
  if (sheet.lexicon.order !== 'spaced' || isPassive(sheet, cue) || ref.to <= cue.from) return true;
  // "accused X, Y and Z of it"
  let last = ref;
  for (const one of scene.refs)
    if (one.from > last.to && one.from - last.to <= 2 && (sheet.tokens[last.to]?.text === ',' || sheet.on('conj', last.to))) last = one;
  const prep = sheet.tokens[last.to]?.text;
  const { progressive } = sheet.lexicon;
  const verbal = progressive !== undefined && sheet.tokens[last.to + 1]?.text.endsWith(progressive) === true;
  const reach = prep !== undefined && !verbal && (sheet.on('genitive', last.to) || sheet.on('prep', last.to)) ? 5 : 9;
  const aside = (one: Cue): boolean => sheet.lexicon.past !== undefined && one.from >= last.to && between(sheet, 'cut', last.to, one.from);
  return DEED.some((kind) =>
    sheet.of(kind).some((one) => one.from >= cue.to && !aside(one) && one.from < last.to + reach && (one.to <= ref.from || one.from >= last.to)),
  );
};

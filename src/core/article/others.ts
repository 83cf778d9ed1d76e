import { actor, framedHits, hitsOf } from './acts.js';
import { hints } from './hints.js';
import { negated } from './negation.js';
import type { Cue } from './cues.js';
import type { Ref } from './refs.js';
import { subjectOf } from './subjects.js';
import { clauseStart } from './passive.js';
import { between } from './sheet.js';
import { frameAt, following, isOff, own, stands, type Hit, type Scene } from './scene.js';

const OBJECT = 10;
const BEFORE = 5;
const CLAUSE = 12;
const ABOUT = ['charge', 'attack', 'blame', 'accuse', 'did', 'by'] as const;

const firmly = (hit: Hit): Hit => ({ ...hit, firm: true });

/** "X ruled out that it took part": the accused side denies. */
const ruledOut = (scene: Scene, cue: Cue): Hit[] | null => {
  const that = following(scene, 'rel', cue.to, scene.sheet.lexicon.complement === undefined ? 4 : 7);
  const subject = that && scene.sheet.lexicon.order === 'spaced' ? actor(scene, cue) : null;
  if (!that || subject?.how !== 'subject' || stands(scene, subject.phrase) !== 'accused') return null;
  const deed = following(scene, 'did', that.to, CLAUSE) ?? following(scene, 'part', that.to, CLAUSE);
  const others = scene.refs.some((ref) => ref.from >= that.to && ref.entity !== null && !scene.sides.accused(ref.entity) && ref.from < (deed?.from ?? 0));
  return deed && !others ? hitsOf(scene, subject, 'denies', cue, null) : null;
};
/** One verb for "to doubt" and "to suspect": a share in the deed is what one suspects. */
const suspects = ({ sheet }: Scene, cue: Cue): boolean => sheet.lexicon.order === 'unspaced' && sheet.on('think', cue.from);

/** In unspaced script the charge may stand before the verb in its clause. */
const chargeBefore = ({ sheet }: Scene, cue: Cue): Cue | undefined =>
  sheet.lexicon.order === 'unspaced' ? sheet.of('charge').findLast((one) => one.to <= cue.from && one.from >= clauseStart(sheet, cue.from)) : undefined;

const doubts = (scene: Scene): Hit[] =>
  scene.sheet.of('doubt').flatMap((cue) => {
    if (isOff(scene, cue.from) || negated(scene.sheet, cue.from, 3)) return [];
    const ruled = ruledOut(scene, cue);
    if (ruled) return ruled;
    const blamed = scene.refs.filter((one) => one.kind === 'state' || (one.entity !== null && (scene.sides.accused(one.entity) || !scene.sides.anyAccused)));
    const ref =
      blamed.find((one) => one.from >= cue.to && one.from - cue.to <= 14) ?? blamed.findLast((one) => one.to <= cue.from && cue.from - one.to <= 12) ?? null;
    const object =
      following(scene, 'charge', cue.to, OBJECT) ??
      (suspects(scene, cue) ? undefined : following(scene, 'part', cue.to, OBJECT)) ??
      (scene.sheet.lexicon.order === 'unspaced'
        ? chargeBefore(scene, cue)
        : scene.sheet.of('charge').find((one) => one.to <= cue.from && cue.from - one.to <= BEFORE));
    const proof = scene.sheet.of('proof').some((one) => Math.abs(one.from - cue.from) < OBJECT);
    if (!ref && !object && !proof) return [];
    // "asks why the report is not public": a paper is no charge.
    if (!ref && object && scene.sheet.lexicon.order === 'unspaced' && scene.sheet.on('paper', object.from)) return [];
    const framed = frameAt(scene, cue.from);
    if (framed?.speakers[0] && stands(scene, framed.speakers[0]) === 'accused') return [];
    const found = actor(scene, cue);
    // "That X did it is rash", in unspaced script: what is doubted stands before the word of doubt as its subject.
    const topic = scene.sheet.lexicon.order === 'unspaced' && framed?.speakers[0] && found && stands(scene, found.phrase) === 'accused';
    const subject = topic ? null : found;
    // "X ruled out any involvement": no doubt but a denial, where X is the accused.
    if (
      subject?.how === 'subject' &&
      framed === null &&
      object &&
      stands(scene, subject.phrase) === 'accused' &&
      (ref === null || own(scene, subject.phrase, ref))
    )
      return scene.sheet.on('exclude', cue.from) ? hitsOf(scene, subject, 'denies', cue, ref) : [];
    if (subject && (!framed || subject.how === 'subject'))
      return stands(scene, subject.phrase) === 'accused' || own(scene, subject.phrase, ref) ? [] : hitsOf(scene, subject, 'disputes', cue, ref).map(firmly);
    const speaker = framed?.speakers[0];
    return speaker && stands(scene, speaker) !== 'accused' ? framedHits(scene, 'disputes', cue, ref).map(firmly) : [];
  });

/** "X rather than Y did it": who says so doubts Y. */
const contrasts = (scene: Scene): Hit[] =>
  scene.sheet.of('contrast').flatMap((cue) => {
    const ref = scene.refs.find((one) => one.to > cue.to && one.from >= cue.to && one.from <= cue.to + 3 && (one.entity !== null || one.kind === 'state'));
    const other =
      scene.claims.some((claim) => !claim.negative && claim.ref.from !== ref?.from) || scene.sheet.of('did').some((one) => ref && one.from >= ref.to);
    const speaker = frameAt(scene, cue.from)?.speakers[0];
    if (!ref || !other || !speaker || isOff(scene, cue.from) || stands(scene, speaker) === 'accused') return [];
    return framedHits(scene, 'disputes', cue, ref);
  });

const endorsements = (scene: Scene): Hit[] =>
  scene.sheet.of('endorse').flatMap((cue) => {
    if (isOff(scene, cue.from) || (negated(scene.sheet, cue.from, 3) && !scene.sheet.on('neg', cue.from))) return [];
    const object =
      following(scene, 'charge', cue.from, OBJECT) ??
      following(scene, 'blame', cue.to, OBJECT) ??
      following(scene, 'accuse', cue.to, OBJECT) ??
      chargeBefore(scene, cue);
    const said = scene.claims.find((claim) => !claim.negative && claim.at >= cue.to && claim.at < cue.to + 20 && scene.sheet.on('say', cue.from));
    if (!object && !said) return [];
    const subject = actor(scene, cue);
    if (!subject || stands(scene, subject.phrase) === 'accused') return [];
    const bracket = scene.sheet.lexicon.order === 'verb-last';
    if (bracket && between(scene.sheet, 'doubt', subject.phrase.to, cue.from)) return [];
    const ref = scene.refs.find((one) => one.from >= cue.to && one.entity !== null && scene.sides.accused(one.entity)) ?? null;
    const accuses = bracket && scene.sheet.on('join', cue.from) && object !== undefined && scene.sheet.on('object', object.from);
    return [...(accuses ? ['attributes' as const] : []), 'endorses' as const].flatMap((stance) => hitsOf(scene, subject, stance, cue, ref));
  });

const adjectiveRef = (scene: Scene): Ref | undefined => {
  const mention = scene.sheet.mentions.find((one) => one.adjective && scene.sides.accused(one.entity));
  return mention && { from: mention.from, to: mention.to, entity: mention.entity, kind: 'actor', oblique: false, bound: false, actor: null };
};

const withdrawals = (scene: Scene): Hit[] =>
  scene.sheet.of('withdraw').flatMap((cue) => {
    if (isOff(scene, cue.from) || (negated(scene.sheet, cue.from, 3) && !scene.sheet.on('neg', cue.from))) return [];
    const subject = actor(scene, cue);
    const framed = framedHits(scene, 'withdraws', cue, null);
    const speaker = framed[0]?.speaker ?? subject?.phrase;
    if (!speaker) return [];
    const fits = scene.refs.filter((one) => one.entity !== null && !own(scene, speaker, one));
    const ref = fits.find((one) => one.from >= cue.to) ?? fits[0] ?? adjectiveRef(scene) ?? null;
    // A longer phrase ("spoke too soon") says what it is about.
    const about = (cue.to - cue.from > 2 && scene.sheet.lexicon.order === 'spaced') || ABOUT.some((kind) => scene.sheet.of(kind).length > 0);
    if (!ref || !about) return [];
    return framed.length > 0 && !(subject?.how === 'subject' && subject.phrase.kind !== 'pronoun')
      ? framed.map((hit) => ({ ...hit, ref }))
      : subject
        ? hitsOf(scene, subject, 'withdraws', cue, ref)
        : [];
  });

const LIKENED = 12;

/** Tools or code likened to those of another attack or crew, known to the record or not. */
const likened = ({ sheet, refs }: Scene, cue: Cue): boolean => {
  const crew = refs.some((ref) => ref.name === true && ref.to <= cue.from && cue.from - ref.to <= 3);
  if (sheet.of('crew').some((one) => one.to <= cue.from) && sheet.of('tool').some((one) => one.from >= cue.from && one.from < cue.to + 3)) return true;
  const kin = sheet.of('tool').some((one) => Math.abs(one.from - cue.from) < LIKENED);
  if (sheet.lexicon.order === 'verb-last')
    return (
      sheet.on('crew', cue.to - 1) ||
      (kin && (['crew', 'attack'] as const).some((kind) => sheet.of(kind).some((one) => one.from >= cue.to && one.from < cue.to + LIKENED)))
    );
  if (sheet.lexicon.order !== 'spaced' || (!crew && !sheet.of('tool').some((one) => Math.abs(one.from - cue.from) < LIKENED))) return false;
  for (let at = cue.to; at < cue.to + LIKENED; at++)
    if (sheet.on('crew', at) || (sheet.tokens[at]?.capital && !sheet.on('det', at)) || sheet.on('attack', at)) return true;
  return false;
};

const BESIDE = 16;

/** In unspaced script the crew that is likened stands before the word with "and" or "with", or after it; a name in Latin letters is one as well. */
const likenedTo = (scene: Scene, cue: Cue): Hit['ref'] | 'unknown' | null => {
  const { sheet, refs } = scene;
  const start = clauseStart(sheet, cue.from);
  const ours = (['crew', 'tool', 'unit'] as const).some((kind) => sheet.of(kind).some((one) => one.to <= cue.from));
  const crews = refs.filter((ref) => ref.name === true);
  const joint = (at: number): boolean => between(sheet, 'conj', Math.max(start, at - BESIDE), at);
  const before = crews.findLast((ref) => ref.from >= start && ref.to <= cue.from && cue.from - ref.to <= BESIDE && joint(ref.from));
  if (before && (ours || crews.some((ref) => ref.from < before.from && ref.entity !== before.entity))) return before;
  const after = crews.find((ref) => ref.from >= cue.to && ref.from - cue.to <= BESIDE);
  if (after && (ours || crews.some((ref) => ref.to <= cue.from))) return after;
  for (let at = start; ours && at < cue.from; at++)
    if (sheet.tokens[at]?.capital && !sheet.mentionAt(at) && cue.from - at <= BESIDE / 2 && joint(at)) return 'unknown';
  return null;
};

const links = (scene: Scene): Hit[] =>
  scene.sheet.of('link').flatMap((cue) => {
    if (isOff(scene, cue.from) || negated(scene.sheet, cue.from, 3)) return [];
    if (scene.sheet.lexicon.order === 'unspaced') {
      const other = likenedTo(scene, cue);
      const named = other === 'unknown' || likened(scene, cue) ? null : other;
      return other || likened(scene, cue) ? framedHits(scene, 'links-to-other-group', cue, named) : [];
    }
    const crews = scene.refs.filter((one) => one.name === true || one.actor !== null || one.kind === 'state');
    const ref = crews.find((one) => one.from >= cue.from) ?? (crews.length > 1 ? crews.at(-1) : undefined) ?? null;
    if (!ref && !likened(scene, cue)) return [];
    const framed = framedHits(scene, 'links-to-other-group', cue, ref);
    // "Nimbus sees likenesses with X": a firm says so with any verb; a crew that is like another says nothing.
    const subject = framed.length === 0 && scene.sheet.lexicon.order === 'spaced' ? subjectOf(scene.sheet, scene.phrases, { ...cue, kind: 'blame' }) : null;
    const firm = subject !== null && subject !== 'none' && scene.sides.party(subject.phrase.entity ?? '')?.kind === 'organisation';
    return firm ? hitsOf(scene, subject, 'links-to-other-group', cue, ref) : framed;
  });

/** Doubt by third parties, support, withdrawal, ties between crews, hints. */
export const otherHits = (scene: Scene): Hit[] => [
  ...doubts(scene),
  ...contrasts(scene),
  ...endorsements(scene),
  ...withdrawals(scene),
  ...links(scene),
  ...hints(scene),
];

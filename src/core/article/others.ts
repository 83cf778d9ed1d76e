import { actor, framedHits, hitsOf } from './acts.js';
import { negated } from './negation.js';
import type { Cue } from './cues.js';
import type { Ref } from './refs.js';
import { frameAt, following, isOff, own, stands, type Hit, type Scene } from './scene.js';

const OBJECT = 10;
const ABOUT = ['charge', 'attack', 'blame', 'accuse', 'did', 'by'] as const;

const firmly = (hit: Hit): Hit => ({ ...hit, firm: true });

const doubts = (scene: Scene): Hit[] =>
  scene.sheet.of('doubt').flatMap((cue) => {
    if (isOff(scene, cue.from) || negated(scene.sheet, cue.from, 3)) return [];
    const blamed = scene.refs.filter((one) => one.kind === 'state' || (one.entity !== null && (scene.sides.accused(one.entity) || !scene.sides.anyAccused)));
    const ref =
      blamed.find((one) => one.from >= cue.to && one.from - cue.to <= 14) ?? blamed.findLast((one) => one.to <= cue.from && cue.from - one.to <= 12) ?? null;
    const object = following(scene, 'charge', cue.to, OBJECT) ?? following(scene, 'part', cue.to, OBJECT);
    const proof = scene.sheet.of('proof').some((one) => Math.abs(one.from - cue.from) < OBJECT);
    if (!ref && !object && !proof) return [];
    const framed = frameAt(scene, cue.from);
    if (framed?.speakers[0] && stands(scene, framed.speakers[0]) === 'accused') return [];
    const subject = actor(scene, cue);
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
    if (isOff(scene, cue.from) || negated(scene.sheet, cue.from, 3)) return [];
    const object = following(scene, 'charge', cue.from, OBJECT) ?? following(scene, 'blame', cue.to, OBJECT) ?? following(scene, 'accuse', cue.to, OBJECT);
    const said = scene.claims.find((claim) => !claim.negative && claim.at >= cue.to && claim.at < cue.to + 14 && scene.sheet.on('say', cue.from));
    if (!object && !said) return [];
    const subject = actor(scene, cue);
    if (!subject || stands(scene, subject.phrase) === 'accused') return [];
    const ref = scene.refs.find((one) => one.from >= cue.to && one.entity !== null && scene.sides.accused(one.entity)) ?? null;
    return hitsOf(scene, subject, 'endorses', cue, ref);
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
    const about = ABOUT.some((kind) => scene.sheet.of(kind).length > 0);
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

const links = (scene: Scene): Hit[] =>
  scene.sheet.of('link').flatMap((cue) => {
    if (isOff(scene, cue.from) || negated(scene.sheet, cue.from, 3)) return [];
    const crews = scene.refs.filter((one) => one.crew === true);
    const ref = crews.find((one) => one.from >= cue.from) ?? (crews.length > 1 ? crews.at(-1) : undefined) ?? null;
    return ref || likened(scene, cue) ? framedHits(scene, 'links-to-other-group', cue, ref) : [];
  });

const hints = (scene: Scene): Hit[] =>
  scene.sheet.of('hint').flatMap((cue) => {
    if (isOff(scene, cue.from) || negated(scene.sheet, cue.from, 3)) return [];
    const ref = scene.refs.find((one) => one.entity !== null) ?? null;
    const speaker = frameAt(scene, cue.from)?.speakers[0];
    if (speaker) return framedHits(scene, 'implies', cue, ref);
    const subject = actor(scene, cue);
    return subject && ref ? hitsOf(scene, subject, 'implies', cue, ref) : [];
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

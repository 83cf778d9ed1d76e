import { actor, hitsOf } from './acts.js';
import type { Cue } from './cues.js';
import type { Phrase } from './phrases.js';
import type { Ref } from './refs.js';
import { following, isOff, type Hit, type Scene } from './scene.js';

const JOINED = 14;
const CLAIM = 12;
const SPEAKS: ReadonlySet<string> = new Set(['country', 'government-body', 'organisation', 'alliance', 'person']);

const accusedRef = (scene: Scene, from: number, reach: number): Ref | null =>
  scene.refs.find((ref) => ref.from >= from && ref.from < from + reach && ref.entity !== null && scene.sides.accused(ref.entity)) ?? null;

const subjectBefore = (scene: Scene, cue: Cue): Phrase | null => {
  if (scene.sheet.lexicon.order === 'unspaced') return actor(scene, { ...cue, kind: 'say' })?.phrase ?? null;
  return (
    scene.phrases.findLast(
      (phrase) => phrase.to <= cue.from && cue.from - phrase.to <= 5 && (!phrase.oblique || scene.sheet.on('cut', phrase.from - 1)) && phrase.kind !== 'self',
    ) ?? null
  );
};

/** "Following Y, X accused Z": the subject stands behind the comma. */
const afterComma = ({ sheet, phrases }: Scene, cue: Cue): Phrase | null => {
  const comma = sheet.tokens.findIndex(({ text }, at) => at >= cue.to && text === ',');
  return phrases.find((phrase) => comma >= 0 && phrase.from > comma && phrase.from <= comma + 2 && !phrase.oblique && phrase.kind !== 'self') ?? null;
};

/** "X joined Y and Z in accusing W": X backs them and says so too, Y and Z said it before. */
const joined = (scene: Scene): Hit[] =>
  scene.sheet.of('join').flatMap((cue) => {
    const { sheet } = scene;
    const unspaced = sheet.lexicon.order === 'unspaced';
    const verb = following(scene, 'blame', cue.to, JOINED) ?? following(scene, 'accuse', cue.to, JOINED);
    const opening = cue.from <= 1 ? afterComma(scene, cue) : null;
    const subject = opening ?? subjectBefore(scene, cue);
    const ref = verb && accusedRef(scene, verb.to, CLAIM);
    const bound = unspaced || opening !== null || (verb !== undefined && (sheet.on('prep', verb.from - 1) || sheet.on('det', verb.from - 1)));
    if (!verb || !ref || !subject || isOff(scene, cue.from) || !bound) return [];
    const companions = scene.phrases.filter(
      ({ to, side }) =>
        to > cue.to && to <= (opening?.from ?? verb.from) && side !== null && !scene.sides.accused(side) && sheet.mentionAt(to - 1)?.kind !== 'media',
    );
    const by = (phrase: Phrase, stance: Hit['stance'], at: Cue): Hit[] => hitsOf(scene, { phrase, how: 'subject', also: [] }, stance, at, ref);
    return [...by(subject, 'attributes', verb), ...by(subject, 'endorses', cue), ...companions.flatMap((phrase) => by(phrase, 'attributes', verb))];
  });

const OWNED = 2;
const OWNING: ReadonlySet<string> = new Set(["'s", '"']);

/** Who a claim belongs to: "X's own claim", "the researchers' finding", "the claim by X". */
const owner = ({ sheet, phrases }: Scene, cue: Cue): { readonly from: number; readonly to: number; readonly next: number } | null => {
  if (sheet.on('agent', cue.to)) {
    const by = cue.to + 1;
    const near = ({ from, to }: { readonly from: number; readonly to: number }): boolean => to > by && from <= by + 1;
    const behind = sheet.mentions.find((one) => near(one) && !one.adjective) ?? phrases.find((one) => near(one) && one.from >= by && one.kind === 'office');
    return behind ? { from: behind.from, to: behind.to, next: behind.to } : null;
  }
  for (let at = cue.from - 1; at >= cue.from - 1 - OWNED; at--) {
    const owned = OWNING.has(sheet.tokens[at]?.text ?? '');
    const mention = sheet.mentionAt(owned ? at - 1 : at);
    if (mention && (owned || at === cue.from - 1)) return { from: mention.from, to: mention.to, next: cue.to };
    const group = owned ? phrases.find((phrase) => phrase.to === at && phrase.kind === 'office') : undefined;
    if (group) return { from: group.from, to: group.to, next: cue.to };
    if (!sheet.tokens[at]?.word) return null;
  }
  return null;
};

/** The owner as a speaker, unless it is the accused or cannot speak. */
const speakerOf = (scene: Scene, place: { readonly from: number; readonly to: number }): Phrase | null => {
  const { sheet, sides } = scene;
  const mention = sheet.mentions.find((one) => one.from >= place.from && one.to <= place.to && !one.adjective);
  const phrase: Phrase = { ...place, kind: mention ? 'name' : 'office', entity: mention?.entity ?? null, side: mention?.entity ?? null, oblique: true };
  if (!sides.anyAccused || sides.accused(scene.sideOf(phrase) ?? '') || (mention && !SPEAKS.has(mention.kind))) return null;
  return phrase;
};

/** What a claim that has an owner lays on somebody: "X's claim that Y did it", "X's accusations against Y". */
const content = (scene: Scene, cue: Cue, next: number): Ref | null => {
  const { sheet } = scene;
  const claim = scene.claims.find((one) => !one.negative && one.at >= next && one.at < next + CLAIM);
  if (claim && (sheet.on('rel', next) || (next === cue.to && (sheet.mentionAt(next) !== undefined || sheet.on('pron', next))))) {
    if (claim.ref.entity !== null && scene.sides.accused(claim.ref.entity)) return claim.ref;
    if (claim.ref.kind === 'pronoun') return deniedBy(scene);
  }
  if (sheet.on('genitive', cue.to) || cue.to - cue.from > 1) return accusedRef(scene, cue.to, 4);
  return null;
};

/** The accused one that answers the claim in the same sentence: "it" in the claim is the one who answers. */
const deniedBy = (scene: Scene): Ref | null =>
  scene.sheet.of('deny').length === 0 ? null : (scene.refs.find((ref) => ref.entity !== null && scene.sides.accused(ref.entity)) ?? null);

/** "Y denied X's claim that it did it": X attributes. */
const owned = (scene: Scene): Hit[] =>
  scene.sheet.of('charge').flatMap((cue) => {
    const place = scene.sheet.lexicon.order === 'spaced' && !isOff(scene, cue.from) ? owner(scene, cue) : null;
    const phrase = place && speakerOf(scene, place);
    const ref = place && content(scene, cue, place.next);
    if (!phrase || !ref) return [];
    return hitsOf(scene, { phrase, how: 'subject', also: [] }, 'attributes', cue, ref).map((hit) => ({ ...hit, outer: null }));
  });

const OWNER = 3;

/** "doubts the findings of X, according to which Y did it": where the owner follows, X attributes what the clause behind the comma says. */
const ownedBehind = (scene: Scene): Hit[] => {
  const { sheet, sides } = scene;
  if (sheet.lexicon.order !== 'verb-last') return [];
  return [...sheet.of('charge'), ...sheet.of('detail')].flatMap((cue) => {
    const mention = sheet.mentions.find((one) => one.from > cue.to - 1 && one.from < cue.to + OWNER && !one.adjective && SPEAKS.has(one.kind));
    if (!mention || sides.accused(mention.entity) || isOff(scene, cue.from) || !sheet.on('genitive', cue.to)) return [];
    const comma = sheet.tokens.findIndex(({ text }, at) => at >= mention.to && text === ',');
    if (comma < 0 || comma - mention.to > 2 || !sheet.on('rel', comma + 1) || sheet.on('det', comma + 1)) return [];
    const claim = scene.claims.find((one) => one.at > comma && !one.negative && one.ref.entity !== null && sides.accused(one.ref.entity));
    const phrase: Phrase = { from: mention.from, to: mention.to, kind: 'name', entity: mention.entity, side: mention.entity, oblique: true };
    return claim ? hitsOf(scene, { phrase, how: 'subject', also: [] }, 'attributes', cue, claim.ref).map((hit) => ({ ...hit, outer: null })) : [];
  });
};

/** Attributions that stand in somebody else's sentence. */
export const relayedHits = (scene: Scene): Hit[] => [...joined(scene), ...owned(scene), ...ownedBehind(scene)];

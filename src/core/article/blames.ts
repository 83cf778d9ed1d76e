import { actor, framedHits, hitsOf } from './acts.js';
import { aboutTheDeed, clauseOfDeed, elsewhere, nearDeed, objectOf } from './blame-object.js';
import type { Claim } from './claims.js';
import type { Cue } from './cues.js';
import { negated, negatedBehind, unproven } from './negation.js';
import type { Phrase } from './phrases.js';
import type { Ref } from './refs.js';
import { rejected, rejection } from './rejections.js';
import { claimStance, stanceFor } from './claim-stance.js';
import { following, frameAt, isOff, isWeak, own, stands, type Hit, type Scene } from './scene.js';
import { clauseStart, isPassive } from './passive.js';
import { between, inQuotes } from './sheet.js';
import type { Subject } from './subjects.js';

const FINDING = 8;

const REJECTING = ['deny', 'doubt', 'withdraw', 'refuse', 'endorse'] as const;

/** "claims linking it to X": what the claims say; "unsealed an indictment accusing X": what those who unseal it say. */
const isContent = ({ sheet }: Scene, cue: Cue): boolean => {
  const { progressive } = sheet.lexicon;
  if (!sheet.on('charge', cue.from - 1) || progressive === undefined || !sheet.tokens[cue.from]?.text.endsWith(progressive)) return false;
  return !sheet.on('paper', cue.from - 1) || REJECTING.some((kind) => sheet.of(kind).some((one) => one.from < cue.from));
};

/** "the attack is laid on Y, X said": a passive without agent in the reported speech of X, who lays it on Y. */
const reportedPassive = (scene: Scene, cue: Cue): Subject | null => {
  const { sheet } = scene;
  const frame = sheet.lexicon.order === 'verb-last' && cue.kind === 'blame' && isPassive(sheet, cue) ? frameAt(scene, cue.from) : null;
  const phrase = frame?.speakers[0];
  if (!frame || !phrase || stands(scene, phrase) === 'accused') return null;
  const agent = sheet.of('agent').some((one) => one.to <= cue.from && one.from >= clauseStart(sheet, cue.from));
  const told = frame.how === 'according' || inQuotes(sheet, cue.from) || between(sheet, 'indirect', clauseStart(sheet, cue.from), cue.to + 2);
  // "Whenever something happens, X is suspected": a habit.
  const habit = sheet.of('cond').some((one) => one.from <= 1);
  return told && !agent && !habit ? { phrase, how: 'inherited', also: frame.speakers.slice(1) } : null;
};

/** "X blamed Y", "Y was accused by X"; a negated one declines. */
export const blameHits = (scene: Scene): Hit[] => {
  const hits: Hit[] = [];
  const { sheet } = scene;
  for (const cue of sheet.cues.filter(({ kind }) => kind === 'blame' || kind === 'accuse')) {
    if (isOff(scene, cue.from) || sheet.on('refuse', cue.from - 1) || sheet.on('refuse', cue.from - 2)) continue;
    if (isContent(scene, cue)) continue;
    const subject = actor(scene, cue) ?? reportedPassive(scene, cue);
    // "holds responsible" without anybody between: only a relative pronoun can be whom it holds so.
    const empty = cue.tail - cue.to === 1 && sheet.lexicon.order === 'spaced' && !isPassive(sheet, cue);
    if (empty && !sheet.on('rel', Math.min(...[subject?.phrase, ...(subject?.also ?? [])].map((one) => one?.from ?? 0)) - 1)) continue;
    if (!subject || negated(sheet, cue.from) || negatedBehind(sheet, cue) || (sheet.lexicon.order === 'unspaced' && unproven(sheet, cue.from))) continue;
    // "the clues pointed to X": only who has a name points.
    if (sheet.at('by', cue.from) && sheet.lexicon.past !== undefined && (subject.phrase.entity ?? subject.phrase.side) === null) continue;
    const paper = subject.phrase.kind === 'paper' && subject.phrase.entity === null;
    // "no evidence that would tie it to X"
    if (paper && negated(sheet, subject.phrase.from + 1, 3)) continue;
    const quoted = sheet.on('rel', cue.from - 1) && (sheet.on('paper', cue.from - 2) || sheet.on('charge', cue.from - 2));
    const report =
      (quoted || paper) &&
      sheet.cues.some((one) => (one.kind === 'withdraw' || one.kind === 'deny' || one.kind === 'doubt' || one.kind === 'endorse') && one.from < cue.from);
    if (report) continue;
    const turned = rejection(scene, cue, subject.phrase);
    if (turned) {
      hits.push(...hitsOf(scene, subject, 'denies', turned, null));
      continue;
    }
    const ref = objectOf(scene, cue, subject.phrase);
    if (!ref || isWeak(scene, cue) || (cue.kind === 'accuse' && !aboutTheDeed(scene, cue))) continue;
    if (sheet.on('rel', cue.to) && sheet.lexicon.order === 'spaced' && cue.tail === cue.to && cue.kind === 'blame' && sheet.at('pron', cue.to) === undefined)
      continue;
    // "found that X was not the culprit": the claim itself is negative.
    if (sheet.lexicon.order === 'unspaced' && ref.from >= cue.to && (sheet.on('neg', ref.to) || (sheet.on('adverb', ref.to) && sheet.on('neg', ref.to + 1))))
      continue;
    if (cue.kind === 'accuse' && !nearDeed(scene, cue, ref)) continue;
    // "blames X for the price of gas"
    if (elsewhere(scene, cue, ref)) continue;
    // "no evidence to blame X"
    const open = sheet.on('prep', cue.from - 1) && unproven(sheet, cue.from);
    if (open && stands(scene, subject.phrase) === 'accused') continue;
    const stance = open ? 'disputes' : stanceFor(scene, subject.phrase, ref);
    if (stance === 'counter-accuses' && (!aboutTheDeed(scene, cue) || !clauseOfDeed(scene, cue, ref))) continue;
    if (stance && subject.phrase.from !== ref.from) hits.push(...hitsOf(scene, subject, stance, cue, ref));
  }
  return hits;
};

/** "it was X that …" throws a charge back only with a word of the deed after it. */
const deedAfter = ({ sheet }: Scene, claim: Claim): boolean => {
  const { cue, ref } = claim;
  if (cue?.kind === 'by' && sheet.lexicon.order === 'unspaced' && cue.to - cue.from === 1)
    return ref.from - cue.to <= 1 && (ref.actor !== null || (['did', 'counter'] as const).some((kind) => sheet.of(kind).some((one) => one.from >= ref.to)));
  return plainDeed(sheet, claim);
};

const plainDeed = (sheet: Scene['sheet'], claim: Claim): boolean =>
  claim.cue?.kind !== 'by' ||
  sheet.on('agent', claim.cue.to - 1) ||
  (['attack', 'did', 'counter'] as const).some((kind) => sheet.of(kind).some((cue) => cue.to > claim.at && cue !== claim.cue));

/** "X claimed responsibility". */
export const ownHits = (scene: Scene): Hit[] =>
  scene.sheet.of('own').flatMap((cue) => {
    if (isOff(scene, cue.from) || negated(scene.sheet, cue.from) || isWeak(scene, cue)) return [];
    const subject = actor(scene, cue);
    if (!subject) return [];
    const { phrase } = subject;
    const ref: Ref = { from: phrase.from, to: phrase.to, entity: phrase.entity ?? phrase.side, kind: 'self', oblique: false, bound: false, actor: null };
    return hitsOf(scene, subject, 'attributes', cue, ref);
  });

/** "We hacked nobody, Y did": whoever denies it himself answers a charge. */
const cleared = (scene: Scene, speaker: Phrase): boolean =>
  scene.sheet.lexicon.past !== undefined && scene.claims.some((claim) => claim.negative && own(scene, speaker, claim.ref));

/** What the speakers' own words say about who did it. */
export const claimHits = (scene: Scene): Hit[] => {
  const hits: Hit[] = [];
  // Every one needs somebody who says it.
  if (scene.frames.list.length === 0) return hits;
  for (const claim of scene.claims) {
    const frame = frameAt(scene, claim.at);
    const speaker = frame?.speakers[0];
    // "That X did it was, Y scoffed, …": what is spoken of, not what is said.
    const fronted = scene.sheet.lexicon.order === 'spaced' && scene.sheet.on('rel', 0) && frame !== null && frame.from > claim.at;
    if (!frame || !speaker || fronted || isOff(scene, claim.at) || (claim.cue && isWeak(scene, claim.cue))) continue;
    const denied =
      scene.sheet.of('deny').some((cue) => cue.from < claim.at && cue.from >= (frame.how === 'inherited' ? (frame.cue?.to ?? frame.from) : frame.from)) ||
      scene.sheet
        .of('refuse')
        .some(
          (cue) =>
            cue.to <= claim.at && claim.at - cue.to < (scene.sheet.lexicon.order === 'spaced' && !between(scene.sheet, 'conj', cue.to, claim.at) ? 12 : 5),
        );
    const unsaid = scene.sheet.lexicon.order === 'spaced' && scene.sheet.of('mum').some((cue) => cue.to <= claim.at && claim.at - cue.to < 7);
    const undone = scene.sheet.cues.some(
      (cue) =>
        (cue.kind === 'blame' || cue.kind === 'accuse') &&
        cue.from < claim.at &&
        claim.at - cue.from < 9 &&
        // "who asked not to be named, said that X did it"
        !(scene.sheet.lexicon.past !== undefined && scene.sheet.tokens.slice(cue.to, claim.at).some(({ text }) => text === ',')) &&
        (negated(scene.sheet, cue.from) || scene.sheet.on('refuse', cue.from - 1)),
    );
    // "had wrongly believed that X did it"
    const mistaken = scene.sheet.lexicon.order === 'unspaced' && scene.sheet.of('withdraw').some((cue) => cue.to <= claim.at && claim.at - cue.to < 9);
    // "has no reason to doubt X's finding that Y did it": the finding is X's.
    const foreign = scene.sheet
      .of('charge')
      .some((cue) => cue.to <= claim.at && claim.at - cue.to <= FINDING && scene.sheet.tokens[cue.from - 1]?.text === "'s" && scene.sheet.on('rel', cue.to));
    if (foreign && scene.sheet.of('endorse').length > 0) continue;
    // "an attack by X cannot be ruled out"
    const open = scene.sheet.lexicon.past !== undefined && scene.sheet.of('exclude').some((cue) => cue.from > claim.at && negated(scene.sheet, cue.from));
    if (open) continue;
    if (denied || undone || unsaid || mistaken || following(scene, 'false', claim.at + 1, 0)) continue;
    const stance = claimStance(scene, speaker, rejected(scene, claim) ? { ...claim, negative: true } : claim);
    if (!stance) continue;
    // "the servers run by X": who is a firm and stands accused by nobody is no culprit for a word that could mean anything.
    const bystander = scene.sheet.lexicon.past !== undefined && scene.sides.anyAccused && !scene.sides.accused(claim.ref.entity ?? '');
    if (
      stance === 'attributes' &&
      bystander &&
      claim.cue?.kind === 'by' &&
      scene.sheet.on('weak', claim.cue.from) &&
      scene.sides.party(claim.ref.entity ?? '')?.kind === 'organisation'
    )
      continue;
    const to = claim.cue?.to ?? claim.ref.to;
    if (
      stance === 'counter-accuses' &&
      (!(scene.contested || cleared(scene, speaker)) || !deedAfter(scene, claim) || claim.cue === null || claim.cue.kind === 'part' || claim.cue.kind === 'tie')
    )
      continue;
    hits.push(...framedHits(scene, stance, { from: claim.at, to }, claim.ref));
  }
  return hits;
};

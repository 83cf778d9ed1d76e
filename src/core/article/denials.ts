import { actor, frameAround, framedHits, hitsOf } from './acts.js';
import { negated } from './negation.js';
import type { Cue } from './cues.js';
import type { CueClass } from './lexicon.js';
import { DEEDS, fits, negatedAfter, OBJECT } from './denial-object.js';
import type { Phrase } from './phrases.js';
import { saidOfElse } from './rejections.js';
import { inQuotes } from './sheet.js';
import { clauseStart } from './passive.js';
import { hasVoice } from './who.js';
import { following, isOff, isWeak, own, stands, type Hit, type Scene } from './scene.js';

/** "X denied it", "the charge was rejected by X". */
export const denyHits = (scene: Scene): Hit[] => {
  const hits: Hit[] = [];
  for (const cue of scene.sheet.of('deny')) {
    if (isOff(scene, cue.from) || scene.sheet.on('mum', cue.from) || negated(scene.sheet, cue.from) || !fits(scene, cue)) continue;
    if (negatedAfter(scene, cue)) continue;
    const subject = actor(scene, cue);
    if (!subject) continue;
    const ref = scene.refs.find((one) => one.from >= cue.to && one.entity !== null && scene.sides.accused(one.entity)) ?? null;
    const side = stands(scene, subject.phrase);
    if (side === 'unknown' && subject.phrase.kind === 'office' && !scene.sheet.on('det', subject.phrase.from) && scene.sheet.lexicon.order !== 'unspaced')
      continue;
    // Who denies without a name is the accused, even if the last one named was not.
    const meant = subject.phrase.kind === 'pronoun' ? scene.before.find((mention) => !mention.adjective && scene.sides.accused(mention.entity)) : undefined;
    if (side === 'other' && !meant) {
      const about = scene.claims.filter((claim) => claim.ref.from >= cue.to);
      const mine =
        about.some((claim) => claim.ref.kind === 'pronoun' || own(scene, subject.phrase, claim.ref)) ||
        (about.length === 0 && following(scene, 'part', cue.to, 4) !== undefined);
      const charged = scene.sheet.lexicon.order === 'verb-last' && following(scene, 'charge', cue.to, 5) !== undefined;
      if (ref && (about.length > 0 || charged) && !mine) hits.push(...hitsOf(scene, subject, 'disputes', cue, ref));
      else if (mine) hits.push(...hitsOf(scene, subject, 'denies', cue, about[0]?.ref ?? null));
    } else
      hits.push(
        ...hitsOf(scene, side === 'other' && meant ? { ...subject, phrase: { ...subject.phrase, entity: meant.entity } } : subject, 'denies', cue, ref),
      );
  }
  return hits;
};

/** "X found no evidence that": not a verb of speech, but X says so. */
const foundNothing = (scene: Scene, cue: Cue): Hit[] => {
  if (cue.kind !== 'absent') return [];
  const subject = actor(scene, { ...cue, kind: 'refuse' });
  const claim = scene.claims.find((one) => one.ref.entity !== null && one.at >= cue.from && one.at - cue.from < 14);
  if (!subject || !claim || subject.phrase.kind === 'self') return [];
  return hitsOf(scene, subject, stands(scene, subject.phrase) === 'accused' ? 'denies' : 'disputes', cue, claim.ref);
};

/** A ministry or a spokesman that nobody names, answering a charge: it can only be the accused one's. */
const answers = (scene: Scene, speaker: Phrase, cue: Cue): 'accused' | 'other' | 'unknown' => {
  const side = stands(scene, speaker);
  const bare = (speaker.kind === 'pronoun' || speaker.kind === 'office') && hasVoice(scene.sheet, speaker);
  const first = cue.kind === 'false' && scene.sheet.of('self').length > 0;
  return side === 'unknown' && bare && (first || scene.sheet.of('charge').length > 0) ? 'accused' : side;
};

/** "X said, without evidence, that": the writer's aside, not what X says. */
const isAside = ({ sheet }: Scene, cue: Cue): boolean =>
  sheet.on('neg', cue.from) && sheet.tokens[cue.from - 1]?.text === ',' && sheet.tokens[cue.to]?.text === ',' && !inQuotes(sheet, cue.from);

/** In unspaced script: "the talk of X's hackers lacks proof" names in its own clause who is cleared. */
const chargedBefore = ({ sheet, refs, sides }: Scene, cue: Cue): Hit['ref'] => {
  const start = clauseStart(sheet, cue.from);
  if (sheet.lexicon.order !== 'unspaced' || !sheet.of('charge').some((one) => one.from >= start && one.to <= cue.from)) return null;
  return refs.findLast((ref) => ref.from >= start && ref.to <= cue.from && ref.entity !== null && sides.accused(ref.entity)) ?? null;
};

/** "called the accusation silly": such words reject only what is a charge by its name. */
const scorned = ({ sheet }: Scene, cue: Cue): Cue =>
  cue.kind === 'scorn' && sheet.of('charge').some((one) => one.to <= cue.from && cue.from - one.to < OBJECT) ? { ...cue, kind: 'false' } : cue;

/** "X turned the tables": a verb of its own, which needs no verb of speech around it. */
const thrownBack = (scene: Scene, cue: Cue): Hit[] => {
  if (cue.kind !== 'counter' || scene.sheet.lexicon.order !== 'spaced') return [];
  const subject = scene.phrases.find((phrase) => phrase.to === cue.from && !phrase.oblique && phrase.kind !== 'paper');
  const ref = accusedBack(scene, cue);
  if (!subject || !ref || !(subject.entity ?? subject.side) || stands(scene, subject) !== 'accused') return [];
  return hitsOf(scene, { phrase: subject, how: 'subject', also: [] }, 'counter-accuses', cue, ref);
};

const WORDS: ReadonlySet<CueClass> = new Set<CueClass>(['scorn', 'false', 'absent', 'counter']);

/** Words of rejection, of lacking proof and of turning the charge round, in the words of the accused side. */
export const wordHits = (scene: Scene): Hit[] => {
  const hits: Hit[] = [];
  const undenied = scene.sheet.of('deny').some((cue) => negated(scene.sheet, cue.from) || negatedAfter(scene, cue));
  for (const word of scene.sheet.cues.filter(({ kind }) => WORDS.has(kind))) {
    const cue = scorned(scene, word);
    if (cue.kind !== 'false' && cue.kind !== 'absent' && cue.kind !== 'counter') continue;
    if (isAside(scene, cue)) continue;
    if ((cue.kind === 'false' && undenied) || saidOfElse(scene, cue)) continue;
    const inner = scene.frames.owner[cue.from] ?? -1;
    const around = frameAround(scene, inner);
    const outside = scene.frames.list[around]?.speakers[0];
    const index = outside && stands(scene, outside) === 'accused' ? around : inner;
    const speaker = scene.frames.list[index]?.speakers[0];
    if (isOff(scene, cue.from)) continue;
    if (!speaker) {
      hits.push(...foundNothing(scene, cue), ...thrownBack(scene, cue));
      continue;
    }
    const side = answers(scene, speaker, cue);
    const back =
      cue.kind === 'counter' && stands(scene, speaker) === 'unknown' && speaker.kind !== 'name' && speaker.kind !== 'paper' ? accusedBack(scene, cue) : null;
    if (back) {
      hits.push(...framedHits(scene, 'counter-accuses', cue, back, 'culprit', index));
      continue;
    }
    const meantIt = cue.kind === 'false' && scene.sheet.of('pron').some((one) => one.to <= cue.from && cue.from - one.to <= 3 && one.to - one.from === 1);
    if (cue.kind !== 'absent' && !meantIt && !(cue.kind === 'counter' && cue.tail > cue.to) && isWeak(scene, cue)) continue;
    const object = (['rel', 'prep', 'genitive'] as const).some((kind) => scene.sheet.on(kind, cue.tail));
    if (cue.kind === 'absent' && object && ![...DEEDS, 'attack' as const, 'charge' as const].some((kind) => following(scene, kind, cue.from, 14))) continue;
    const turned = cue.kind !== 'absent' && negated(scene.sheet, cue.from, 3) && !scene.sheet.on('neg', cue.from);
    if (turned) continue;
    // A charge is thrown back at somebody: at nobody, or from an unknown side, it is not sure enough to be said.
    if (cue.kind === 'counter' && (side !== 'accused' || stands(scene, speaker) !== 'accused' || !accusedBack(scene, cue))) continue;
    if (side === 'accused')
      hits.push(
        ...framedHits(
          scene,
          cue.kind === 'counter' ? 'counter-accuses' : 'denies',
          cue,
          cue.kind === 'counter' ? accusedBack(scene, cue) : null,
          'culprit',
          index,
        ),
      );
    else if (side === 'other' && cue.kind === 'counter' && (scene.sheet.lexicon.past === undefined || scene.answering)) {
      const ref = scene.refs.findLast((one) => one.to <= cue.from && one.entity !== null && scene.sides.accused(one.entity));
      if (ref) hits.push(...framedHits(scene, 'attributes', cue, ref, 'culprit', index));
    } else if (
      cue.kind === 'false' &&
      // "it is false that the bank has paid"
      !(scene.sheet.lexicon.past !== undefined && scene.sheet.on('rel', cue.to) && !scene.claims.some((claim) => claim.at > cue.to)) &&
      scene.sheet.of('pron').some((one) => one.to <= cue.from && cue.from - one.to <= 3 && one.to - one.from === 1) &&
      !scene.refs.some((ref) => ref.entity !== null && !own(scene, speaker, ref))
    )
      hits.push(...framedHits(scene, 'disputes', cue, null));
    else if ((side === 'other' || (side === 'unknown' && scene.sheet.lexicon.order === 'unspaced')) && cue.kind === 'absent') {
      const claim = scene.claims.find((one) => one.ref.entity !== null && Math.abs(one.at - cue.from) < 14);
      // "nothing points to X": where the verb stands last X may stand before it, without a word for the deed.
      const near =
        scene.sheet.lexicon.order === 'verb-last'
          ? scene.refs.find((one) => one.entity !== null && scene.sides.accused(one.entity) && Math.abs(one.from - cue.from) < OBJECT)
          : undefined;
      // "no proof concerning X"
      const within = scene.refs.find((ref) => ref.from >= cue.to && ref.to <= cue.tail && ref.entity !== null && scene.sides.accused(ref.entity));
      // "found no link to X"
      const beside =
        scene.sheet.lexicon.past !== undefined && scene.sheet.on('prep', cue.to)
          ? scene.refs.find((one) => one.entity !== null && scene.sides.accused(one.entity) && one.from > cue.to && one.from <= cue.to + 3)
          : undefined;
      const ref = claim?.ref ?? near ?? within ?? beside ?? chargedBefore(scene, cue);
      if (ref) hits.push(...framedHits(scene, 'disputes', cue, ref));
    }
  }
  return hits;
};

const accusedBack = (scene: Scene, cue: Cue): Hit['ref'] => {
  const outside = scene.refs.filter((ref) => ref.entity !== null && !scene.sides.accused(ref.entity));
  const found = outside.findLast((ref) => ref.to <= cue.from) ?? outside[0];
  // "a victim of Graustarkian hacking"
  const adjective =
    found === undefined && (scene.sheet.lexicon.past !== undefined || scene.sheet.lexicon.order === 'verb-last')
      ? scene.sheet.mentions.find((one) => one.adjective && one.from >= cue.to && scene.sheet.on('attack', one.to) && !scene.sides.accused(one.entity))
      : undefined;
  if (adjective) return { from: adjective.from, to: adjective.to, entity: adjective.entity, kind: 'actor', oblique: false, bound: false, actor: null };
  return found ?? null;
};

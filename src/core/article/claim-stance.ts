import type { Claim } from './claims.js';
import type { Phrase } from './phrases.js';
import type { Ref } from './refs.js';
import { own, stands, type Hit, type Scene } from './scene.js';
import { bodyBefore, hasVoice } from './who.js';

// Who can be said to hack back: firms and papers are victims far more often.
const BLAMABLE: ReadonlySet<string> = new Set(['country', 'government-body', 'alliance', 'threat-actor', 'person']);

/** Attributes, or counter-accuses when the accused side lays it on somebody else. */
export const stanceFor = (scene: Scene, speaker: Phrase, ref: Ref | null): Hit['stance'] | null => {
  if (own(scene, speaker, ref)) {
    const kind = scene.sides.party(ref?.entity ?? '')?.kind;
    const domestic = speaker.entity === null && ref?.entity !== speaker.side && (kind === 'government-body' || kind === 'person');
    return ref?.crew || domestic ? 'attributes' : null;
  }
  if (stands(scene, speaker) === 'accused' && ref?.entity && !scene.sides.accused(ref.entity)) {
    // A guessed speaker is enough for an attribution by others, not for a charge thrown back.
    // "The embassy did not answer, but a spokesperson said": whose spokesperson it is stands beside it.
    const beside =
      scene.sheet.lexicon.past !== undefined &&
      speaker.kind === 'office' &&
      hasVoice(scene.sheet, speaker) &&
      bodyBefore(scene.sheet, speaker.from) !== undefined;
    const sure = (speaker.entity ?? speaker.side) !== null || speaker.kind === 'pronoun' || beside;
    return sure && BLAMABLE.has(scene.sides.party(ref.entity)?.kind ?? '') ? 'counter-accuses' : null;
  }
  return 'attributes';
};

/** "We did it", a group says: only those who can have done it say so of themselves. */
const isCrew = (scene: Scene, speaker: Phrase): boolean =>
  scene.sheet.of('crew').some((cue) => cue.from >= speaker.from && cue.to <= speaker.to) || scene.sides.party(speaker.entity ?? '')?.kind === 'threat-actor';

/** What it means that a speaker says, or denies, that somebody did it. */
export const claimStance = (scene: Scene, speaker: Phrase, claim: Claim): Hit['stance'] | null => {
  const { ref } = claim;
  const side = stands(scene, speaker);
  if (claim.negative) {
    if (own(scene, speaker, ref) || (ref.kind === 'pronoun' && side === 'accused')) return 'denies';
    if (side === 'accused' && ref.entity !== null && scene.sides.accused(ref.entity)) return 'denies';
    const guessed = scene.sheet.lexicon.order !== 'unspaced' && speaker.kind === 'pronoun' && hasVoice(scene.sheet, speaker);
    if (side === 'unknown' && ref.entity !== null && scene.sides.accused(ref.entity) && guessed) return 'denies';
    return ref.entity !== null && side !== 'accused' ? 'disputes' : null;
  }
  if (claim.link) return 'links-to-other-group';
  // "it is they who did it" points at somebody else.
  if (ref.kind === 'pronoun') return side === 'accused' && claim.cue?.kind !== 'by' && !scene.sheet.on('by', ref.from - 1) ? 'attributes' : null;
  if (ref.kind === 'self') return (side === 'accused' && claim.elided !== true) || isCrew(scene, speaker) ? 'attributes' : null;
  // "the talk of X's involvement", in the words of X's side, is no admission of it.
  if (own(scene, speaker, ref)) return side === 'accused' && (claim.cue?.kind !== 'part' || ref.from === speaker.from) ? 'attributes' : null;
  return stanceFor(scene, speaker, ref);
};

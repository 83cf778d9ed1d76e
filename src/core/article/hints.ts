import { actor, framedHits, hitsOf } from './acts.js';
import { negated } from './negation.js';
import { frameAt, isOff, isWeak, own, type Hit, type Scene } from './scene.js';

/** Who points at a culprit without saying so. */
export const hints = (scene: Scene): Hit[] =>
  scene.sheet.of('hint').flatMap((cue) => {
    if (isOff(scene, cue.from) || negated(scene.sheet, cue.from, 3) || (scene.sheet.lexicon.order === 'unspaced' && isWeak(scene, cue))) return [];
    const ref = scene.refs.find((one) => one.entity !== null) ?? null;
    const speaker = frameAt(scene, cue.from)?.speakers[0];
    // "laid X at the door of the usual suspects": a crew hints at nothing.
    if (scene.sides.party(speaker?.entity ?? actor(scene, cue)?.phrase.entity ?? '')?.kind === 'threat-actor') return [];
    // "hinted that he might resign": of nobody else and of no attack.
    if (isWeak(scene, cue) && !scene.refs.some((one) => one.entity !== null && !(speaker && own(scene, speaker, one)) && one.from >= cue.to)) return [];
    if (speaker) return framedHits(scene, 'implies', cue, ref);
    const subject = actor(scene, cue);
    return subject && ref ? hitsOf(scene, subject, 'implies', cue, ref) : [];
  });

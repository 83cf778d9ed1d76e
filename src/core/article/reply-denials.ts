import { hitsOf } from './acts.js';
import type { Cue } from './cues.js';
import { fits } from './denial-object.js';
import { negated } from './negation.js';
import { isNoun } from './nouns.js';
import { isPassive } from './passive.js';
import type { Phrase } from './phrases.js';
import { saidOfElse } from './rejections.js';
import { frameAt, isOff, stands, type Hit, type Scene } from './scene.js';
import { between, inQuotes } from './sheet.js';
import { hasVoice } from './who.js';

const BESIDE = 3;
const PLACE = 5;

const denies = (scene: Scene, phrase: Phrase, cue: Cue): Hit[] => hitsOf(scene, { phrase, how: 'subject', also: [] }, 'denies', cue, null);

const accusedPhrase = (scene: Scene, fitting: (phrase: Phrase) => boolean): Phrase | undefined =>
  scene.phrases.find(
    (phrase) => phrase.kind !== 'self' && phrase.kind !== 'pronoun' && phrase.side !== null && fitting(phrase) && stands(scene, phrase) === 'accused',
  );

/** "From X came a flat denial", "drew a denial from X": the denial is told of, and whose it is. */
const toldOf = (scene: Scene): Hit[] => {
  const { sheet } = scene;
  return sheet.of('denial').flatMap((cue) => {
    if (isOff(scene, cue.from) || negated(sheet, cue.tail, 6)) return [];
    const opening = sheet.on('based', 0) ? accusedPhrase(scene, (phrase) => phrase.from === 1 && phrase.to <= cue.from) : undefined;
    const source =
      sheet.on('based', cue.tail) || sheet.on('agent', cue.tail)
        ? accusedPhrase(scene, (one) => one.to > cue.tail + 1 && one.from <= cue.tail + BESIDE)
        : undefined;
    const phrase = opening ?? source;
    return phrase ? denies(scene, phrase, cue) : [];
  });
};

/** "is denied in X": where the state denies it. */
const inPlace = (scene: Scene): Hit[] => {
  const { sheet, sides } = scene;
  return sheet.of('deny').flatMap((cue) => {
    if (isOff(scene, cue.from) || isNoun(sheet, cue) || negated(sheet, cue.from) || !isPassive(sheet, cue) || !fits(scene, cue)) return [];
    const place = accusedPhrase(
      scene,
      ({ from, entity }) => from > cue.to && from <= cue.to + PLACE && sheet.on('based', from - 1) && sides.party(entity ?? '')?.kind === 'country',
    );
    return place && !between(sheet, 'agent', cue.to, place.from) ? denies(scene, place, cue) : [];
  });
};

/** `"Baseless" was all that X found to say of it`: a quoted word of rejection in a sentence in which only the accused has a voice. */
const onlyVoice = (scene: Scene): Hit[] => {
  const { sheet } = scene;
  const word = sheet.of('false').find(({ from, to }) => from === 1 && sheet.tokens[0]?.text === '"' && frameAt(scene, from) === null && !isOff(scene, to));
  const close = sheet.tokens.findIndex(({ text }, at) => at > 0 && text === '"');
  // `"Fake" invoices were sent`: the quotation is no answer of its own.
  if (!word || close > word.to + 1 || !(sheet.on('be', close + 1) || sheet.on('conj', close + 1)) || negated(sheet, word.from, 3) || saidOfElse(scene, word))
    return [];
  const charged = (['charge', 'attack', 'part', 'accuse', 'blame'] as const).some((kind) =>
    sheet.of(kind).some((one) => one.to <= word.from || one.from >= word.to),
  );
  const voices = scene.phrases.filter(
    (phrase) => phrase.side !== null && (hasVoice(sheet, phrase) || scene.sides.party(phrase.entity ?? '')?.kind === 'person') && !inQuotes(sheet, phrase.from),
  );
  const [phrase] = voices;
  return charged && phrase && voices.length === 1 && stands(scene, phrase) === 'accused' ? denies(scene, phrase, word) : [];
};

/** Denials of the accused side that no verb of its own carries. */
export const replyHits = (scene: Scene): Hit[] => (scene.sheet.lexicon.past === undefined ? [] : [...toldOf(scene), ...inPlace(scene), ...onlyVoice(scene)]);

import type { Frame } from './frames.js';
import type { CueClass } from './lexicon.js';
import type { Phrase } from './phrases.js';
import type { Sheet } from './sheet.js';

const NO_MATRIX: readonly CueClass[] = ['be', 'cond', 'cut', 'blame', 'accuse', 'deny', 'own', 'doubt', 'refuse', 'indirect', 'hint', 'withdraw'];

/** "X <any verb>, Y stehe dahinter": the mood alone shows that the clause is X's words. */
export const matrixFrame = (sheet: Sheet, phrases: readonly Phrase[]): Frame | null => {
  const joints = sheet.lexicon.joints?.split('|');
  const comma = sheet.tokens.findIndex((token) => token.text === ',' || token.text === ':');
  if (joints === undefined || comma < 2 || joints.includes(sheet.tokens[comma + 1]?.text ?? '')) return null;
  const speaker = phrases.find((phrase) => phrase.to <= comma && !phrase.oblique && phrase.kind !== 'pronoun' && phrase.kind !== 'self');
  const mood = sheet.of('indirect').find((cue) => cue.from > comma);
  const said = sheet.tokens
    .slice(0, comma)
    .some((token, at) => token.word && !token.capital && sheet.cues.every((cue) => cue.kind === 'weak' || cue.from > at || cue.to <= at));
  if (!speaker || !mood || !said || NO_MATRIX.some((kind) => sheet.of(kind).some((cue) => cue.from < comma))) return null;
  return { speakers: [speaker], cue: { kind: 'say', from: comma, to: comma + 1, tail: comma + 1 }, how: 'subject', hedged: false, from: speaker.from };
};

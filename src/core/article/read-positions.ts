import { holdsOpinion } from './accord-frame.js';
import { blameHits, claimHits, ownHits } from './blames.js';
import { claimsOf } from './claims.js';
import { cuesOf } from './cues.js';
import { denyHits, wordHits } from './denials.js';
import { framesOf } from './frames.js';
import type { CueClass, Lexicon } from './lexicon.js';
import { formTable, mentionsGiven, mentionsOf, type GivenMention } from './mentions.js';
import { namedElsewhere } from './named-elsewhere.js';
import { otherHits } from './others.js';
import { sidesOf, type Party, type Sides } from './party.js';
import { phrasesOf, type Phrase } from './phrases.js';
import type { Position } from './position.js';
import { positionsOf } from './positions.js';
import { refsOf } from './refs.js';
import { relayedHits } from './relayed.js';
import { replyHits } from './reply-denials.js';
import { refusalHits } from './refusals.js';
import { isAsked, type Scene } from './scene.js';
import { openAfter } from './quote-state.js';
import { sentencesOf } from './sentences.js';
import { marks, sheetOf, type Sheet } from './sheet.js';
import { tokensOf } from './tokens.js';
import { speakerAround } from './speaker-around.js';
import { speechTags } from './speech-tags.js';
import { knownOf, sideOfPhrase, type Known } from './who.js';

/** A text to be read: its blocks in order, the word list of its language, and the parties of the incident. */
export interface ReadInput {
  readonly blocks: readonly { readonly text: string; readonly role: string }[];
  /** Null where there is none for the language. */
  readonly lexicon: Lexicon | null;
  readonly parties: readonly Party[];
  /** Mentions found elsewhere; without them the parties' forms are looked for. */
  readonly mentions?: readonly GivenMention[];
}

const sheetsOf = (input: ReadInput, lexicon: Lexicon, sides: Sides): Sheet[] => {
  const table = input.mentions ? null : formTable(input.parties, lexicon);
  return input.blocks.flatMap(({ text }, block) => {
    let unclosed = false;
    return sentencesOf(text, lexicon).map(({ start, end }) => {
      const quoted = unclosed;
      unclosed = openAfter(text.slice(start, end), quoted);
      const tokens = tokensOf(text, start, end, lexicon);
      const mentions = table ? mentionsOf(text, tokens, table) : mentionsGiven(input.mentions ?? [], block, tokens, (id) => sides.party(id)?.kind ?? '');
      const cues = cuesOf(tokens, lexicon);
      const tags = speechTags(tokens, cues, mentions, lexicon);
      return sheetOf(
        { block, start, end, source: text, lexicon, tokens, quoted, unclosed },
        tags.length > 0 ? [...cues, ...tags].sort((a, b) => a.from - b.from) : cues,
        mentions,
      );
    });
  });
};

const SPEAKING: ReadonlySet<CueClass> = new Set<CueClass>([
  'say',
  'think',
  'accord',
  'accordAfter',
  'hearsay',
  'blame',
  'accuse',
  'deny',
  'denial',
  'own',
  'refuse',
  'unsaid',
  'modal',
  'mum',
  'doubt',
  'absent',
  'endorse',
  'withdraw',
  'hint',
  'indirect',
]);

/** Can somebody be speaking in the sentence? Half of a text needs no more than this question. */
const speaks = (sheet: Sheet): boolean =>
  sheet.cues.some(({ kind }) => SPEAKING.has(kind)) ||
  holdsOpinion(sheet) ||
  sheet.of('charge').some(({ to }) => sheet.on('rel', to) || sheet.on('agent', to)) ||
  sheet.tokens.some(({ text }) => text === ':' || text === '"');

const ANSWER: readonly CueClass[] = ['deny', 'charge', 'false', 'counter'];
const NEAR = 4;
const CHARGE: readonly CueClass[] = [...ANSWER, 'accuse', 'blame', 'refuse'];

/** Is a charge spoken of in the sentence itself, or in those around it? */
const isContested = (sheets: readonly Sheet[], index: number, itself: boolean): boolean => {
  const has = (sheet: Sheet | undefined, kinds: readonly CueClass[]): boolean => sheet !== undefined && kinds.some((kind) => sheet.of(kind).length > 0);
  const { block } = sheets[index] ?? {};
  if (itself && has(sheets[index], ANSWER)) return true;
  for (let at = index - NEAR; at <= index + NEAR; at++) if (at !== index && sheets[at]?.block === block && has(sheets[at], CHARGE)) return true;
  return false;
};

/** Does a comma stand on both sides of "X says"? */
const parenthetic = (sheet: Sheet, from: number, to: number): boolean => {
  const verb = sheet.of('say').find((cue) => cue.from >= to && cue.from <= to + 2) ?? sheet.of('say').findLast((cue) => cue.to <= from && cue.to >= from - 1);
  return verb !== undefined && marks(sheet.tokens[Math.min(from, verb.from) - 1]) && from > 0 && sheet.tokens[Math.max(to, verb.to)]?.text === ',';
};

const sceneOf = (sheets: readonly Sheet[], index: number, sheet: Sheet, said: readonly Known[], sides: Sides): Scene => {
  const phrases = phrasesOf(sheet);
  const known = speakerAround(sheets, index, said, sides);
  const last: Phrase[] = known ? [{ ...known.phrase, from: -1, to: -1, entity: known.side, side: known.side }] : [];
  const frames = framesOf(sheet, phrases, last);
  const sideOf = (phrase: Phrase): string | null => sideOfPhrase(sheets, index, phrase, said, sides);
  const refs = namedElsewhere(sheets, index, refsOf(sheet), sides);
  // Who speaks is not who did it: "X, officials say, broke in".
  const spoken = frames.list
    .filter(({ cue }) => cue !== null && cue.kind !== 'accord')
    .flatMap(({ speakers }) => speakers.filter(({ from, to }) => from >= 0 && parenthetic(sheet, from, to)));
  const doers = refs.filter((ref) => !spoken.some(({ from, to }) => ref.from >= from && ref.to <= to));
  return {
    sheet,
    phrases,
    frames,
    claims: claimsOf(sheet, doers),
    refs,
    sides,
    sideOf,
    before: sheets[index - 1]?.block === sheet.block ? (sheets[index - 1]?.mentions ?? []) : [],
    last,
    known,
    contested: isContested(sheets, index, true),
    answering: isContested(sheets, index, false),
  };
};

/**
 * Who takes which position on who did it, sentence by sentence.
 * A text in a language without word list has none.
 */
export const readPositions = (input: ReadInput): readonly Position[] => {
  const { lexicon } = input;
  if (!lexicon) return [];
  const sides = sidesOf(input.parties);
  const sheets = sheetsOf(input, lexicon, sides);
  const said: Known[] = [];
  return sheets.flatMap((sheet, index) => {
    if (!speaks(sheet)) return [];
    const scene = sceneOf(sheets, index, sheet, said, sides);
    const question = lexicon.order !== 'unspaced' && (sheet.tokens.at(-1)?.text === '?' || sheet.tokens.at(-2)?.text === '?');
    const hits = question
      ? []
      : [
          ...blameHits(scene),
          ...ownHits(scene),
          ...claimHits(scene),
          ...denyHits(scene),
          ...wordHits(scene),
          ...replyHits(scene),
          ...refusalHits(scene),
          ...otherHits(scene),
          ...relayedHits(scene),
        ].filter(({ from }) => !isAsked(sheet, from));
    const found = positionsOf(scene, hits);
    const speaker = scene.frames.list.at(-1)?.speakers[0] ?? hits.at(-1)?.speaker;
    if (speaker && speaker.from >= 0) said.push(knownOf(speaker, sheet, scene.sideOf(speaker)));
    else if (speaker && scene.known) said.push({ ...scene.known, heard: sheet });
    return found;
  });
};

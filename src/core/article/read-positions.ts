import { holdsOpinion } from './accord-frame.js';
import { blameHits, claimHits, ownHits } from './blames.js';
import { cuesOf } from './cues.js';
import { denyHits, wordHits } from './denials.js';
import type { CueClass, Lexicon } from './lexicon.js';
import { formTable, mentionsGiven, mentionsOf, type GivenMention } from './mentions.js';
import { otherHits } from './others.js';
import { sidesOf, type Party, type Sides } from './party.js';
import type { Position } from './position.js';
import { positionsOf } from './positions.js';
import { relayedHits } from './relayed.js';
import { replyHits } from './reply-denials.js';
import { refusalHits } from './refusals.js';
import { isAsked, type Hit, type Scene } from './scene.js';
import { openAfter } from './quote-state.js';
import { sceneOf } from './read-scene.js';
import { sentencesOf } from './sentences.js';
import { sheetOf, type Sheet } from './sheet.js';
import { tokensOf } from './tokens.js';
import { speechTags } from './speech-tags.js';
import { knownOf, type Known } from './who.js';

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

const hitsIn = (scene: Scene): Hit[] => {
  const { sheet } = scene;
  const question = sheet.lexicon.order !== 'unspaced' && (sheet.tokens.at(-1)?.text === '?' || sheet.tokens.at(-2)?.text === '?');
  if (question) return [];
  const hits = [
    ...blameHits(scene),
    ...ownHits(scene),
    ...claimHits(scene),
    ...denyHits(scene),
    ...wordHits(scene),
    ...replyHits(scene),
    ...refusalHits(scene),
    ...otherHits(scene),
    ...relayedHits(scene),
  ];
  return hits.length === 0 ? hits : hits.filter(({ from }) => !isAsked(sheet, from));
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
    const hits = hitsIn(scene);
    const found = positionsOf(scene, hits);
    const speaker = scene.frames.list.at(-1)?.speakers[0] ?? hits.at(-1)?.speaker;
    if (speaker && speaker.from >= 0) said.push(knownOf(speaker, sheet, scene.sideOf(speaker)));
    else if (speaker && scene.known) said.push({ ...scene.known, heard: sheet });
    return found;
  });
};

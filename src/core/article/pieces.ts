import type { CueClass } from './lexicon.js';
import type { Phrase } from './phrases.js';
import { marks, type Sheet } from './sheet.js';

const NO_NAME: ReadonlySet<CueClass> = new Set<CueClass>([
  'det',
  'prep',
  'conj',
  'pron',
  'rel',
  'say',
  'think',
  'neg',
  'cond',
  'adverb',
  'self',
  'cut',
  'be',
  'accord',
  'deny',
  'blame',
  'accuse',
  'refuse',
  'modal',
  'habit',
  'did',
  'part',
  'attack',
  'charge',
  'detail',
]);
const SHORT = 2;
const AFTER_NAME: ReadonlySet<CueClass> = new Set<CueClass>([
  'say',
  'think',
  'deny',
  'blame',
  'accuse',
  'adverb',
  'be',
  'refuse',
  'modal',
  'unsaid',
  'own',
  'endorse',
  'doubt',
  'withdraw',
  'conj',
  'did',
  'neg',
  'hint',
]);
const LEFT_EDGE: ReadonlySet<CueClass> = new Set<CueClass>([
  'prep',
  'conj',
  'rel',
  'say',
  'think',
  'be',
  'accord',
  'deny',
  'blame',
  'accuse',
  'refuse',
  'modal',
  'cut',
  'cond',
  'pron',
  'self',
  'did',
  'by',
  'charge',
  'agent',
  'neg',
  'adverb',
  'own',
  'indirect',
]);
/** A part of a phrase: a name, an office, a report. */
type Piece = { from: number; to: number; kind: Phrase['kind']; entity: string | null; person: boolean };

const unknownName = (sheet: Sheet, at: number): number => {
  const { tokens, lexicon } = sheet;
  let to = at;
  while (tokens[to]?.capital && !sheet.mentionAt(to) && !sheet.onAny(NO_NAME, to) && !sheet.on('office', to)) to++;
  if (to === at || (to - at === 1 && (tokens[at]?.text.length ?? 0) <= SHORT)) return at;
  // A capital that only opens the sentence: a name if a verb or a mark follows at once.
  if (to - at === 1 && marks(tokens[at - 1]) && tokens[to]?.word && !sheet.onAny(AFTER_NAME, to)) return at;
  if (!lexicon.capitals && to - at < 2 && !sheet.on('office', at - 1)) return at;
  return to;
};

/** The piece that begins at a token, or null. */
export const pieceAt = (sheet: Sheet, at: number): Piece | null => {
  const mention = sheet.mentionAt(at);
  if (mention && mention.from === at && !mention.adjective) {
    return { from: at, to: mention.to, kind: 'name', entity: mention.entity, person: mention.kind === 'person' };
  }
  if (mention && !mention.adjective) return null;
  // "the Dutch blame": the adjective is the whole of the name.
  const whole = mention?.adjective === true && mention.from === at && sheet.lexicon.capitals && sheet.lexicon.order === 'spaced' && sheet.on('det', at - 1);
  if (mention && whole && (marks(sheet.tokens[mention.to]) || (sheet.tokens[mention.to]?.capital === false && sheet.onAny(AFTER_NAME, mention.to))))
    return { from: at, to: mention.to, kind: 'name', entity: mention.entity, person: false };
  for (const kind of ['office', 'paper'] as const) {
    const cue = sheet.at(kind, at);
    if (cue && !sheet.mentionAt(at)) return { from: at, to: cue.to, kind, entity: null, person: false };
  }
  const to = mention ? at : unknownName(sheet, at);
  return to > at ? { from: at, to, kind: 'name', entity: null, person: true } : null;
};

/** Where the noun phrase of a piece begins. */
export const leftEdge = (sheet: Sheet, from: number): number => {
  let at = from;
  // "in an interview Anna Rossi said": only a title belongs to the name of a person.
  const person = sheet.lexicon.past !== undefined && sheet.mentionAt(from)?.kind === 'person';
  for (let steps = 0; steps < 5; steps++) {
    const token = sheet.tokens[at - 1];
    if (!token?.word || token.text === "'s") break;
    if (sheet.on('det', at - 1)) return sheet.lexicon.past !== undefined && sheet.on('det', at - 2) ? at - 2 : at - 1;
    if (person && at === from && !token.capital && !sheet.on('office', at - 1) && !sheet.on('crew', at - 1)) break;
    if (sheet.onAny(LEFT_EDGE, at - 1) || (sheet.on('body', at - 1) && sheet.mentionAt(from)?.kind === 'person')) break;
    at--;
  }
  return at;
};

/** "state news agency": a plain word stands between two heads. */
const compound = (sheet: Sheet, to: number, head: Piece): Piece | null => {
  const token = sheet.tokens[to];
  if (head.kind !== 'office' || head.to === to + 1 || !token?.word || token.capital || sheet.onAny(LEFT_EDGE, to) || sheet.onAny(AFTER_NAME, to)) return null;
  // "three people probably hackers", "experts a group": two phrases side by side
  if (sheet.lexicon.order === 'verb-last' && (sheet.on('hedge', to) || sheet.on('det', to))) return null;
  const next = pieceAt(sheet, to + 1);
  return next?.kind === 'office' && sheet.on('office', to - 1) ? next : null;
};

const isState = (sheet: Sheet, at: number): boolean => sheet.mentionAt(at)?.kind === 'country';

/** The piece that goes on after `to`: directly, owned ("X's ministry") or joined ("spokesman for X"). */
export const nextPiece = (sheet: Sheet, to: number, head: Piece): Piece | 'owner' | null => {
  const { tokens } = sheet;
  if (tokens[to]?.text === "'s") {
    for (let at = to + 1; at < to + 5 && tokens[at]?.word; at++) {
      const piece = pieceAt(sheet, at);
      if (piece) return piece;
      if (sheet.on('charge', at) || sheet.on('part', at) || sheet.on('attack', at)) break;
    }
    return 'owner';
  }
  // "the group "X" said"
  const quoted = tokens[to]?.text === '"' && head.kind === 'office' && !sheet.lexicon.capitals ? sheet.mentionAt(to + 1) : undefined;
  if (quoted && quoted.from === to + 1 && !quoted.adjective && tokens[quoted.to]?.text === '"')
    return { from: quoted.from, to: quoted.to + 1, kind: 'name', entity: quoted.entity, person: quoted.kind === 'person' };
  const direct = pieceAt(sheet, to) ?? compound(sheet, to, head);
  // "the police X": X is somebody else.
  if (direct?.person && direct.entity !== null && sheet.on('body', to - 1)) return null;
  // "stands, say officials, X": where an owner has an ending, a state without it is no owner.
  const { owned } = sheet.lexicon;
  if (direct && owned !== undefined && head.kind === 'office' && isState(sheet, to) && !sheet.tokens[direct.to - 1]?.text.endsWith(owned)) return null;
  // "behind it stand, says Nimbus, soldiers of X": two names, or a name and an office, are one only where a hyphen joins them.
  const joined = tokens[to]?.hyphen === true || (direct !== null && direct.entity === null && direct.kind === 'name');
  if (direct && owned !== undefined && head.kind === 'name' && head.entity !== null && !joined && !direct.person) return null;
  if (direct) return direct.kind === 'office' && direct.entity === null && head.kind === 'office' && head.to !== to ? null : direct;
  const bound = tokens[to]?.capital === false && (sheet.on('of', to) || (head.kind === 'paper' && sheet.on('agent', to) && sheet.lexicon.past !== undefined));
  if (!bound || head.kind === 'name') return null;
  for (let at = to + 1; at < to + 5 && tokens[at]?.word; at++) {
    const piece = pieceAt(sheet, at);
    if (piece) return piece;
  }
  return null;
};

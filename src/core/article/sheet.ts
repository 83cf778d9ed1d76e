import type { Cue } from './cues.js';
import type { CueClass, Lexicon } from './lexicon.js';
import type { Mention } from './mentions.js';
import type { Token } from './tokens.js';

/** One sentence made ready to be asked: its tokens, and which cues and mentions stand where. */
export interface Sheet {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly lexicon: Lexicon;
  /** Does the sentence begin inside a quotation, and does one stand open at its end? */
  readonly quoted: boolean;
  readonly unclosed: boolean;
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  /** Cues of a class that begin at a token. */
  readonly at: (kind: CueClass, token: number) => Cue | undefined;
  /** Does a cue of the class cover the token? */
  readonly on: (kind: CueClass, token: number) => boolean;
  readonly of: (kind: CueClass) => readonly Cue[];
  readonly mentionAt: (token: number) => Mention | undefined;
}

// Inside a name only these still count: "the United States" states nothing.
const NOUNS: ReadonlySet<CueClass> = new Set<CueClass>(['actor', 'office', 'organ', 'linked', 'based', 'attack', 'det', 'prep']);

const NONE: readonly Cue[] = [];

/** A sentence with its cues and mentions indexed by token. */
export const sheetOf = (
  base: Pick<Sheet, 'block' | 'start' | 'end' | 'source' | 'lexicon' | 'tokens' | 'quoted' | 'unclosed'>,
  cues: readonly Cue[],
  mentions: readonly Mention[],
): Sheet => {
  const size = base.tokens.length;
  const names = new Uint8Array(size + 1);
  const mentionOn: (Mention | undefined)[] = [];
  for (const mention of mentions) {
    if (!mention.adjective) names.fill(1, mention.from, mention.to);
    for (let token = mention.from; token < mention.to; token++) mentionOn[token] = mention;
  }
  const outside = cues.filter((cue) => names[cue.from] !== 1 || NOUNS.has(cue.kind));
  const byKind = new Map<CueClass, Cue[]>();
  for (const cue of outside) {
    const list = byKind.get(cue.kind);
    if (list) list.push(cue);
    else byKind.set(cue.kind, [cue]);
  }
  // Cues of a class do not overlap and stand in order.
  const on = (kind: CueClass, token: number): boolean => {
    const list = byKind.get(kind);
    if (list) for (const cue of list) if (token < cue.to) return token >= cue.from;
    return false;
  };
  return {
    ...base,
    cues: outside,
    mentions,
    at: (kind, token) => byKind.get(kind)?.find((cue) => cue.from === token),
    on,
    of: (kind) => byKind.get(kind) ?? NONE,
    mentionAt: (token) => mentionOn[token],
  };
};

const STOPS: ReadonlySet<string> = new Set([';', '.', '!', ':', '?']);

/** Is the token a mark that ends a clause for good? */
export const stops = (token: Token | undefined): boolean => token === undefined || (!token.word && STOPS.has(token.text));

/** A comma, dash, bracket or quotation mark, or the edge of the sentence. */
export const marks = (token: Token | undefined): boolean => token === undefined || !token.word;

/** Does a token stand inside quotation marks? */
export const inQuotes = (sheet: Sheet, token: number): boolean => {
  let open = sheet.quoted;
  for (let at = 0; at < token; at++) if (sheet.tokens[at]?.text === '"') open = !open;
  return open;
};

/** A preposition, unless the same word can only be an article here ("Des pirates ont"). */
export const isPreposition = (sheet: Sheet, at: number): boolean => {
  if (!sheet.on('prep', at)) return false;
  if (!sheet.on('det', at)) return true;
  if (!sheet.at('det', at)) return false;
  return !(marks(sheet.tokens[at - 1]) || sheet.on('rel', at - 1) || sheet.on('say', at - 1) || sheet.on('conj', at - 1));
};

/** Is there a cue of the class between two tokens (`to` exclusive)? */
export const between = (sheet: Sheet, kind: CueClass, from: number, to: number): boolean => sheet.of(kind).some((cue) => cue.from >= from && cue.to <= to);

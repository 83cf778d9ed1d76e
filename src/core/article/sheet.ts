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
const NOUNS: ReadonlySet<CueClass> = new Set<CueClass>(['actor', 'office', 'body', 'organ', 'linked', 'based', 'attack', 'det', 'prep']);

const NONE: readonly Cue[] = [];
const FEW = 4;

/** A sentence with its cues and mentions indexed by token. */
export const sheetOf = (
  base: Pick<Sheet, 'block' | 'start' | 'end' | 'source' | 'lexicon' | 'tokens' | 'quoted' | 'unclosed'>,
  cues: readonly Cue[],
  mentions: readonly Mention[],
): Sheet => {
  const size = base.tokens.length;
  const mentionAt = (token: number): Mention | undefined => {
    for (const mention of mentions) if (token < mention.to) return token >= mention.from ? mention : undefined;
    return undefined;
  };
  const outside = mentions.length === 0 ? cues : cues.filter((cue) => NOUNS.has(cue.kind) || mentionAt(cue.from)?.adjective !== false);
  // Many sentences are never asked.
  let kinds: Map<CueClass, Cue[]> | null = null;
  const byKind = (kind: CueClass): readonly Cue[] | undefined => {
    if (kinds === null) {
      kinds = new Map();
      for (const cue of outside) {
        const list = kinds.get(cue.kind);
        if (list) list.push(cue);
        else kinds.set(cue.kind, [cue]);
      }
    }
    return kinds.get(kind);
  };
  // Asked many times a sentence: for each class that occurs, the tokens that it covers, written down when it is asked first.
  const covered = new Map<CueClass, Uint8Array>();
  const cover = (kind: CueClass, list: readonly Cue[]): Uint8Array => {
    const tokens = new Uint8Array(size + 1);
    for (const cue of list) tokens.fill(1, cue.from, cue.to);
    covered.set(kind, tokens);
    return tokens;
  };
  const on = (kind: CueClass, token: number): boolean => {
    const list = byKind(kind);
    if (list === undefined) return false;
    // A few are looked through faster than they are written down.
    if (list.length > FEW) return (covered.get(kind) ?? cover(kind, list))[token] === 1;
    for (const cue of list) if (token >= cue.from && token < cue.to) return true;
    return false;
  };
  return {
    ...base,
    cues: outside,
    mentions,
    at: (kind, token) => byKind(kind)?.find((cue) => cue.from === token),
    on,
    of: (kind) => byKind(kind) ?? NONE,
    mentionAt,
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
  return !(marks(sheet.tokens[at - 1]) || sheet.on('rel', at - 1) || sheet.on('say', at - 1) || sheet.on('conj', at - 1) || sheet.on('detail', at - 1));
};

/** An adverb by the list, or by its ending. */
export const isAdverb = (sheet: Sheet, at: number): boolean => {
  if (sheet.on('adverb', at)) return true;
  const token = sheet.tokens[at];
  const { adverbEnding } = sheet.lexicon;
  return (
    adverbEnding !== undefined &&
    token?.word === true &&
    !token.capital &&
    token.text.length > 5 &&
    token.text.endsWith(adverbEnding) &&
    !sheet.on('office', at)
  );
};

/** Is there a cue of the class between two tokens (`to` exclusive)? */
export const between = (sheet: Sheet, kind: CueClass, from: number, to: number): boolean => sheet.of(kind).some((cue) => cue.from >= from && cue.to <= to);

import { classNumber, noClasses } from './class-number.js';
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
  at(this: Sheet, kind: CueClass, token: number): Cue | undefined;
  /** Does a cue of the class cover the token? */
  on(this: Sheet, kind: CueClass, token: number): boolean;
  /** Does a cue of one of the classes cover the token? */
  onAny(this: Sheet, kinds: ReadonlySet<CueClass>, token: number): boolean;
  of(this: Sheet, kind: CueClass): readonly Cue[];
  mentionAt(this: Sheet, token: number): Mention | undefined;
}

// Inside a name only these still count: "the United States" states nothing.
const NOUNS: ReadonlySet<CueClass> = new Set<CueClass>(['actor', 'office', 'body', 'organ', 'linked', 'based', 'attack', 'det', 'prep']);

const NONE: readonly Cue[] = [];
const FEW = 4;
const MANY = 60;

class Indexed implements Sheet {
  readonly block;
  readonly start;
  readonly end;
  readonly source;
  readonly lexicon;
  readonly quoted;
  readonly unclosed;
  readonly tokens;
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  // Many sentences are never asked.
  private lists: (Cue[] | undefined)[] | null = null;
  private covers: (Uint8Array | undefined)[] | null = null;

  constructor(
    base: Pick<Sheet, 'block' | 'start' | 'end' | 'source' | 'lexicon' | 'tokens' | 'quoted' | 'unclosed'>,
    cues: readonly Cue[],
    mentions: readonly Mention[],
  ) {
    this.block = base.block;
    this.start = base.start;
    this.end = base.end;
    this.source = base.source;
    this.lexicon = base.lexicon;
    this.quoted = base.quoted;
    this.unclosed = base.unclosed;
    this.tokens = base.tokens;
    this.mentions = mentions;
    this.cues = mentions.length === 0 ? cues : cues.filter((cue) => NOUNS.has(cue.kind) || this.mentionAt(cue.from)?.adjective !== false);
  }

  mentionAt(token: number): Mention | undefined {
    for (const mention of this.mentions) if (token < mention.to) return token >= mention.from ? mention : undefined;
    return undefined;
  }

  at(kind: CueClass, token: number): Cue | undefined {
    for (const cue of this.of(kind)) if (cue.from >= token) return cue.from === token ? cue : undefined;
    return undefined;
  }

  on(kind: CueClass, token: number): boolean {
    const list = this.of(kind);
    // A few are looked through faster than they are written down.
    if (list.length > FEW) return this.covered(kind, list)[token] === 1;
    for (const cue of list) if (cue.to > token) return token >= cue.from;
    return false;
  }

  onAny(kinds: ReadonlySet<CueClass>, token: number): boolean {
    if (this.cues.length > MANY) {
      for (const kind of kinds) if (this.on(kind, token)) return true;
      return false;
    }
    for (const cue of this.cues) {
      if (cue.from > token) return false;
      if (cue.to > token && kinds.has(cue.kind)) return true;
    }
    return false;
  }

  of(kind: CueClass): readonly Cue[] {
    return (this.lists ?? this.indexed())[classNumber(kind)] ?? NONE;
  }

  private indexed(): (Cue[] | undefined)[] {
    const lists: (Cue[] | undefined)[] = noClasses();
    for (const cue of this.cues) {
      const at = classNumber(cue.kind);
      const list = lists[at];
      if (list) list.push(cue);
      else lists[at] = [cue];
    }
    return (this.lists = lists);
  }

  private covered(kind: CueClass, list: readonly Cue[]): Uint8Array {
    const covers = (this.covers ??= []);
    const at = classNumber(kind);
    const known = covers[at];
    if (known) return known;
    const made = new Uint8Array(this.tokens.length + 1);
    for (const cue of list) made.fill(1, cue.from, cue.to);
    return (covers[at] = made);
  }
}

/** A sentence with its cues and mentions indexed by token. */
export const sheetOf = (
  base: Pick<Sheet, 'block' | 'start' | 'end' | 'source' | 'lexicon' | 'tokens' | 'quoted' | 'unclosed'>,
  cues: readonly Cue[],
  mentions: readonly Mention[],
): Sheet => new Indexed(base, cues, mentions);

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

import type { Lexicon } from './lexicon.js';
import type { Party } from './party.js';
import { tokensOf, type Token } from './tokens.js';

/** A party named in a sentence: token indexes, `to` exclusive. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly entity: string;
  readonly kind: string;
  /** The form is an adjective: it qualifies somebody, it does not name the party. */
  readonly adjective: boolean;
}

/** A mention found elsewhere: UTF-16 offsets in a block. */
export interface GivenMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly adjective?: boolean;
}

interface Form {
  readonly words: readonly string[];
  readonly party: Party;
  readonly adjective: boolean;
}

/** The parties' forms of one language, by the first word folded. */
type FormTable = ReadonlyMap<string, readonly Form[]>;

const ARTICLE = /^(?:the|der|die|das|el|la|los|las|le|les) (?=\p{Lu})/u;
const spelled = (source: string, token: Token): string => (token.text === 'u.s' ? 'u.s' : source.slice(token.start, token.end));

const tables = new WeakMap<readonly Party[], Map<string, FormTable>>();

/** Forms of a language; those of English serve as well, since names of crews and firms are seldom translated. */
export const formTable = (parties: readonly Party[], lexicon: Lexicon): FormTable => {
  const made = tables.get(parties) ?? new Map<string, FormTable>();
  tables.set(parties, made);
  const known = made.get(lexicon.language) ?? makeTable(parties, lexicon);
  made.set(lexicon.language, known);
  return known;
};

const makeTable = (parties: readonly Party[], lexicon: Lexicon): FormTable => {
  const table = new Map<string, Form[]>();
  for (const party of parties) {
    const all = new Set([
      ...(party.forms[lexicon.language] ?? []),
      ...(party.forms.en ?? []).filter((form) => lexicon.language === 'en' || !form.startsWith('~')),
    ]);
    for (const written of all) {
      const adjective = written.startsWith('~');
      const text = (adjective ? written.slice(1) : written).replace(ARTICLE, '');
      const parts = tokensOf(text, 0, text.length, lexicon).filter((token) => token.word);
      const words = parts.map((token) => spelled(text, token));
      const first = parts[0]?.text;
      if (first === undefined) continue;
      const list = table.get(first) ?? [];
      list.push({ words, party, adjective });
      table.set(first, list);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
};

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** The longest forms in a sentence, left to right. A lower-case form may begin a sentence with a capital. */
export const mentionsOf = (source: string, tokens: readonly Token[], table: FormTable): Mention[] => {
  const raw = (token: number): string | undefined => {
    const one = tokens[token];
    return one && spelled(source, one);
  };
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.word || !table.has(tokens[at]?.text ?? '')) continue;
    const word = raw(at);
    if (word === undefined) continue;
    const opening = at === 0 || !tokens[at - 1]?.word;
    const lower = opening ? lowerFirst(word) : word;
    let best: { form: Form; to: number } | null = null;
    for (const form of table.get(tokens[at]?.text ?? '') ?? []) {
      if (form.words[0] !== word && form.words[0] !== lower) continue;
      let to = at + 1;
      let fits = true;
      for (let k = 1; k < form.words.length && fits; k++) {
        while (to < tokens.length && (tokens[to]?.text === '"' || tokens[to]?.text === '-')) to++;
        fits = raw(to) === form.words[k];
        to++;
      }
      if (fits && (!best || form.words.length > best.form.words.length)) best = { form, to };
    }
    if (!best) continue;
    const { party, adjective } = best.form;
    found.push({ from: at, to: best.to, entity: party.id, kind: party.kind, adjective });
    at = best.to - 1;
  }
  return found;
};

/** Mentions that were found elsewhere, put on the tokens of a sentence. */
export const mentionsGiven = (given: readonly GivenMention[], block: number, tokens: readonly Token[], kindOf: (entity: string) => string): Mention[] => {
  const found: Mention[] = [];
  for (const one of given) {
    if (one.block !== block) continue;
    const from = tokens.findIndex((token) => token.start >= one.start && token.end <= one.end);
    if (from < 0) continue;
    let to = from;
    while ((tokens[to]?.end ?? Infinity) <= one.end) to++;
    found.push({ from, to, entity: one.entity, kind: kindOf(one.entity), adjective: one.adjective === true });
  }
  return found.sort((a, b) => a.from - b.from);
};

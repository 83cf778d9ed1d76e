import { COMBINING, INVISIBLE, LONE_WORD, SPACE, WORD } from '../match/fold.js';
import { classOf, foldOf } from './character.js';
import { plainScript } from './script.js';

/** A word (or, in Han script, one character) or a mark, as it stands in the block. */
export interface Token {
  /** UTF-16 offsets in the block, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, no diacritics, one script; "u.s" for the country. */
  readonly text: string;
  readonly word: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Hangs on the word before it with a hyphen. */
  readonly hyphen: boolean;
}

const DOUBLE_QUOTE = '"';
const MARKS: Readonly<Record<string, string>> = {
  '\u300c': '"', '\u300d': '"', '\u300e': '"', '\u300f': '"', '\u2039': '"', '\u203a': '"',
  '\uff0c': ',', '\u3001': ',', '\u3002': '.', '\uff1b': ';', '\uff1a': ':', '\uff1f': '?', '\uff01': '!', '\u2026': '.',
  '\uff08': '(', '\uff09': ')', '\u2013': '-', '\u2014': '-', '\u00bf': '?', '\u00a1': '!',
}; // prettier-ignore
const CAPITAL = /\p{Lu}/u;
const ASCII = 0x80;
const COUNTRY = /^U\.?S\.?$/;

const isWord = (text: string, at: number): boolean => {
  const kind = at < text.length ? classOf(text.charCodeAt(at)) : 0;
  return kind === WORD || kind === COMBINING;
};

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < ASCII ? code > 0x40 && code < 0x5b : CAPITAL.test(text.charAt(at));
};

/** Where the word that begins at `at` ends: over apostrophes inside it (unless they end it) and the full stops of "U.S.". */
const wordEnd = (text: string, at: number, end: number, elides: boolean): number => {
  let to = at;
  while (to < end) {
    const code = text.charCodeAt(to);
    const kind = classOf(code);
    if (kind === WORD || kind === COMBINING || kind === INVISIBLE) to++;
    else if (elides && foldOf(code) === 0x27 && to + 1 === end) return to + 1;
    else if (foldOf(code) === 0x27 && to + 1 < end && isWord(text, to + 1)) {
      if (elides) return to + 1;
      if (foldOf(text.charCodeAt(to + 1)) === 0x73 && !isWord(text, to + 2)) return to;
      to++;
    } else if (code === 0x2e && to - at === 1 && to + 1 < end && isCapital(text, at) && isCapital(text, to + 1) && !isWord(text, to + 2))
      to += text.charAt(to + 2) === '.' ? 3 : 2;
    else return to;
  }
  return to;
};

// Folded to an apostrophe.
const GRAVE = 0x60;
// Latin letters with accents, of one unit in every form of writing.
const LATIN_FROM = 0xc0;
const LATIN_TO = 0x180;
const SHARP_S = 0xdf;

/** Is every unit of a word one whose folded form is its lower case? Most are. Where accents are kept, so are Latin letters with one. */
const isPlain = (text: string, start: number, end: number, accents: boolean): boolean => {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === GRAVE || (code >= ASCII && !(accents && code >= LATIN_FROM && code < LATIN_TO && code !== SHARP_S))) return false;
  }
  return true;
};

const folded = (text: string, start: number, end: number, accents: boolean): string => {
  const raw = text.slice(start, end);
  if (end - start < 5 && COUNTRY.test(raw)) return 'u.s';
  if (isPlain(text, start, end, accents)) return raw.toLowerCase();
  if (accents)
    return raw
      .replace(/[\u00ad\u200b-\u200f]/g, '')
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/\u00df/g, 'ss')
      .normalize('NFC')
      .toLowerCase();
  let made = '';
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== COMBINING && kind !== INVISIBLE) made += String.fromCharCode(foldOf(text.charCodeAt(at)));
  }
  return made;
};

// One string for each character met, so that it is hashed once.
const loneWords = new Map<number, string>();
const loneWord = (code: number): string => {
  const known = loneWords.get(code);
  if (known !== undefined) return known;
  const made = plainScript(String.fromCharCode(code));
  loneWords.set(code, made);
  return made;
};

const mark = (text: string, at: number): string => {
  const char = text.charAt(at);
  const known = MARKS[char];
  if (known) return known;
  const plain = foldOf(text.charCodeAt(at));
  return plain === 0x27 ? DOUBLE_QUOTE : String.fromCharCode(plain);
};

/** The tokens of `text` from `start` to `end`. `elides`: an apostrophe ends a word; `accents`: accents are kept. */
export const tokensOf = (text: string, start: number, end: number, { elides, accents }: { readonly elides: boolean; readonly accents: boolean }): Token[] => {
  const tokens: Token[] = [];
  let at = start;
  let hyphen = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LONE_WORD) {
      tokens.push({ start: at, end: at + 1, text: loneWord(code), word: true, capital: false, hyphen });
      at++;
    } else if (kind === WORD) {
      const to = wordEnd(text, at, end, elides);
      tokens.push({ start: at, end: to, text: folded(text, at, to, accents), word: true, capital: isCapital(text, at), hyphen });
      at = to;
    } else if (kind === SPACE) {
      const dash = code === 0x2d || code === 0x2010 || code === 0x2011;
      const inside = dash && at > start && isWord(text, at - 1) && isWord(text, at + 1);
      if (!inside && (dash || code === 0x2013 || code === 0x2014))
        tokens.push({ start: at, end: at + 1, text: '-', word: false, capital: false, hyphen: false });
      hyphen = inside;
      at++;
      continue;
    } else {
      // A full stop inside a sentence belongs to an abbreviation.
      const inner = code === 0x2e && at + 2 < end;
      if (!inner && kind !== INVISIBLE && kind !== COMBINING) {
        if (
          foldOf(code) === 0x27 &&
          isWord(text, at + 1) &&
          foldOf(text.charCodeAt(at + 1)) === 0x73 &&
          !isWord(text, at + 2) &&
          at > start &&
          isWord(text, at - 1)
        ) {
          tokens.push({ start: at, end: at + 2, text: "'s", word: true, capital: false, hyphen: false });
          at += 2;
          continue;
        }
        tokens.push({ start: at, end: at + 1, text: mark(text, at), word: false, capital: false, hyphen: false });
      }
      at++;
    }
    hyphen = false;
  }
  return tokens;
};

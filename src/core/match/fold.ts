/** Nothing to see: soft hyphen, zero-width, bidi control. */
export const INVISIBLE = 1;
/** Space of any kind, or any dash: names are written with either ("Storm-0558", "Storm 0558"). */
export const SPACE = 2;
/** Any other character between words. */
const OTHER = 3;
/** Part of a word. */
export const WORD = 4;
/** A word by itself: scripts that are written without spaces. */
export const LONE_WORD = 5;
/** A combining mark: no difference to the word, but part of its extent. */
export const COMBINING = 6;

const CLASS_SHIFT = 16;

// One slot for each UTF-16 unit, filled when first met: a page uses a few hundred of them. Class and folded unit share a number,
// as the scan asks for both of every character.
const known = new Uint32Array(0x10000);

const DASH_OR_SPACE = /[\s\u2010-\u2015\u2212\ufe58\ufe63\uff0d-]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const APOSTROPHE = /[\u2018\u2019\u02bc\uff07`\u00b4]/;
const QUOTE = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/;
// Latin letters with a stroke have no decomposition in Unicode.
const STROKED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't' };

/** The plain form of a letter: compatibility form, no diacritics, lower case; always one UTF-16 unit. */
const plain = (unit: string): string => {
  const compatible = unit.normalize('NFKC');
  const one = compatible.length === 1 ? compatible : unit;
  const lower = one.normalize('NFD').charAt(0).toLowerCase().normalize('NFD').charAt(0);
  return STROKED[lower] ?? lower;
};

const classify = (code: number): number => {
  const unit = String.fromCharCode(code);
  if (DASH_OR_SPACE.test(unit)) return SPACE;
  if (/\p{M}/u.test(unit)) return COMBINING;
  if (/\p{Cf}/u.test(unit)) return INVISIBLE;
  if (UNSPACED.test(unit)) return LONE_WORD;
  return /[\p{L}\p{N}]/u.test(unit) ? WORD : OTHER;
};

const learn = (code: number): number => {
  const found = classify(code);
  const unit = String.fromCharCode(code);
  const folded = found === WORD ? plain(unit).charCodeAt(0) : found === SPACE ? 0x20 : APOSTROPHE.test(unit) ? 0x27 : QUOTE.test(unit) ? 0x22 : code;
  return (known[code] = (found << CLASS_SHIFT) | folded);
};

/** Class and folded form of a UTF-16 unit (0 to 65535), for `classIn` and `unitIn`. */
export const infoOf = (code: number): number => known[code] || learn(code);

/** The class: one of the constants above. */
export const classIn = (info: number): number => info >>> CLASS_SHIFT;

/** The unit that stands for the character when texts are compared; a space for every space and dash. */
export const unitIn = (info: number): number => info & 0xffff;

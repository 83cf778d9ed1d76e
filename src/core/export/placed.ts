import type { ReadingJson } from './reading-json.js';
import type { Selector } from './selector.js';

/** Where the words begin in the text, in UTF-16 units; null where they are not there, or more than once with the same words around them. */
const startOf = (text: string, { exact, prefix, suffix }: Selector[0]): number | null => {
  for (const [before, words] of [
    [prefix.length, prefix + exact + suffix],
    [0, exact],
  ] as const) {
    const at = words === '' ? -1 : text.indexOf(words);
    if (at >= 0) return text.indexOf(words, at + 1) < 0 ? at + before : null;
  }
  return null;
};

/**
 * The same reading with the place of each sentence in the text of the page, as a second selector (W3C Web Annotation).
 * `text` is the page's `body.textContent`. A sentence that cannot be told from another, or is not in one piece, keeps its words alone.
 */
export const placedIn = (text: string, reading: ReadingJson): ReadingJson => {
  const place = ([quote]: Selector): Selector => {
    const start = startOf(text, quote);
    return start === null ? [quote] : [quote, { type: 'TextPositionSelector', start, end: start + quote.exact.length }];
  };
  const placeAll = <Row extends { readonly sentences: readonly Selector[] }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, sentences: row.sentences.map(place) }));
  const { positions, attributions, facts } = reading;
  return {
    ...reading,
    positions: positions.map((position) => ({ ...position, sentence: place(position.sentence) })),
    attributions: placeAll(attributions),
    facts: placeAll(facts),
  };
};

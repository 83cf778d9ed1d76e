/** A text as it is compared: without case, diacritics and the difference between dashes and spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim()
    .toLowerCase();

/** Does the text hold every word of the query, in any order? An empty query fits everything. */
export const fits = (query: string, text: string): boolean => {
  const within = folded(text);
  return folded(query)
    .split(' ')
    .every((word) => within.includes(word));
};

/** Words that follow one another in value: the first has the value `from`, each next one `step` more. */
export const counting = (words: string, from: number, step = 1): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, from + index * step]));

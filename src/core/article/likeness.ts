const gramsOf = (words: readonly string[]): Map<string, number> => {
  const grams = new Map<string, number>();
  const add = (gram: string): void => void grams.set(gram, (grams.get(gram) ?? 0) + 1);
  words.forEach((word, at) => {
    add(word);
    const next = words[at + 1];
    if (next !== undefined) add(`${word} ${next}`);
  });
  return grams;
};

const sizeOf = (words: number): number => Math.max(0, 2 * words - 1);

/** Dice's coefficient over single words and pairs of neighbours (Dice 1945). Both counted with repetition; 0 to 1. */
export const likeness = (a: readonly string[], b: readonly string[]): number => {
  const grams = gramsOf(a);
  let shared = 0;
  for (const [gram, count] of gramsOf(b)) shared += Math.min(count, grams.get(gram) ?? 0);
  const total = sizeOf(a.length) + sizeOf(b.length);
  return total === 0 ? 0 : (2 * shared) / total;
};

const ROUNDS = 15;

const timed = (work: () => void): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

/**
 * How many times as long one piece of work takes as another, in this process on this machine.
 * Both are done in turn, and of each the quickest round counts: what else the machine does can only add to it.
 * @returns a ratio; of two whose quickest round is too short for the clock, `Infinity` or `NaN`
 */
export const timesAs = (base: () => void, work: () => void, rounds = ROUNDS): number => {
  const [bases, works]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    bases.push(timed(base));
    works.push(timed(work));
  }
  return Math.min(...works) / Math.min(...bases);
};

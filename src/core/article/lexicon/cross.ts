/** Every head with every tail ("reject+", "the claim|it"): entries of a word list, separated by "|". */
export const cross = (heads: string, tails: string): string =>
  heads
    .split('|')
    .flatMap((head) => tails.split('|').map((tail) => head + tail))
    .join('|');

import { TIMING } from './timing.js';

/**
 * Slows down the reading of a text that changes again and again, such as a ticker: its wait doubles with each change that follows
 * soon after the last reading, and is gone once it rests. Returns when the element, changed at `now`, is to be read, in milliseconds.
 */
export const createPace = (): ((element: object, now: number) => number) => {
  const known = new WeakMap<object, { readonly at: number; readonly wait: number }>();
  return (element, now) => {
    const last = known.get(element);
    const restless = last !== undefined && now - last.at < 2 * Math.max(last.wait, TIMING.ticker);
    const wait = restless ? Math.min(Math.max(last.wait * 2, TIMING.ticker), TIMING.tickerMost) : 0;
    const at = now + wait;
    known.set(element, { at, wait });
    return at;
  };
};

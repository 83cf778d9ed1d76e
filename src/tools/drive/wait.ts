import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_MS = 25;

/**
 * Asks again until the probe gives something (not null, undefined or false), and gives that back.
 * Throws with the name of the condition after `ms` milliseconds, or at once when the probe throws.
 */
export const until = async <Value>(condition: string, probe: () => Promise<Value | null | undefined | false>, ms = 15_000): Promise<Value> => {
  for (const end = performance.now() + ms; ; await pause(BETWEEN_MS)) {
    const found = await probe();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`${condition}: not so within ${ms} ms`);
  }
};

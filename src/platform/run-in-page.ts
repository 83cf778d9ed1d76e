import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.js';

// It runs in the page and stands alone: nothing around it goes along.
const runReader = (key: string, given: unknown): unknown => {
  const reader: unknown = Reflect.get(globalThis, Symbol.for(key));
  return typeof reader === 'function' ? reader(given) : null;
};

/**
 * Runs a file in a page, in a world of its own, and then the function that the file keeps there under this key, with what is given.
 * Null where the page is gone, or closed to scripts. What a page gives is outside data.
 */
export const runInPage = async (target: Scripting.InjectionTarget, file: string, key: string, given: unknown = null): Promise<unknown> => {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    const [answer] = await browser.scripting.executeScript({ target, func: runReader, args: [key, given] });
    return answer?.result ?? null;
  } catch {
    // Nothing is known of such a page.
    return null;
  }
};

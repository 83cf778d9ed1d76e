import { callOf, type Work } from './driver.js';
import type { FirefoxProcess } from './firefox-process.js';

/** Who can be sent commands. */
export type Firefox = Pick<FirefoxProcess, 'send'>;

/** Runs a function body in the current tab; `system` sees closed shadow roots. */
export const inTab = (firefox: Firefox, body: string, system = false): Promise<unknown> =>
  firefox.send('WebDriver:ExecuteScript', { script: body, args: [], sandbox: system ? 'system' : null });

/** Runs a function in the current tab, in the page's own world. */
export const evaluate = async <Args extends readonly unknown[], Value>(firefox: Firefox, work: Work<Args, Value>, args: Args): Promise<Value> =>
  // What `work` gave, by value: its type is the compiler's word.
  (await inTab(firefox, `return ${callOf(work, args)}`)) as Value;

/** Does `work` with the commands aimed at the browser's own window, then back at the page. */
export const withChrome = async <Value>(firefox: Firefox, work: () => Promise<Value>): Promise<Value> => {
  await firefox.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await work();
  } finally {
    await firefox.send('Marionette:SetContext', { value: 'content' });
  }
};

/** Runs the body of an async function in the browser's own window; its arguments are `given`. State kept between calls goes on `window`. */
export const inChrome = (firefox: Firefox, body: string, given: readonly unknown[] = []): Promise<unknown> =>
  withChrome(firefox, () => firefox.send('WebDriver:ExecuteScript', { script: `return (async (...given) => {${body}})(...arguments)`, args: given }));

import { err, ok, type Result } from '../core/result.js';
import { browser } from './browser.js';
import { readAnswer } from './messages.js';
import type { OwnCalls, TabCalls } from './protocol.js';
import { tabAnswers } from './tab-answers.js';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'no-answer');

/**
 * Asks the worker on behalf of one of our own pages. The answer's form is the worker's word: both ends are one package,
 * built together from one protocol. Errors are codes, never exceptions.
 */
export const askWorker = async <Name extends keyof OwnCalls>(call: Name, ask: OwnCalls[Name]['ask']): Promise<Result<OwnCalls[Name]['answer'], string>> => {
  try {
    return readAnswer(await browser.runtime.sendMessage({ call, ask })) as Result<OwnCalls[Name]['answer'], string>;
  } catch (error) {
    return err(reasonOf(error));
  }
};

/** Asks the page script in a tab, and parses what it says. A tab without one gives an error, not an exception. */
export const askTab = async <Name extends keyof TabCalls>(
  tabId: number,
  call: Name,
  ask: TabCalls[Name]['ask'],
): Promise<Result<TabCalls[Name]['answer'], string>> => {
  try {
    const answer = readAnswer(await browser.tabs.sendMessage(tabId, { to: 'tab', call, ask }, { frameId: 0 }));
    if (!answer.ok) return answer;
    const parsed = tabAnswers[call].safeParse(answer.value);
    return parsed.success ? ok(parsed.data) : err('bad-answer');
  } catch (error) {
    return err(reasonOf(error));
  }
};

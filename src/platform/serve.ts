import type { Runtime } from 'webextension-polyfill';
import type { Result } from '../core/result.js';
import type { z } from '../core/zod.js';
import { browser } from './browser.js';
import { readMessage } from './messages.js';
import type { OwnCalls, PageCalls } from './protocol.js';

/** The page script that asks, as the browser names it; nothing of this comes from the message. */
export interface PageSender {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly active: boolean;
  readonly frameId: number;
  readonly documentId: string | undefined;
  readonly url: string | undefined;
  readonly incognito: boolean;
}

type Awaitable<Value> = Value | Promise<Value>;

/** One handler for each call: how to parse what is asked, and what to answer. An answer of `Err` carries a code. */
export type OwnHandlers = {
  readonly [Name in keyof OwnCalls]: {
    readonly ask: z.ZodType<OwnCalls[Name]['ask']>;
    readonly run: (ask: OwnCalls[Name]['ask']) => Awaitable<Result<OwnCalls[Name]['answer'], string>>;
  };
};

export type PageHandlers = {
  readonly [Name in keyof PageCalls]: {
    readonly ask: z.ZodType<PageCalls[Name]['ask']>;
    readonly run: (ask: PageCalls[Name]['ask'], from: PageSender) => Awaitable<Result<PageCalls[Name]['answer'], string>>;
  };
};

const REFUSED = { ok: false, error: 'refused' } as const;

const isOwnPage = (sender: Runtime.MessageSender): boolean => sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

const pageSender = (sender: Runtime.MessageSender): PageSender | null => {
  const { tab } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || sender.frameId !== 0) return null;
  const documentId = 'documentId' in sender && typeof sender.documentId === 'string' ? sender.documentId : undefined;
  return { tabId: tab.id, windowId: tab.windowId, active: tab.active, frameId: 0, documentId, url: sender.url, incognito: tab.incognito };
};

const has = <Handlers extends object>(handlers: Handlers, call: string): call is Extract<keyof Handlers, string> => Object.hasOwn(handlers, call);

/**
 * Answers calls to the worker. Our own pages and page scripts are told apart by what the browser says of the sender,
 * arguments are parsed, and anything else is refused. To be called once, at the top level of the worker.
 */
export const serve = (own: OwnHandlers, page: PageHandlers): void => {
  const answer = async (call: string, ask: unknown, sender: Runtime.MessageSender): Promise<Result<unknown, string>> => {
    if (isOwnPage(sender)) return has(own, call) ? runOwn(own, call, ask) : REFUSED;
    const from = pageSender(sender);
    return from !== null && has(page, call) ? runPage(page, call, ask, from) : REFUSED;
  };
  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const message = readMessage(value);
    return message === null ? undefined : answer(message.call, message.ask, sender);
  });
};

const runOwn = async <Name extends keyof OwnCalls>(handlers: OwnHandlers, call: Name, value: unknown): Promise<Result<unknown, string>> => {
  const handler = handlers[call];
  const ask = handler.ask.safeParse(value);
  return ask.success ? guarded(() => handler.run(ask.data)) : { ok: false, error: 'bad-argument' };
};

const runPage = async <Name extends keyof PageCalls>(
  handlers: PageHandlers,
  call: Name,
  value: unknown,
  from: PageSender,
): Promise<Result<unknown, string>> => {
  const handler = handlers[call];
  const ask = handler.ask.safeParse(value);
  return ask.success ? guarded(() => handler.run(ask.data, from)) : { ok: false, error: 'bad-argument' };
};

// An exception would reach the other side as a text of the browser's; a code is what the surfaces can word.
const guarded = async (run: () => Awaitable<Result<unknown, string>>): Promise<Result<unknown, string>> => {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { ok: false, error: 'failed' };
  }
};

import { readStatus, type PageStatus } from './page-status.js';
import type { Driver } from './drive/driver.js';
import { until } from './drive/wait.js';

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

// What the extension's pages are given by the browser, as far as it is used here.
declare const chrome: {
  readonly runtime: { getURL(path: string): string; sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly unknown[]>;
    executeScript(script: object): Promise<readonly { readonly result?: unknown }[]>;
  };
  readonly tabs: { query(filter: object): Promise<readonly Tab[]>; sendMessage(tab: number, message: object, options: object): Promise<unknown> };
};

/** The extension's own calls to one tab, made by one of its pages. */
export interface TabCalls {
  readonly tabId: number;
  /** Reads the page in the tab; waits until that is done. Throws with the reason where the tab does not answer. */
  read(): Promise<PageStatus>;
  ask(call: string, ask: object): Promise<unknown>;
  /** The page and its mentions, as they are exported. */
  annotations(): Promise<unknown>;
}

const READ_MS = 30_000;

/** The symbol under which what describes a page is kept in the page script's world. */
const PAGE_DESCRIBER = 'counterclaim.describe';

const valueOf = (answer: unknown): unknown => {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new Error('no answer');
  if (answer.ok === true && 'value' in answer) return answer.value;
  throw new Error('error' in answer ? String(answer.error) : 'no answer');
};

/** Opens the extension's popup page in a tab behind, and waits until page scripts are registered for the sites of its manifest. */
export const scriptsRegistered = async ({ own }: Driver): Promise<void> => {
  await own.open('popup/popup.html');
  await until('the page scripts are registered', () => own.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 1));
};

/** Gives the extension's calls to the tab in front, once page scripts are registered. */
export const connectTab = async (driver: Driver): Promise<TabCalls> => {
  const { own } = driver;
  await scriptsRegistered(driver);
  const tabId = await until('the tab in front', () =>
    own.run(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url?.startsWith(chrome.runtime.getURL('')) !== true)?.id ?? null;
    }),
  );
  const ask = async (call: string, given: object): Promise<unknown> => {
    const send = (tab: number, message: object) => chrome.tabs.sendMessage(tab, message, { frameId: 0 });
    return valueOf(await own.run(send, tabId, { to: 'tab', call, ask: given }));
  };
  const annotations = async (): Promise<unknown> => {
    const describe = async (tab: number, describer: string): Promise<unknown> => {
      const target = { tabId: tab };
      await chrome.scripting.executeScript({ target, files: ['/reading/describe.js'] });
      const run = (key: string): unknown => Reflect.get(globalThis, Symbol.for(key))();
      return (await chrome.scripting.executeScript({ target, func: run, args: [describer] }))[0]?.result ?? null;
    };
    return own.run(describe, tabId, PAGE_DESCRIBER);
  };
  const askWorker = async (call: string, given: object): Promise<unknown> =>
    valueOf(await own.run((message: object) => chrome.runtime.sendMessage(message), { call, ask: given }));
  const read = async (): Promise<PageStatus> => {
    await askWorker('read', { tabId });
    return until(
      'the page is read',
      async () => {
        const status = readStatus(await ask('status', {}));
        return status.state !== 'reading' && status;
      },
      READ_MS,
    );
  };
  return { tabId, read, ask, annotations };
};

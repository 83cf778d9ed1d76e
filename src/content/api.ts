import type { I18nApi } from '../platform/words.js';

type Listener = (message: unknown, sender: { readonly id?: string }, answer: (value: unknown) => void) => true | undefined;

/** What the page script uses of the extension API. Both browsers give promises under this manifest version. */
export interface PageApi {
  readonly runtime: {
    /** Gone once the extension was reloaded under the page. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  readonly i18n: I18nApi;
}

const KEPT = Symbol.for('counterclaim.api');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** An element that took the API's name has no such function. */
const isApi = (value: unknown): value is PageApi =>
  isRecord(value) && isRecord(value['runtime']) && typeof value['runtime']['sendMessage'] === 'function';

const find = (): PageApi | null => {
  const names: readonly unknown[] = [Reflect.get(globalThis, 'browser'), Reflect.get(globalThis, 'chrome')];
  return names.find(isApi) ?? null;
};

/** Keeps the API where no markup can take its name (`<form id="chrome">` stands in for it in Chromium). */
export const keepApi = (): void => void Reflect.set(globalThis, KEPT, find());

/** The API, kept or not yet shadowed; null where the page's markup was faster. */
export const getApi = (): PageApi | null => {
  const kept: unknown = Reflect.get(globalThis, KEPT);
  return isApi(kept) ? kept : find();
};

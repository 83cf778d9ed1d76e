import { KEPT_API } from './kept-api.js';

type Listener = (message: unknown, sender: { readonly id?: string }, answer: (value: unknown) => void) => true | undefined;

/** What the page script uses of the extension API. Both browsers give promises under this manifest version. */
export interface PageApi {
  readonly runtime: {
    /** Gone once the extension was reloaded under the page. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** An element that took the API's name has no such function. */
const isApi = (value: unknown): value is PageApi => isRecord(value) && isRecord(value['runtime']) && typeof value['runtime']['sendMessage'] === 'function';

/** The API, kept before the page was built or not yet shadowed; null where the page's markup was faster. */
export const getApi = (): PageApi | null => {
  const names: readonly unknown[] = [Reflect.get(globalThis, KEPT_API), Reflect.get(globalThis, 'browser'), Reflect.get(globalThis, 'chrome')];
  return names.find(isApi) ?? null;
};

/** One of the browser's stores of an extension. */
interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

/** What the browser gives the extension's own pages, as far as the tests use it. */
declare const chrome: {
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
  readonly permissions: {
    getAll(): Promise<{ readonly origins?: readonly string[] }>;
    remove(what: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly excludeMatches?: readonly string[] }[]> };
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', StorageArea>>;
  readonly windows: { create(what: { readonly url: string; readonly incognito: boolean }): Promise<unknown> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    create(what: { readonly url: string }): Promise<unknown>;
    update(tab: number, how: { readonly active: boolean }): Promise<unknown>;
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

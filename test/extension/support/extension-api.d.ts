/** What the browser gives the extension's own pages, as far as the tests use it. */
declare const chrome: {
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
  readonly permissions: {
    getAll(): Promise<{ readonly origins?: readonly string[] }>;
    remove(what: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly excludeMatches?: readonly string[] }[]> };
  readonly storage: Readonly<Record<string, { get(keys: null): Promise<object> }>>;
  readonly windows: { create(what: { readonly url: string; readonly incognito: boolean }): Promise<unknown> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    create(what: { readonly url: string }): Promise<unknown>;
    update(tab: number, how: { readonly active: boolean }): Promise<unknown>;
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

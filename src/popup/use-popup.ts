import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleStretch } from '../core/reading/reading.js';
import type { Result } from '../core/result.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { loadFrame, mayRead, readPage, type Loaded } from './load.js';
import type { Ports } from './ports.js';
import type { TermItem } from './read-terms-here.js';
import { useLive } from './use-live.js';

/** What the popup can be told to do. */
export interface Actions {
  /** Starts over: tab, settings, packs, page. */
  readonly reload: () => void;
  /** Reads the page although the site is not allowed for good. */
  readonly readOnce: () => void;
  readonly change: (intent: SettingsIntent) => Promise<void>;
  readonly allow: () => void;
  /** Loads the page in the tab anew. */
  readonly reloadPage: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly jump: (index: number) => void;
  /** Leads to a place of an own term that the page is not told of. */
  readonly lead: (place: TermItem) => void;
  /** Leads to a stretch of the article that was read. */
  readonly flash: (stretch: ArticleStretch) => void;
}

/** The popup's state: what was learnt, and the code of what went wrong last. */
export interface PopupState {
  readonly loaded: Loaded | null;
  readonly problem: string | null;
  /** What was changed last since the popup opened (the type of the change), and can be taken back; null where nothing was. */
  readonly changed: string | null;
}

/**
 * Loads on opening, reads the page where it may, and gives the acts of the popup. Where the surface stays open, it goes along with the
 * page; `shown` is false while another tab is in front of it.
 */
export const usePopup = (ports: Ports, tabId: number | null, shown: boolean): { readonly state: PopupState; readonly actions: Actions } => {
  const [state, setState] = useState<PopupState>({ loaded: null, problem: null, changed: null });
  const latest = useRef(state);
  latest.current = state;
  const run = useRef(new AbortController());
  const fail = useCallback((problem: string) => setState((old) => ({ ...old, problem })), []);

  const read = useCallback(
    async ({ tab: { tabId }, settings }: Loaded, signal: AbortSignal) => {
      const page = await readPage(ports, tabId, signal, settings);
      if (signal.aborted) return;
      // Settings may have changed meanwhile: only the page is put in.
      setState((old) => (page.ok ? { ...old, loaded: old.loaded && { ...old.loaded, page: page.value }, problem: null } : { ...old, problem: page.error }));
    },
    [ports],
  );

  const start = useCallback(
    async (always: boolean) => {
      run.current.abort();
      run.current = new AbortController();
      const { signal } = run.current;
      const frame = await loadFrame(ports, tabId);
      if (signal.aborted) return;
      if (!frame.ok) return fail(frame.error);
      setState((old) => ({ ...old, loaded: frame.value, problem: null }));
      if (always || mayRead(frame.value)) await read(frame.value, signal);
    },
    [ports, tabId, read, fail],
  );

  useEffect(() => {
    void start(false);
    return () => run.current.abort();
  }, [start]);

  const renew = useCallback(
    async (news: 'page' | 'frame') => {
      const { loaded } = latest.current;
      if (loaded === null) return start(false);
      const { signal } = run.current;
      if (news === 'page' && loaded.page !== null) return read(loaded, signal);
      const frame = await loadFrame(ports, loaded.tab.tabId);
      if (signal.aborted) return;
      if (!frame.ok) return fail(frame.error);
      // The old page stands until the new one is there: nothing flickers, and the reader keeps the place.
      const page = mayRead(frame.value) ? await readPage(ports, frame.value.tab.tabId, signal, frame.value.settings) : null;
      if (signal.aborted) return;
      const ended = page?.ok === false ? page.error : null;
      setState((old) => ({ ...old, problem: ended, loaded: { ...frame.value, page: page?.ok === true ? page.value : null } }));
    },
    [ports, start, read, fail],
  );
  const leave = useCallback(
    async (signal: AbortSignal) => {
      const { loaded } = latest.current;
      if (loaded === null || loaded.page === null) return;
      // The old page stays until the new one comes, and a page that only calls itself otherwise stays for good.
      while ((await ports.askTab(loaded.tab.tabId, 'status', {})).ok) {
        if (signal.aborted) return;
        await ports.pause();
      }
      if (signal.aborted) return;
      run.current.abort();
      run.current = new AbortController();
      setState((old) => ({ ...old, problem: null, loaded: old.loaded && { ...old.loaded, page: null } }));
    },
    [ports],
  );
  useLive(ports, tabId, shown, { renew, leave });

  const tab = state.loaded?.tab;
  const toTab = (asked: Promise<Result<{ readonly found: boolean }, string>>): void => {
    void asked.then((answer) => setState((old) => ({ ...old, problem: answer.ok && answer.value.found ? null : 'gone' })));
  };
  const actions: Actions = {
    reload: () => void start(false),
    readOnce: () => void start(true),
    change: async (intent) => {
      const changed = await ports.askWorker('change', { intent });
      if (!changed.ok) return fail(changed.error);
      const { settings } = changed.value;
      const before = latest.current.loaded;
      const loaded = before && { ...before, settings };
      setState((old) => ({ problem: null, changed: intent.type === 'undo' ? null : intent.type, loaded: old.loaded && { ...old.loaded, settings } }));
      if (before === null || loaded === null || !mayRead(loaded)) return;
      // A site switched on is read from the start; else which names are marked is asked again, and the old answer stands until then.
      if (!mayRead(before)) return start(false);
      if (loaded.page !== null) await read(loaded, run.current.signal);
    },
    allow: () => {
      const pattern = tab?.pattern ?? null;
      if (pattern === null) return;
      // Nothing may come before this call: the browser asks only right after the click.
      void ports.requestSite(pattern).then((granted) => (granted ? start(false) : undefined));
    },
    reloadPage: () => {
      if (tab !== undefined) void ports.askWorker('reload', { tabId: tab.tabId }).then((answer) => (answer.ok ? start(false) : fail(answer.error)));
    },
    step: (by) => tab !== undefined && toTab(ports.askTab(tab.tabId, 'step', { by })),
    flash: (stretch) => tab !== undefined && toTab(ports.askTab(tab.tabId, 'flash', stretch)),
    lead: ({ block, start, end, exact }) => tab !== undefined && toTab(ports.askWorker('lead', { tabId: tab.tabId, block, start, end, exact })),
    jump: (index) => tab !== undefined && toTab(ports.askTab(tab.tabId, 'jump', { index })),
  };
  return { state, actions };
};

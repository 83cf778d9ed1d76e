import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleStretch } from '../core/reading/reading.js';
import type { Result } from '../core/result.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { loadFrame, mayRead, readPage, type Loaded } from './load.js';
import type { Ports } from './ports.js';

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
  /** Leads to a stretch of the article that was read. */
  readonly flash: (stretch: ArticleStretch) => void;
}

/** The popup's state: what was learnt, and the code of what went wrong last. */
export interface PopupState {
  readonly loaded: Loaded | null;
  readonly problem: string | null;
}

/** Loads on opening, reads the page where it may, and gives the acts of the popup. */
export const usePopup = (ports: Ports, tabId: number | null): { readonly state: PopupState; readonly actions: Actions } => {
  const [state, setState] = useState<PopupState>({ loaded: null, problem: null });
  const run = useRef(new AbortController());
  const fail = useCallback((problem: string) => setState((old) => ({ ...old, problem })), []);

  const read = useCallback(
    async (loaded: Loaded, signal: AbortSignal) => {
      const page = await readPage(ports, loaded.tab.tabId, signal);
      if (signal.aborted) return;
      setState(page.ok ? { loaded: { ...loaded, page: page.value }, problem: null } : { loaded, problem: page.error });
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
      setState({ loaded: frame.value, problem: null });
      if (always || mayRead(frame.value)) await read(frame.value, signal);
    },
    [ports, tabId, read, fail],
  );

  useEffect(() => {
    void start(false);
    return () => run.current.abort();
  }, [start]);

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
      if (intent.type === 'site' && intent.on) return start(false);
      setState((old) => ({ problem: null, loaded: old.loaded === null ? null : { ...old.loaded, settings: changed.value.settings } }));
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
    jump: (index) => tab !== undefined && toTab(ports.askTab(tab.tabId, 'jump', { index })),
  };
  return { state, actions };
};

/** What happens to the tabs of the browser, as far as it decides which one is followed. */
export type TabEvent =
  | { readonly type: 'in-front'; readonly windowId: number; readonly tabId: number }
  | { readonly type: 'replaced'; readonly tabId: number; readonly by: number }
  | { readonly type: 'closed'; readonly tabId: number };

/** The window beside whose pages the panel stands, and the tabs that were followed there, the one in front last. */
export interface Followed {
  readonly windowId: number;
  readonly tabs: readonly number[];
}

/** Pages whose place in the record is remembered: enough to go to a source and come back. */
const MOST_KEPT = 6;

/** The tab that is followed now; null before the first is known, and in a window that has lost all it had. */
export const inFront = ({ tabs }: Followed): number | null => tabs.at(-1) ?? null;

/** Follows the tab in front of the panel's own window; what happens in other windows is no matter. */
export const follow = (state: Followed, event: TabEvent): Followed => {
  switch (event.type) {
    case 'in-front': {
      if (event.windowId !== state.windowId || inFront(state) === event.tabId) return state;
      return { ...state, tabs: [...state.tabs.filter((tab) => tab !== event.tabId), event.tabId].slice(-MOST_KEPT) };
    }
    case 'replaced':
      return { ...state, tabs: state.tabs.map((tab) => (tab === event.tabId ? event.by : tab)) };
    case 'closed':
      // The one in front stays until the browser says which comes after it.
      return event.tabId === inFront(state) ? state : { ...state, tabs: state.tabs.filter((tab) => tab !== event.tabId) };
  }
};

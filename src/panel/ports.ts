import type { Wish } from '../platform/protocol.js';
import type { Ports } from '../popup/ports.js';

/** All that the panel knows of the world: the popup's, and the tabs of its window. */
export interface PanelPorts extends Ports {
  /** The window that the panel is in, and the tab in front there; null where there is none. */
  readonly ownWindow: () => Promise<{ readonly windowId: number; readonly tabId: number | null }>;
  /** Calls back with the tab that came to the front, and its window. */
  readonly onFront: (changed: (tabId: number, windowId: number) => void) => () => void;
  /** Calls back with a tab that is no more, and the one that took its place. */
  readonly onTabGone: (gone: (tabId: number, by: number | null) => void) => () => void;
  /** Calls back with what the reader asked to see in this window; whoever hears it has taken it up. */
  readonly onWish: (windowId: number, hear: (wish: Wish) => void) => () => void;
}

import { useEffect, useRef } from 'preact/hooks';
import type { TabNews } from '../platform/tab-events.js';
import type { Ports } from './ports.js';

/** How a surface goes along with the page in its tab. */
export interface Live {
  /** Shows the page as it is now, or all that is known of the tab. */
  readonly renew: (news: 'page' | 'frame') => Promise<void>;
  /** Another page may be coming: what is shown has to go once the old one has gone. The signal says that it is known by then what came. */
  readonly leave: (signal: AbortSignal) => Promise<void>;
}

/**
 * Hears of the page in a tab. There is one renewal at a time, and what comes meanwhile is done after it, once. While another tab is in
 * front nothing is renewed; coming back counts as a change.
 */
export const useLive = (ports: Ports, tabId: number | null, shown: boolean, live: Live): void => {
  const latest = useRef({ live, shown });
  latest.current = { live, shown };
  const busy = useRef(false);
  const waiting = useRef<'page' | 'frame' | null>(null);
  const leaving = useRef(new AbortController());
  const wasShown = useRef(shown);

  const hear = useRef((news: TabNews): void => {
    if (news !== 'page') leaving.current.abort();
    if (news === 'left') {
      leaving.current = new AbortController();
      return void latest.current.live.leave(leaving.current.signal);
    }
    // All that is known of the tab includes its page.
    waiting.current = waiting.current === 'frame' ? 'frame' : news;
    const work = async (): Promise<void> => {
      busy.current = true;
      while (waiting.current !== null && latest.current.shown) {
        const next = waiting.current;
        waiting.current = null;
        await latest.current.live.renew(next);
      }
      busy.current = false;
    };
    if (!busy.current) void work();
  });

  useEffect(() => {
    if (shown && !wasShown.current) hear.current('frame');
    wasShown.current = shown;
  }, [shown]);
  useEffect(() => (ports.watch === null || tabId === null ? undefined : ports.watch(tabId, hear.current)), [ports, tabId]);
};

import { useEffect, useState } from 'preact/hooks';
import { follow, type Followed, type TabEvent } from './followed.js';
import type { PanelPorts } from './ports.js';

/** The tabs that the panel follows in its own window; null until it knows where it is. */
export const useFollowed = ({ ownWindow, onFront, onTabGone }: PanelPorts): Followed | null => {
  const [followed, setFollowed] = useState<Followed | null>(null);
  useEffect(() => {
    let ended = false;
    // What happens before the window is known is kept, so that a quick change of tabs is not lost.
    const early: TabEvent[] = [];
    let known = false;
    const hear = (event: TabEvent): void => {
      if (!known) early.push(event);
      else setFollowed((old) => old && follow(old, event));
    };
    const ends = [
      onFront((tabId, windowId) => hear({ type: 'in-front', windowId, tabId })),
      onTabGone((tabId, by) => hear(by === null ? { type: 'closed', tabId } : { type: 'replaced', tabId, by })),
    ];
    void ownWindow().then(({ windowId, tabId }) => {
      if (ended) return;
      known = true;
      setFollowed(early.reduce(follow, { windowId, tabs: tabId === null ? [] : [tabId] }));
    });
    return () => {
      ended = true;
      ends.forEach((end) => end());
    };
  }, [ownWindow, onFront, onTabGone]);
  return followed;
};

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Milliseconds in which a link does not follow a click: a page may bring a card up under a click meant for itself. */
const LINK_REST = 500;

/** Keeps links in `root` from following clicks right after the card shows something else. Times are those of the events. */
export const useLinkGuard = (root: RefObject<HTMLElement | null>, shown: string, index: number): void => {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const since = performance.now();
    const guard = (event: MouseEvent): void => {
      const onLink = event.composedPath().some((node) => node instanceof Element && node.localName === 'a');
      if (onLink && event.timeStamp - since < LINK_REST) event.preventDefault();
    };
    element.addEventListener('click', guard, true);
    return () => element.removeEventListener('click', guard, true);
  }, [root, shown, index]);
};

import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** True while there is more in the box than fits: looked at whenever the box or what is in it changes size. */
export const useScrolls = (box: RefObject<HTMLElement | null>): boolean => {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watcher = new ResizeObserver(() => setScrolls(element.scrollHeight > element.clientHeight));
    watcher.observe(element);
    for (const child of element.children) watcher.observe(child);
    return () => watcher.disconnect();
  });
  return scrolls;
};

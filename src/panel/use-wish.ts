import { useEffect, useState } from 'preact/hooks';
import type { Wish } from '../platform/protocol.js';
import type { PanelPorts } from './ports.js';

/** What the reader asked last to see in this window, by a card or by selected words; a new object for each time. Null before. */
export const useWish = ({ onWish }: PanelPorts, windowId: number | null): Wish | null => {
  const [wish, setWish] = useState<Wish | null>(null);
  useEffect(() => (windowId === null ? undefined : onWish(windowId, setWish)), [onWish, windowId]);
  return wish;
};

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Popup } from '../popup/Popup.js';
import { inFront } from './followed.js';
import type { PanelPorts } from './ports.js';
import { useFollowed } from './use-followed.js';
import { useWish } from './use-wish.js';

/**
 * The popup's app beside the page, for the tab in front of its window. Tabs that were in front before keep their place in the record;
 * a screen reader is told of each page once, by one quiet line.
 */
export const Panel = ({ ports }: { readonly ports: PanelPorts }): JSX.Element => {
  const followed = useFollowed(ports);
  const [said, setSaid] = useState('');
  const wish = useWish(ports, followed?.windowId ?? null);
  const front = followed === null ? null : inFront(followed);
  return (
    <>
      <p class="unseen ui" role="status">
        {said}
      </p>
      {followed?.tabs
        .toSorted((a, b) => a - b)
        .map((tabId) => (
          <Popup key={tabId} ports={ports} tabId={tabId} place="panel" shown={tabId === front} wish={tabId === front ? wish : null} onStatus={setSaid} />
        ))}
    </>
  );
};

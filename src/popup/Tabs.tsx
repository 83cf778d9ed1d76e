import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords, type MessageKey } from '../ui/words.js';
import { nextTab } from './next-tab.js';

const TABS = ['incident', 'attributions', 'page', 'rules'] as const;
export type TabName = (typeof TABS)[number];

const LABEL: Record<TabName, MessageKey> = { incident: 'tabIncident', attributions: 'tabAttributions', page: 'tabPage', rules: 'tabRules' };

interface Props {
  readonly chosen: TabName;
  readonly panelId: string;
  readonly onChoose: (tab: TabName) => void;
}

/** The row of tabs: one stop in the order of focus; arrows, Home and End move and choose. */
export const Tabs = ({ chosen, panelId, onChoose }: Props): JSX.Element => {
  const words = useWords();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextTab(event.key, TABS.indexOf(chosen), TABS.length, words.direction);
    const tab = next === null ? undefined : TABS[next];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab);
    row.current?.querySelector<HTMLElement>(`#${panelId}-${tab}`)?.focus();
  };
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={words.say('tabsLabel')} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          class="tab"
          role="tab"
          id={`${panelId}-${tab}`}
          data-label={words.say(LABEL[tab])}
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? panelId : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {words.say(LABEL[tab])}
        </button>
      ))}
    </div>
  );
};

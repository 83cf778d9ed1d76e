import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Empty } from './Empty.js';
import { Head } from './Head.js';
import { KeepProvider } from '../ui/keep.js';
import { IncidentList } from './IncidentList.js';
import { incidentsOf } from './incidents.js';
import { Notices } from './Notices.js';
import { Record } from './Record.js';
import type { Ports } from './ports.js';
import { screenOf } from './screen.js';
import { usePopup } from './use-popup.js';

interface Props {
  readonly ports: Ports;
  /** The tab to act for; null for the active one. */
  readonly tabId: number | null;
  /** True where the popup is a page of its own in a tab. */
  readonly asPage: boolean;
}

/** The popup: one face for each state of the page, or the record in four tabs. */
export const Popup = ({ ports, tabId, asPage }: Props): JSX.Element => {
  const { state, actions } = usePopup(ports, tabId);
  const [browsing, setBrowsing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { loaded, problem } = state;
  const page = asPage ? '' : undefined;
  const screen = screenOf(state);

  if (loaded === null || (screen !== 'found' && !browsing))
    return (
      <main class="popup ui" data-short="" data-page={page}>
        <Head />
        <div class="popup-body">
          {loaded !== null && <Notices loaded={loaded} problem={null} onReload={actions.reload} />}
          <Empty screen={screen} loaded={loaded} problem={problem} actions={actions} onBrowse={() => setBrowsing(true)} />
        </div>
      </main>
    );

  const entries = incidentsOf(loaded.packs, loaded.page?.status.stories ?? []);
  const open = entries.filter(({ story }) => story?.open === true);
  // One incident is shown at once; of several, or while browsing, the reader chooses.
  const only = entries.length === 1 || (open.length === 1 && !browsing) ? entries[0] : undefined;
  const entry = entries.find(({ id }) => id === chosen) ?? (chosen === null ? only : undefined);
  return (
    <main class="popup ui" data-page={page}>
      {entry === undefined ? (
        <IncidentList entries={entries} onPick={setChosen} />
      ) : (
        <KeepProvider value={ports}>
          <Record
            key={entry.id}
            ports={ports}
            entry={entry}
            entries={entries}
            loaded={loaded}
            problem={problem}
            changed={state.changed}
            actions={actions}
            onOthers={entries.length > 1 ? () => setChosen('') : null}
          />
        </KeepProvider>
      )}
    </main>
  );
};

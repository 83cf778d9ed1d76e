import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../ui/words.js';
import { Bar } from './Bar.js';
import { Empty } from './Empty.js';
import { Head } from './Head.js';
import { KeepProvider } from '../ui/keep.js';
import { IncidentList } from './IncidentList.js';
import { incidentsOf } from './incidents.js';
import { Notices } from './Notices.js';
import { Record } from './Record.js';
import type { Ports } from './ports.js';
import { PlaceProvider, type Place } from './place.js';
import { screenOf } from './screen.js';
import { statusOf } from './status.js';
import { usePopup } from './use-popup.js';

interface Props {
  readonly ports: Ports;
  /** The tab to act for; null for the active one. */
  readonly tabId: number | null;
  readonly place: Place;
  /** False where another tab is in front of the surface. */
  readonly shown?: boolean;
  /** Told once for each page that is shown. */
  readonly onStatus?: (text: string) => void;
}

/** The popup's app: one face for each state of the page, or the record in four tabs. */
export const Popup = ({ ports, tabId, place, shown = true, onStatus }: Props): JSX.Element => {
  const words = useWords();
  const { state, actions } = usePopup(ports, tabId, shown);
  const [browsing, setBrowsing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { loaded, problem } = state;
  const screen = screenOf(state);
  const entries = incidentsOf(loaded?.packs ?? [], loaded?.page?.status.stories ?? []);
  const open = entries.filter(({ story }) => story?.open === true);

  const status = loaded === null ? null : statusOf(screen, loaded, open, words);
  useEffect(() => {
    if (shown && status !== null) onStatus?.(status.text);
  }, [shown, status?.page]);

  const { keepOpen } = ports;
  const bar = <Bar onKeepOpen={keepOpen === null || loaded === null ? null : () => keepOpen(loaded.tab.windowId)} />;
  if (loaded === null || (screen !== 'found' && !browsing))
    return (
      <PlaceProvider value={place}>
        <main class="popup ui" data-short="" data-place={place} hidden={!shown}>
          {bar}
          <Head />
          <div class="popup-body">
            {loaded !== null && <Notices loaded={loaded} problem={null} onReload={actions.reload} />}
            <Empty screen={screen} loaded={loaded} problem={problem} actions={actions} onBrowse={() => setBrowsing(true)} />
          </div>
        </main>
      </PlaceProvider>
    );

  // One incident is shown at once; of several, or while browsing, the reader chooses.
  const only = entries.length === 1 || (open.length === 1 && !browsing) ? entries[0] : undefined;
  const entry = entries.find(({ id }) => id === chosen) ?? (chosen === null ? only : undefined);
  return (
    <PlaceProvider value={place}>
      <main class="popup ui" data-place={place} hidden={!shown}>
        {bar}
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
    </PlaceProvider>
  );
};

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/schema.js';
import type { Found } from '../core/search/search.js';
import type { Wish } from '../platform/protocol.js';
import { KeepProvider } from '../ui/keep.js';
import { useWords } from '../ui/words.js';
import { Bar } from './Bar.js';
import { Empty } from './Empty.js';
import { EntityView } from './EntityView.js';
import { goalOf, type RecordGoal } from './goal-of.js';
import { Head } from './Head.js';
import { IncidentList } from './IncidentList.js';
import { incidentsOf, rowOfEntity } from './incidents.js';
import { Notices } from './Notices.js';
import { PlaceProvider, type Place } from './place.js';
import type { Ports } from './ports.js';
import { Record } from './Record.js';
import { screenOf } from './screen.js';
import { Search } from './Search.js';
import { SearchList } from './SearchList.js';
import { statusOf } from './status.js';
import { usePopup } from './use-popup.js';
import { useSearch } from './use-search.js';

const NO_PACKS: readonly Pack[] = [];

interface Props {
  readonly ports: Ports;
  /** The tab to act for; null for the active one. */
  readonly tabId: number | null;
  readonly place: Place;
  /** False where another tab is in front of the surface. */
  readonly shown?: boolean;
  /** What the reader asked to see since the surface is open; a new object for each time. */
  readonly wish?: Wish | null;
  /** Told once for each page that is shown. */
  readonly onStatus?: (text: string) => void;
}

/** The popup's app: the search above; one face for each state of the page, or the record in four tabs. */
export const Popup = ({ ports, tabId, place, shown = true, wish = null, onStatus }: Props): JSX.Element => {
  const words = useWords();
  const listId = useId();
  const { state, actions } = usePopup(ports, tabId, shown);
  const { loaded, problem } = state;
  const [browsing, setBrowsing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [goal, setGoal] = useState<RecordGoal | null>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [called, setCalled] = useState(0);
  const screen = screenOf(state);
  const packs = loaded?.packs ?? NO_PACKS;
  const answer = useSearch(packs, query);
  const found = answer?.found.length ?? 0;
  const entries = incidentsOf(packs, loaded?.page?.status.stories ?? []);
  const open = entries.filter(({ story }) => story?.open === true);

  const status = loaded === null ? null : statusOf(screen, loaded, open, words);
  useEffect(() => {
    if (shown && status !== null) onStatus?.(status.text);
  }, [shown, status?.page]);

  const type = (text: string): void => {
    setQuery(text);
    setAt(0);
  };
  // Two quick presses come before the list is drawn again.
  const move = (by: 1 | -1): void => setAt((before) => (before + by + found) % found);
  const go = (next: RecordGoal | null): void => {
    type('');
    if (next === null) return;
    setGoal(next);
    if (!('incident' in next)) return;
    setBrowsing(true);
    setChosen(next.incident);
  };
  const openFound = ({ entry }: Found): void => go(goalOf(entry, entries));
  const fulfil = ({ entity, query: wanted }: Wish): void => {
    if (wanted !== null) {
      type(wanted);
      setCalled((before) => before + 1);
    } else if (entity !== null) {
      const row = rowOfEntity(entries, entity);
      go(row === null ? { entity } : { incident: row.entry.id, row: row.row });
    }
  };
  const wanted = loaded?.wanted ?? null;
  useEffect(() => {
    // An entity that a card led from is the record's own beginning; over a page that has none, it is looked for as such.
    if (wanted !== null && (wanted.query !== null || loaded?.tab.access === 'closed')) fulfil(wanted);
  }, [wanted]);
  useEffect(() => {
    if (wish !== null) fulfil(wish);
  }, [wish]);

  const { keepOpen } = ports;
  const frame = (short: boolean, face: ComponentChildren): JSX.Element => (
    <PlaceProvider value={place}>
      <main class="popup ui" data-short={short && answer === null ? '' : undefined} data-place={place} hidden={!shown}>
        <Bar onKeepOpen={keepOpen === null || loaded === null ? null : () => keepOpen(loaded.tab.windowId)}>
          <Search listId={listId} query={query} answer={answer} at={at} shown={shown} called={called} onType={type} onMove={move} onOpen={openFound} />
        </Bar>
        <SearchList listId={listId} answer={answer} at={at} onOpen={openFound} />
        <div class="popup-face" hidden={answer !== null}>
          {face}
        </div>
      </main>
    </PlaceProvider>
  );
  if (goal !== null && 'entity' in goal)
    return frame(false, <EntityView packs={packs} id={goal.entity} onBack={() => setGoal(null)} onGo={(incident, row) => go({ incident, row })} />);
  if (loaded === null || (screen !== 'found' && !browsing))
    return frame(
      true,
      <>
        <Head />
        <div class="popup-body">
          {loaded !== null && <Notices loaded={loaded} problem={null} onReload={actions.reload} />}
          <Empty screen={screen} loaded={loaded} problem={problem} actions={actions} onBrowse={() => setBrowsing(true)} />
        </div>
      </>,
    );

  // One incident is shown at once; of several, or while browsing, the reader chooses.
  const only = entries.length === 1 || (open.length === 1 && !browsing) ? entries[0] : undefined;
  const entry = entries.find(({ id }) => id === chosen) ?? (chosen === null ? only : undefined);
  if (entry === undefined) return frame(false, <IncidentList entries={entries} onPick={setChosen} />);
  return frame(
    false,
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
        goal={goal}
        onOthers={entries.length > 1 ? () => setChosen('') : null}
      />
    </KeepProvider>,
  );
};

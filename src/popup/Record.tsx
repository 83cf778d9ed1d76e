import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { asOf } from '../core/reading/as-of.js';
import { pageRules } from '../core/rules/change.js';
import type { LaneName } from '../core/record/card-content.js';
import { AboutRecord } from './AboutRecord.js';
import { AsOf } from './AsOf.js';
import { AttributionsTab } from './AttributionsTab.js';
import { Foot } from './Foot.js';
import { useGoal } from './goal.js';
import type { RecordGoal } from './goal-of.js';
import { Head } from './Head.js';
import { rowOfEntity, type IncidentEntry } from './incidents.js';
import { IncidentTab } from './IncidentTab.js';
import type { Loaded } from './load.js';
import { Notices } from './Notices.js';
import { PageTab } from './PageTab.js';
import type { Ports } from './ports.js';
import { recordDates } from './record-dates.js';
import { RecordExports } from './RecordExports.js';
import { RulesTab } from './RulesTab.js';
import { Tabs, type TabName } from './Tabs.js';
import { UndoBar } from './UndoBar.js';
import type { Actions } from './use-popup.js';
import { seenPage } from './seen-page.js';
import { useReading } from './use-reading.js';

interface Props {
  readonly ports: Ports;
  readonly entry: IncidentEntry;
  readonly entries: readonly IncidentEntry[];
  readonly loaded: Loaded;
  readonly problem: string | null;
  /** What the reader changed last while the popup was open. */
  readonly changed: string | null;
  readonly actions: Actions;
  /** What of the record is to be shown; a new object for each time. */
  readonly goal: RecordGoal | null;
  readonly onOthers: (() => void) | null;
}

/** One incident in four tabs. */
export const Record = ({ ports, entry, entries, loaded, problem, changed, actions, goal, onOthers }: Props): JSX.Element => {
  const { incident, index } = entry;
  const { page, wanted } = loaded;
  const tabOf = (row: string): TabName => (incident.facts.some((fact) => fact.id === row) ? 'incident' : 'attributions');
  const asked = wanted === null || wanted.entity === null ? null : rowOfEntity(entries, wanted.entity);
  const first = asked?.entry.id === entry.id ? asked.row : null;
  const here = page === null || entry.story?.open === true;

  const [tab, setTab] = useState<TabName>(first !== null ? tabOf(first) : here ? 'incident' : 'page');
  const [only, setOnly] = useState<LaneName | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const pageReading = useReading(ports, loaded, entry);
  const pageDate = pageReading.reading?.published?.date ?? null;
  // A page about the incident has a day of its own; elsewhere the reader may choose any.
  const free = pageReading.state === 'none';
  const earlier = free && day !== null;
  const { panel, setGoal } = useGoal(first);
  const id = useId();
  const go = (row: string): void => {
    setOnly(null);
    setTab(tabOf(row));
    setGoal(row);
  };
  useEffect(() => {
    if (goal !== null && 'incident' in goal && goal.incident === entry.id && goal.row !== null) go(goal.row);
  }, [goal]);
  return (
    <>
      <Head entry={entry} here={here} onOthers={onOthers} />
      <Tabs chosen={tab} panelId={id} onChoose={setTab} />
      <UndoBar changed={changed} onUndo={() => void actions.change({ type: 'undo' })} />
      <div ref={panel} key={tab} class="popup-body" id={id} role="tabpanel" aria-labelledby={`${id}-${tab}`} tabIndex={0}>
        <Notices loaded={loaded} problem={problem} onReload={actions.reload} />
        {tab === 'incident' && (
          <>
            {free && <AsOf dates={recordDates(incident)} date={day} onDate={setDay} />}
            <IncidentTab
              incident={earlier ? asOf(incident, day, index.pack.checked) : incident}
              index={index}
              earlier={earlier}
              pageDate={pageDate}
              onStatements={() => setTab('attributions')}
              onGo={go}
            />
            {/* What the record is today has no place among what was known on an earlier day. */}
            {!earlier && <AboutRecord entry={entry} onGo={go} />}
            <RecordExports entry={entry} />
          </>
        )}
        {tab === 'attributions' && (
          <AttributionsTab incident={incident} index={index} pageDate={pageDate} read={pageReading.state === 'read'} only={only} onOnly={setOnly} onGo={go} />
        )}
        {tab === 'page' && (
          <PageTab
            entry={entry}
            loaded={loaded}
            pageReading={pageReading}
            onJump={actions.jump}
            onLead={actions.lead}
            onFlash={actions.flash}
            onGo={go}
            onChange={(intent) => void actions.change(intent)}
          />
        )}
        {tab === 'rules' && <RulesTab ports={ports} loaded={loaded} onChange={(intent) => void actions.change(intent)} onAllow={actions.allow} />}
      </div>
      {page !== null && (
        <Foot
          total={page.total}
          marked={page.total - page.items.filter(({ shown }) => !shown).length}
          quiet={!pageRules(loaded.settings, seenPage(loaded)?.address ?? null).on}
          onStep={actions.step}
        />
      )}
    </>
  );
};

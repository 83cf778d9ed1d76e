import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { LaneName } from '../core/record/card-content.js';
import { AttributionsTab } from './AttributionsTab.js';
import { Foot } from './Foot.js';
import { useGoal } from './goal.js';
import { Head } from './Head.js';
import { rowOfEntity, type IncidentEntry } from './incidents.js';
import { IncidentTab } from './IncidentTab.js';
import type { Loaded } from './load.js';
import { Notices } from './Notices.js';
import { PageTab } from './PageTab.js';
import { RulesTab } from './RulesTab.js';
import { Tabs, type TabName } from './Tabs.js';
import type { Actions } from './use-popup.js';

interface Props {
  readonly entry: IncidentEntry;
  readonly entries: readonly IncidentEntry[];
  readonly loaded: Loaded;
  readonly problem: string | null;
  readonly actions: Actions;
  readonly onOthers: (() => void) | null;
}

/** One incident in four tabs. */
export const Record = ({ entry, entries, loaded, problem, actions, onOthers }: Props): JSX.Element => {
  const { incident, index } = entry;
  const { page, wanted } = loaded;
  const tabOf = (row: string): TabName => (incident.facts.some((fact) => fact.id === row) ? 'incident' : 'attributions');
  const asked = wanted === null ? null : rowOfEntity(entries, wanted);
  const first = asked?.entry.id === entry.id ? asked.row : null;
  const here = page === null || entry.story?.open === true;

  const [tab, setTab] = useState<TabName>(first !== null ? tabOf(first) : here ? 'incident' : 'page');
  const [only, setOnly] = useState<LaneName | null>(null);
  const { panel, setGoal } = useGoal(first);
  const id = useId();
  const go = (row: string): void => {
    setOnly(null);
    setTab(tabOf(row));
    setGoal(row);
  };
  return (
    <>
      <Head entry={entry} here={here} onOthers={onOthers} />
      <Tabs chosen={tab} panelId={id} onChoose={setTab} />
      <div ref={panel} key={tab} class="popup-body" id={id} role="tabpanel" aria-labelledby={`${id}-${tab}`} tabIndex={0}>
        <Notices loaded={loaded} problem={problem} onReload={actions.reload} />
        {tab === 'incident' && <IncidentTab incident={incident} index={index} onStatements={() => setTab('attributions')} onGo={go} />}
        {tab === 'attributions' && <AttributionsTab incident={incident} index={index} only={only} onOnly={setOnly} onGo={go} />}
        {tab === 'page' && <PageTab entry={entry} loaded={loaded} onJump={actions.jump} />}
        {tab === 'rules' && <RulesTab loaded={loaded} onChange={(intent) => void actions.change(intent)} onAllow={actions.allow} />}
      </div>
      {page !== null && <Foot total={page.total} marked={page.total - page.items.filter(({ shown }) => !shown).length} onStep={actions.step} />}
    </>
  );
};

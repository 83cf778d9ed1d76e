import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ArticleStretch } from '../core/reading/reading.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { useWords } from '../ui/words.js';
import { Gate } from './Gate.js';
import type { IncidentEntry } from './incidents.js';
import type { Loaded } from './load.js';
import { Mentions } from './Mentions.js';
import { PageHead } from './PageHead.js';
import type { TermItem } from './read-terms-here.js';
import { ReadingExports } from './ReadingExports.js';
import { viewOf } from './reading-view.js';
import { ReadingParts } from './ReadingParts.js';
import type { PageReading } from './use-reading.js';

interface Props {
  readonly entry: IncidentEntry;
  readonly loaded: Loaded;
  readonly pageReading: PageReading;
  readonly onJump: (index: number) => void;
  readonly onLead: (place: TermItem) => void;
  readonly onFlash: (stretch: ArticleStretch) => void;
  readonly onGo: (row: string) => void;
  readonly onChange: (intent: SettingsIntent) => void;
}

/** The page in the tab: what it carries of the record by its date, why it is taken for a report, and every mention on it. */
export const PageTab = ({ entry, loaded, pageReading, onJump, onLead, onFlash, onGo, onChange }: Props): JSX.Element => {
  const words = useWords();
  const { page } = loaded;
  const { reading, article } = pageReading;
  const { incident, index } = entry;
  const view = useMemo(() => (reading === null ? null : viewOf(reading, incident, index)), [reading, incident, index]);
  if (page === null) return <p class="dim">{words.say('pageNotRead')}</p>;
  return (
    <>
      <PageHead title={page.status.title || (loaded.tab.host ?? '')} view={view} pageReading={pageReading} />
      {reading !== null && view !== null && <ReadingParts reading={reading} view={view} entry={entry} onFlash={onFlash} onGo={onGo} />}
      {reading !== null && article !== null && <ReadingExports reading={reading} article={article} entry={entry} />}
      <Gate story={entry.story} />
      <Mentions page={page} loaded={loaded} onJump={onJump} onLead={onLead} onChange={onChange} />
    </>
  );
};

import type { JSX } from 'preact';
import type { ArticleStretch } from '../core/reading/reading.js';
import { useWords } from '../ui/words.js';
import { Gate } from './Gate.js';
import type { IncidentEntry } from './incidents.js';
import type { Loaded } from './load.js';
import { Mentions } from './Mentions.js';
import { PageHead } from './PageHead.js';
import { ReadingParts } from './ReadingParts.js';
import type { PageReading } from './use-reading.js';

interface Props {
  readonly entry: IncidentEntry;
  readonly loaded: Loaded;
  readonly pageReading: PageReading;
  readonly onJump: (index: number) => void;
  readonly onFlash: (stretch: ArticleStretch) => void;
  readonly onGo: (row: string) => void;
}

/** The page in the tab: what it carries of the record by its date, why it is taken for a report, and every mention on it. */
export const PageTab = ({ entry, loaded, pageReading, onJump, onFlash, onGo }: Props): JSX.Element => {
  const words = useWords();
  const { page, packs } = loaded;
  if (page === null) return <p class="dim">{words.say('pageNotRead')}</p>;
  const { reading } = pageReading;
  return (
    <>
      <PageHead title={page.status.title || (loaded.tab.host ?? '')} entry={entry} pageReading={pageReading} />
      {reading !== null && <ReadingParts reading={reading} entry={entry} onFlash={onFlash} onGo={onGo} />}
      <Gate story={entry.story} />
      <Mentions page={page} packs={packs} onJump={onJump} />
    </>
  );
};

import type { JSX } from 'preact';
import type { Incident } from '../core/pack/incident-schema.js';
import type { Attribution } from '../core/pack/statement-schema.js';
import type { LaneName } from '../core/record/card-content.js';
import { lanesOf } from '../core/record/lanes.js';
import type { PackIndex } from '../core/record/pack-index.js';
import { groupStatements } from '../core/record/statements.js';
import { citeAttribution } from '../core/export/citation.js';
import { sayDate } from '../ui/dates.js';
import { exportWords } from '../ui/export-words.js';
import { Lanes } from '../ui/Lanes.js';
import { ReportLink } from '../ui/ReportLink.js';
import { Statement } from '../ui/Statement.js';
import { sayObjectTitle } from '../ui/statement-words.js';
import { useWords } from '../ui/words.js';
import { CopyButton } from '../ui/CopyButton.js';
import { Sides } from './Sides.js';
import { StanceFilter } from './StanceFilter.js';

interface Props {
  readonly incident: Incident;
  readonly index: PackIndex;
  /** When the page was published; null where that is not known. */
  readonly pageDate: string | null;
  /** True where the page was read against the record. */
  readonly read: boolean;
  /** The one stance to show; null for all. */
  readonly only: LaneName | null;
  readonly onOnly: (lane: LaneName | null) => void;
  readonly onGo: (row: string) => void;
}

/** Everything that was said about the incident: on the culprit side by side, then on other matters, then words about something else. */
export const AttributionsTab = ({ incident, index, pageDate, read, only, onOnly, onGo }: Props): JSX.Element => {
  const words = useWords();
  const lanes = lanesOf(incident, pageDate);
  const groups = groupStatements(incident, index);
  const list = (rows: readonly Attribution[], under: LaneName | null): JSX.Element => (
    <ul>
      {rows.map((row) => (
        <Statement
          key={row.id}
          row={row}
          under={under}
          incident={incident}
          index={index}
          pageDate={pageDate}
          aside={
            <>
              <CopyButton label={words.say('copyCitation')} look="link note" text={() => citeAttribution(row, index, exportWords(words))} />
              <ReportLink pack={index.pack} row={row.id} />
            </>
          }
          onGo={onGo}
        />
      ))}
    </ul>
  );
  return (
    <>
      <div class="sec">
        <div class="sec-head">
          <h2>{words.say('whoWasBehindIt')}</h2>
          <StanceFilter chosen={only} onChoose={onOnly} />
        </div>
        <p class="note">{words.say('claimAtIssue', incident.claimAtIssue)}</p>
        <p class="note">{words.say('countsAreNotWeights')}</p>
        {lanes !== null && (
          <div class="gap">
            <Lanes words={words} lanes={lanes} />
          </div>
        )}
        <Sides groups={groups} only={only} list={list} />
      </div>
      {groups.byObject.map(({ on, rows }) => (
        <div key={on} class="sec">
          <h2>{sayObjectTitle(on, words)}</h2>
          {list(rows, null)}
        </div>
      ))}
      {groups.otherCases.length > 0 && (
        <div class="sec">
          <h2>{words.say('otherCases')}</h2>
          <p class="note">{words.say('otherCasesNote')}</p>
          {list(groups.otherCases, null)}
        </div>
      )}
      {incident.searches.length > 0 && (
        <div class="sec">
          <h2>{words.say('searches')}</h2>
          <ul class="lines">
            {incident.searches.map((search) => (
              <li key={search.id}>
                <span>{search.lookedFor}</span>
                <span class="date note">{sayDate(search.searchedOn, words)}</span>
                {search.note !== undefined && <span class="note">{search.note}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="sec">
        <h2>{words.say('howToRead')}</h2>
        <p class="note">{words.say('howToReadOrder')}</p>
        <p class="note">{words.say('howToReadStrength')}</p>
        {pageDate !== null && <p class="note">{words.say('lanesLegend')}</p>}
        {read && pageDate === null && <p class="note">{words.say('noPageDate')}</p>}
      </div>
    </>
  );
};

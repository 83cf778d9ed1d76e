import { Fragment, type JSX } from 'preact';
import type { Incident } from '../core/pack/incident-schema.js';
import { citeFact } from '../core/export/citation.js';
import { factLines, factsByTopic } from '../core/record/fact-lines.js';
import { lanesOf } from '../core/record/lanes.js';
import type { PackIndex } from '../core/record/pack-index.js';
import { groupStatements } from '../core/record/statements.js';
import { sayCount } from '../ui/counts.js';
import { exportWords } from '../ui/export-words.js';
import { Fact } from '../ui/Fact.js';
import { Lanes } from '../ui/Lanes.js';
import { ReportLink } from '../ui/ReportLink.js';
import { RowLinks } from '../ui/RowLinks.js';
import { sayTopic } from '../ui/statement-words.js';
import { otherLanguage } from '../ui/other-language.js';
import { useWords } from '../ui/words.js';
import { CopyButton } from '../ui/CopyButton.js';
import { Timeline } from './Timeline.js';

interface Props {
  readonly incident: Incident;
  readonly index: PackIndex;
  /** True where it is shown as it was known on an earlier day: its summary is today's, and left out. */
  readonly earlier: boolean;
  /** When the page was published; null where that is not known. */
  readonly pageDate: string | null;
  readonly onStatements: () => void;
  readonly onGo: (row: string) => void;
}

/** The incident in two sentences, its statements in miniature, its facts, its dates. */
export const IncidentTab = ({ incident, index, earlier, pageDate, onStatements, onGo }: Props): JSX.Element => {
  const words = useWords();
  const lang = otherLanguage(index.pack.language, words);
  const lanes = lanesOf(incident, pageDate);
  const { total } = groupStatements(incident, index);
  const topics = factsByTopic(factLines(incident.facts, incident.attributions));
  const rowsOf = (ids: readonly string[]) => [...incident.facts, ...incident.attributions].filter((row) => ids.includes(row.id));
  return (
    <>
      {!earlier && (
        <p class="lead">
          <bdi lang={lang}>{incident.summary}</bdi>
        </p>
      )}
      {lanes !== null && (
        <div class="sec">
          <div class="sec-head">
            <h2>{words.say('whoWasBehindIt')}</h2>
            <button type="button" class="link note" onClick={onStatements}>
              {sayCount('statements', total, words)}
            </button>
          </div>
          <div class="gap">
            <Lanes words={words} lanes={lanes} />
          </div>
        </div>
      )}
      <div class="sec">
        <div class="sec-head">
          <h2>{words.say('facts')}</h2>
          <span class="note">{words.say('factsNote')}</span>
        </div>
        {topics.map(({ topic, lines }) => (
          <Fragment key={topic}>
            <h3 class="topic">{sayTopic(topic, words)}</h3>
            <dl class="facts">
              {lines.map((line) => (
                <Fact
                  key={line.newest.id}
                  line={line}
                  index={index}
                  aside={
                    <>
                      <CopyButton label={words.say('copyCitation')} look="link note" text={() => citeFact(line.newest, index, exportWords(words))} />
                      <ReportLink pack={index.pack} row={line.newest.id} />
                    </>
                  }
                />
              ))}
            </dl>
          </Fragment>
        ))}
      </div>
      {incident.conflicts.length > 0 && (
        <div class="sec">
          <h2>{words.say('conflicts')}</h2>
          <ul class="lines">
            {incident.conflicts.map((conflict) => (
              <li key={conflict.id}>
                <span lang={lang}>{conflict.label}</span>
                <span class="dim" lang={lang}>
                  {conflict.why}
                </span>
                <div class="note">
                  <RowLinks title="conflictRows" rows={rowsOf(conflict.rows)} index={index} onGo={onGo} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Timeline incident={incident} index={index} onGo={onGo} />
    </>
  );
};

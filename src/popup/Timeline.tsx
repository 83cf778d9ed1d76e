import type { JSX } from 'preact';
import type { Incident } from '../core/pack/incident-schema.js';
import type { PackIndex } from '../core/record/pack-index.js';
import { timelineOf, type TimelineEntry } from '../core/record/timeline.js';
import { whoIs } from '../core/record/who.js';
import { sayPeriod } from '../ui/dates.js';
import { RowLinks } from '../ui/RowLinks.js';
import { useSpeakerText } from '../ui/SpeakerLine.js';
import { useWords } from '../ui/words.js';

interface Props {
  readonly incident: Incident;
  readonly index: PackIndex;
  readonly onGo: (row: string) => void;
}

/** The incident by date, folded away: what happened, what was said, with the rows behind each entry. */
export const Timeline = ({ incident, index, onGo }: Props): JSX.Element => {
  const words = useWords();
  const speaker = useSpeakerText();
  const all = [...incident.facts, ...incident.attributions];
  const view = (entry: TimelineEntry): { readonly text: string; readonly rows: typeof all } => {
    switch (entry.type) {
      case 'event':
        return { text: entry.event.event, rows: all.filter((row) => entry.event.rows.includes(row.id)) };
      case 'fact':
        return { text: entry.fact.statement, rows: [entry.fact] };
      case 'statement':
        return { text: words.say('timelineStatement', speaker(whoIs(entry.row.speaker, index)), entry.row.claim), rows: [entry.row] };
    }
  };
  return (
    <details class="sec fold">
      <summary>{words.say('timeline')}</summary>
      <ol class="lines">
        {timelineOf(incident).map((entry, at) => {
          const { text, rows } = view(entry);
          return (
            <li key={at}>
              <span>
                {text}
                {entry.type === 'event' && entry.event.otherCase === true && <span class="note"> {words.say('anotherCase')}</span>}
              </span>
              <span class="date note">{sayPeriod(entry.date, entry.to, words)}</span>
              <div class="note">
                <RowLinks title="timelineRows" rows={rows} index={index} onGo={onGo} />
              </div>
            </li>
          );
        })}
      </ol>
    </details>
  );
};

import type { JSX } from 'preact';
import { sayCount } from '../ui/counts.js';
import { sayPeriod } from '../ui/dates.js';
import { useWords } from '../ui/words.js';
import type { IncidentEntry } from './incidents.js';

interface Props {
  readonly entries: readonly IncidentEntry[];
  readonly onPick: (id: string) => void;
}

const Rows = ({ entries, onPick }: Props): JSX.Element => {
  const words = useWords();
  return (
    <ul class="incidents">
      {entries.map(({ id, incident, index, story }) => (
        <li key={id}>
          <button type="button" class="incident" onClick={() => onPick(id)}>
            <b>{incident.name}</b>
            <span class="note">{words.say(story?.open === true ? 'onThisPage' : 'notHere')}</span>
            <span class="dim">
              {incident.actors.map(index.nameOf).join(', ')} · {sayPeriod(incident.period.from, incident.period.to, words)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

/** The incidents to choose from: those of the page in order of first mention, then the others. */
export const IncidentList = ({ entries, onPick }: Props): JSX.Element => {
  const words = useWords();
  const open = entries.filter(({ story }) => story?.open === true);
  const others = entries.filter((entry) => !open.includes(entry));
  return (
    <>
      <header class="popup-head">
        <div class="popup-title">
          <h1>{open.length > 0 ? sayCount('incidentsHere', open.length, words) : words.say('incidentsInPacks')}</h1>
          {open.length > 1 && <p>{words.say('orderOfMention')}</p>}
        </div>
      </header>
      <div class="popup-body">
        {open.length > 0 && <Rows entries={open} onPick={onPick} />}
        {others.length > 0 && (
          <div class="sec">
            {open.length > 0 && <h2>{words.say('alsoInPacks')}</h2>}
            <Rows entries={others} onPick={onPick} />
          </div>
        )}
        {entries.length === 0 && <p class="dim">{words.say('noIncidents')}</p>}
      </div>
    </>
  );
};

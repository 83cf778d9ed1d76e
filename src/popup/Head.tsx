import type { JSX } from 'preact';
import { Brand } from '../ui/Brand.js';
import { sayDate, sayPeriod } from '../ui/dates.js';
import { Icon } from '../ui/icons.js';
import { useWords } from '../ui/words.js';
import type { IncidentEntry } from './incidents.js';

interface Props {
  readonly entry?: IncidentEntry;
  /** False where the page was read and is not about the incident. */
  readonly here?: boolean;
  readonly onOthers?: (() => void) | null;
}

/** The incident with its actor, span and pack date; the product's name where there is none. */
export const Head = ({ entry, here = true, onOthers = null }: Props): JSX.Element => {
  const words = useWords();
  if (entry === undefined)
    return (
      <header class="popup-head">
        <div class="popup-title">
          <h1 class="brand">
            <Brand />
          </h1>
        </div>
      </header>
    );
  const { incident, index } = entry;
  // A span of weeks is known well enough by its months.
  const [from, to] = [incident.period.from.slice(0, 7), incident.period.to?.slice(0, 7)];
  const parts = [
    incident.actors.map(index.nameOf).join(', '),
    sayPeriod(from, to, words),
    words.say('packOf', sayDate(index.pack.released, words)),
    ...(here ? [] : [words.say('notAboutIt')]),
  ];
  return (
    <header class="popup-head">
      <div class="popup-title">
        <h1>{incident.name}</h1>
        <p>{parts.join(' · ')}</p>
      </div>
      {onOthers !== null && (
        <button type="button" class="icon-btn" aria-label={words.say('otherIncidents')} onClick={onOthers}>
          <Icon name="down" />
        </button>
      )}
    </header>
  );
};

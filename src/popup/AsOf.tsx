import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { sayDate } from '../ui/dates.js';
import { useWords } from '../ui/words.js';

interface Props {
  /** The dates of the record, in order. */
  readonly dates: readonly string[];
  /** The chosen one; null for today. */
  readonly date: string | null;
  readonly onDate: (date: string | null) => void;
}

/** Takes the record back to what was known on a day. Its last stop is today. */
export const AsOf = ({ dates, date, onDate }: Props): JSX.Element => {
  const words = useWords();
  const id = useId();
  const text = date === null ? words.say('asOfToday') : sayDate(date, words);
  return (
    <div class="as-of">
      <label for={id}>{words.say('asOfLabel')}</label>
      <output for={id}>{text}</output>
      {date !== null && (
        <button type="button" class="link note" onClick={() => onDate(null)}>
          {words.say('asOfReset')}
        </button>
      )}
      <input
        id={id}
        type="range"
        min={0}
        max={dates.length}
        value={date === null ? dates.length : dates.indexOf(date)}
        aria-valuetext={text}
        onInput={(event) => onDate(dates[event.currentTarget.valueAsNumber] ?? null)}
      />
    </div>
  );
};

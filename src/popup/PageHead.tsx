import type { JSX } from 'preact';
import type { Reading } from '../core/reading/reading.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { sayDate } from '../ui/dates.js';
import { useWords, type Words } from '../ui/words.js';
import { sayCut } from './cut-words.js';
import { useStatusRole } from './place.js';
import { PageDate } from './PageDate.js';
import type { ReadingView } from './reading-view.js';
import type { PageReading } from './use-reading.js';

interface Props {
  readonly title: string;
  /** Null where there is no reading. */
  readonly view: ReadingView | null;
  readonly pageReading: PageReading;
}

/** The reading in one sentence: what the page carries of what was known on its day, and how much was learned since. */
const summary = ({ published, whole }: Reading, { headline: { carried, known }, learned }: ReadingView, words: Words): string => {
  if (published === null || known === null) return sayCount('readingCarriesUndated', carried, words);
  const base = whole.whole ? 'readingCarries' : 'readingCarriesCut';
  const first = sayCount(base, known, words, sayDate(published.date, words), sayNumber(carried, words));
  return `${first} ${sayCount('readingLearned', learned.length, words)}`;
};

const Whole = ({ reading }: { readonly reading: Reading }): JSX.Element | null => {
  const words = useWords();
  if (!reading.whole.whole)
    return (
      <p class="callout">
        {words.say('readingCut')} {reading.whole.reasons.map((reason) => sayCut(reason, words)).join(' ')}
      </p>
    );
  const unread = reading.attributions.some(({ reason }) => reason === 'language');
  return unread ? <p class="callout">{words.say('readingLanguage')}</p> : null;
};

/** The page's title and date, and what it carries in one sentence. A page about something else has its title only. */
export const PageHead = ({ title, view, pageReading }: Props): JSX.Element => {
  const words = useWords();
  const statusRole = useStatusRole();
  const { state, reading, setDate, onDate } = pageReading;
  return (
    <div class="sec">
      <h2>
        <bdi>{reading?.title ?? title}</bdi>
      </h2>
      {state === 'reading' && (
        <p class="note" role={statusRole}>
          {words.say('readingTitle')}
        </p>
      )}
      {state === 'failed' && <p class="note">{words.say('readingFailed')}</p>}
      {reading !== null && view !== null && (
        <>
          <PageDate published={reading.published} setDate={setDate} onDate={onDate} />
          <p class="gap">{summary(reading, view, words)}</p>
          <Whole reading={reading} />
        </>
      )}
    </div>
  );
};

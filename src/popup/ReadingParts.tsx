import type { JSX } from 'preact';
import type { ArticleStretch, Reading, Remark } from '../core/reading/reading.js';
import { sayCount, sayNumber, type CountedKey } from '../ui/counts.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { FactsHere } from './FactsHere.js';
import type { IncidentEntry } from './incidents.js';
import { Learned } from './Learned.js';
import { Positions } from './Positions.js';
import type { ReadingView } from './reading-view.js';
import { ToSentence } from './ToSentence.js';

interface Props {
  readonly reading: Reading;
  readonly view: ReadingView;
  readonly entry: IncidentEntry;
  readonly onFlash: (stretch: ArticleStretch) => void;
  readonly onGo: (row: string) => void;
}

const REMARK: Record<Remark['code'], MessageKey> = { 'hedge-lost': 'exportHedgeLost', 'other-report': 'exportOtherReport' };

const Count = ({ sign, number, say }: { readonly sign: string; readonly number: number; readonly say: CountedKey }): JSX.Element => {
  const words = useWords();
  return (
    <li>
      <b>
        <span class={sign} />
        {sayNumber(number, words)}
      </b>
      {sayCount(say, number, words)}
    </li>
  );
};

/** A reading in its parts: counts, positions, what was learned since, numbers, wording. What the text does not allow to be said is left out. */
export const ReadingParts = ({ reading, view, entry, onFlash, onGo }: Props): JSX.Element => {
  const words = useWords();
  const dated = reading.published !== null;
  return (
    <>
      {dated && (
        <ul class="counts">
          <Count sign="dot" number={view.carries} say="countCarried" />
          {reading.whole.whole && <Count sign="dash" number={view.notFound.length} say="countNotFound" />}
          <Count sign="ring" number={view.later} say="countLater" />
        </ul>
      )}
      <Positions view={view} entry={entry} onFlash={onFlash} onGo={onGo} />
      <Learned view={view} entry={entry} onGo={onGo} />
      <FactsHere view={view} entry={entry} onFlash={onFlash} onGo={onGo} />
      {reading.remarks.length > 0 && (
        <div class="sec">
          <h2>{words.say('remarks')}</h2>
          <ul class="lines">
            {reading.remarks.map(({ code, sentence }, at) => (
              <li key={at}>
                <span>{words.say(REMARK[code])}</span>
                <ToSentence sentences={[sentence]} label={words.say('toSentenceOf', words.say(REMARK[code]))} onFlash={onFlash} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

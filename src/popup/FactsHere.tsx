import type { JSX } from 'preact';
import type { ArticleStretch } from '../core/reading/reading.js';
import { publicOn } from '../core/record/partial-date.js';
import { whoIs } from '../core/record/who.js';
import { sayNumber } from '../ui/counts.js';
import { sayDate } from '../ui/dates.js';
import { sayValue } from '../ui/fact-value.js';
import { useSpeakerText } from '../ui/SpeakerLine.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { FactHere } from './FactHere.js';
import type { IncidentEntry } from './incidents.js';
import type { FactRow, ReadingView } from './reading-view.js';

interface Props {
  readonly view: ReadingView;
  readonly entry: IncidentEntry;
  readonly onFlash: (stretch: ArticleStretch) => void;
  readonly onGo: (row: string) => void;
}

/** The facts of the record beside the text: values that differ, values carried with what replaced them since, and those not found. */
export const FactsHere = ({ view: { facts, learned }, entry, onFlash, onGo }: Props): JSX.Element | null => {
  const words = useWords();
  const speaker = useSpeakerText();
  const { index } = entry;
  const sayFact = (say: MessageKey, { fact }: Pick<FactRow, 'fact'>): string =>
    `${words.say(say, sayValue(fact.value, words, index.nameOf), speaker(whoIs(fact.by, index)))} ${sayDate(publicOn(fact), words)}`;
  const nowOf = (id: string): string | null => {
    const later = learned.find(({ how, touches, row }) => how === 'replaces' && row.type === 'fact' && touches.includes(id))?.row;
    return later?.type === 'fact' ? sayFact('nowValue', later) : null;
  };
  const list = (rows: readonly FactRow[], noteOf: (row: FactRow) => string | null): JSX.Element => (
    <ul class="lines">
      {rows.map((row) => (
        <FactHere key={row.fact.id} row={row} index={index} note={noteOf(row)} onFlash={onFlash} onGo={onGo} />
      ))}
    </ul>
  );
  const { carried, differs, notFound } = facts;
  if (carried.length + differs.length + notFound.length === 0) return null;
  return (
    <>
      {differs.length > 0 && (
        <div class="sec">
          <h2>{words.say('numbersDiffer')}</h2>
          {list(differs, (row) => sayFact('inTheRecord', row))}
        </div>
      )}
      {carried.length + notFound.length > 0 && (
        <div class="sec">
          <h2>{words.say('factsHere')}</h2>
          {carried.length > 0 && (
            <>
              <h3 class="lines-head">
                <span>{words.say('carriedHere')}</span>
                <span>{sayNumber(carried.length, words)}</span>
              </h3>
              {list(carried, ({ fact }) => nowOf(fact.id))}
            </>
          )}
          {notFound.length > 0 && (
            <details class="fold">
              <summary>
                {words.say('publicNotFound')} ({sayNumber(notFound.length, words)})
              </summary>
              {list(notFound, () => null)}
            </details>
          )}
        </div>
      )}
    </>
  );
};

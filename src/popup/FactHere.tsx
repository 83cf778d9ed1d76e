import type { JSX } from 'preact';
import type { ArticleStretch } from '../core/reading/reading.js';
import type { PackIndex } from '../core/record/pack-index.js';
import { publicOn } from '../core/record/partial-date.js';
import { sayDate } from '../ui/dates.js';
import { sayValue } from '../ui/fact-value.js';
import { otherLanguage } from '../ui/other-language.js';
import { useWords } from '../ui/words.js';
import type { FactRow } from './reading-view.js';
import { ToSentence } from './ToSentence.js';

interface Props {
  readonly row: FactRow;
  readonly index: PackIndex;
  readonly note: string | null;
  readonly onFlash: (stretch: ArticleStretch) => void;
  readonly onGo: (row: string) => void;
}

/** One fact: its sign, which leads to the sentence, its label, which leads to it in the record, and the page's own words for it. */
export const FactHere = ({ row: { fact, found }, index, note, onFlash, onGo }: Props): JSX.Element => {
  const words = useWords();
  const { sentences, pageValue, outcome } = found;
  return (
    <li class="signed">
      {sentences.length > 0 ? (
        <ToSentence sentences={sentences} label={words.say('toSentenceOf', fact.label)} sign="dot" onFlash={onFlash} />
      ) : (
        <span class={outcome === 'not-found' ? 'dash' : 'dot'} />
      )}
      <span>
        <button type="button" class="link" onClick={() => onGo(fact.id)}>
          <bdi lang={otherLanguage(index.pack.language, words)}>{fact.label}</bdi>
        </button>{' '}
        {pageValue === null ? <bdi>{sayValue(fact.value, words, index.nameOf)}</bdi> : <q class="quote">{pageValue}</q>}
      </span>
      <span class="date note">{sayDate(publicOn(fact), words)}</span>
      {note !== null && <span class="note">{note}</span>}
    </li>
  );
};

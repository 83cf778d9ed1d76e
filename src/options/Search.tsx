import type { JSX } from 'preact';
import { sayCount } from '../ui/counts.js';
import { useWords } from '../ui/words.js';

interface Props {
  readonly query: string;
  /** How many rows fit; only said while something is searched for. */
  readonly hits: number;
  readonly onQuery: (query: string) => void;
}

/** The field that leaves only the rows that fit, in all sections. */
export const Search = ({ query, hits, onQuery }: Props): JSX.Element => {
  const words = useWords();
  return (
    <search class="options-search">
      <input
        class="input"
        type="search"
        aria-label={words.say('optionsSearch')}
        placeholder={words.say('optionsSearch')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onQuery('');
        }}
      />
      <p class="note" role="status">
        {query.trim() !== '' && (hits === 0 ? words.say('optionsNoHits') : sayCount('optionsHits', hits, words))}
      </p>
    </search>
  );
};

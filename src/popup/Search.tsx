import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer, Found } from '../core/search/search.js';
import { Icon } from '../ui/icons.js';
import { useWords } from '../ui/words.js';
import { isSearchKey } from './search-key.js';

interface Props {
  /** The id of the list, and the beginning of the ids of its rows. */
  readonly listId: string;
  readonly query: string;
  /** Null while nothing is looked for. */
  readonly answer: SearchAnswer | null;
  /** The row that Enter would open. */
  readonly at: number;
  /** False where another tab is in front. */
  readonly shown: boolean;
  /** Counts up when the field is to take the focus. */
  readonly called: number;
  readonly onType: (query: string) => void;
  /** Down or up the list, around its ends. */
  readonly onMove: (by: 1 | -1) => void;
  readonly onOpen: (found: Found) => void;
}

/** The field of the search: "/" leads to it from anywhere, arrows move through what was found, Enter opens, Escape ends it. */
export const Search = ({ listId, query, answer, at, shown, called, onType, onMove, onOpen }: Props): JSX.Element => {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [composing, setComposing] = useState(false);
  const count = answer?.found.length ?? 0;

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    if (shown) document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown]);
  useEffect(() => {
    if (called > 0) field.current?.focus();
  }, [called]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = answer?.found[at];
    // Keys that still shape a character are not ours.
    if (composing || event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) onMove(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && chosen !== undefined) onOpen(chosen);
    else if (event.key === 'Escape' && query !== '') onType('');
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        class="input"
        role="combobox"
        aria-label={words.say('searchRecord')}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={listId}
        aria-activedescendant={count > 0 ? `${listId}-${at}` : undefined}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={words.say('searchRecord')}
        value={query}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </search>
  );
};

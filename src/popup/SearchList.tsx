import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FoundKind, SearchEntry } from '../core/search/entries.js';
import type { Found, SearchAnswer } from '../core/search/search.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { sayDate } from '../ui/dates.js';
import { Marked } from '../ui/Marked.js';
import { sayKind } from '../ui/entity-words.js';
import { otherLanguage } from '../ui/other-language.js';
import { useWords, type MessageKey, type Words } from '../ui/words.js';

interface Props {
  readonly listId: string;
  /** Null while nothing is looked for. */
  readonly answer: SearchAnswer | null;
  readonly at: number;
  readonly onOpen: (found: Found) => void;
}

const KIND: Record<Exclude<FoundKind, 'entity'>, MessageKey> = {
  incident: 'foundIncident',
  fact: 'foundFact',
  statement: 'foundStatement',
  source: 'foundSource',
};

const sayFound = ({ kind, entityKind }: SearchEntry, words: Words): string =>
  entityKind !== null || kind === 'entity' ? sayKind(entityKind ?? 'own-term', words) : words.say(KIND[kind]);

const Row = ({ found: { entry, title, by } }: { readonly found: Found }): JSX.Element => {
  const words = useWords();
  const kind = sayFound(entry, words);
  const lang = otherLanguage(entry.language, words);
  return (
    <>
      <span class="found-title">
        <Marked {...title} lang={lang} />
      </span>
      <span class="note">{entry.date === '' ? kind : words.say('foundOn', kind, sayDate(entry.date, words))}</span>
      {by !== null && (
        <span class="found-by dim">
          <Marked {...by} lang={lang} />
        </span>
      )}
    </>
  );
};

/** What a search found, in one list; beside it, in words, how much that is. */
export const SearchList = ({ listId, answer, at, onOpen }: Props): JSX.Element => {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at, answer]);
  const told = (): string => {
    if (answer === null) return '';
    const { found, total } = answer;
    if (total === 0) return words.say('foundNothing');
    return found.length < total ? words.say('foundFirst', sayNumber(found.length, words), sayNumber(total, words)) : sayCount('found', total, words);
  };
  return (
    <div class="popup-body" hidden={answer === null}>
      <p class="note" role="status">
        {told()}
      </p>
      <ul ref={list} class="found" id={listId} role="listbox" aria-label={words.say('foundList')}>
        {answer?.found.map((found, place) => (
          <li
            key={`${found.entry.kind} ${found.entry.pack} ${found.entry.id}`}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === at}
            // The field keeps the focus: the list is moved through from there.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onOpen(found)}
          >
            <Row found={found} />
          </li>
        ))}
      </ul>
    </div>
  );
};

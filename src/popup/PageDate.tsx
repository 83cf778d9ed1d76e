import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Publication } from '../core/article/publication/publication.js';
import { sayDate } from '../ui/dates.js';
import { useWords, type MessageKey } from '../ui/words.js';

interface Props {
  readonly published: Publication | null;
  /** The reader's own date. */
  readonly setDate: string | null;
  readonly onDate: (date: string | null) => void;
}

const FROM: Record<Publication['from'], MessageKey> = {
  'json-ld': 'dateFromData',
  'article-meta': 'dateFromData',
  itemprop: 'dateFromData',
  'named-meta': 'dateFromData',
  time: 'dateFromTime',
  address: 'dateFromAddress',
  visible: 'dateFromText',
  dateline: 'dateFromText',
};

const Form = ({ setDate, onDone }: { readonly setDate: string | null; readonly onDone: (date: string | null) => void }): JSX.Element => {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const send = (event: Event): void => {
    event.preventDefault();
    const date = input.current?.value ?? '';
    if (date !== '') onDone(date);
  };
  return (
    <form class="page-date" onSubmit={send}>
      <label for={id}>{words.say('readingDateLabel')}</label>
      <input ref={input} id={id} class="select" type="date" min="1995-01-01" required defaultValue={setDate ?? ''} />
      <button type="submit" class="btn">
        {words.say('readingUseDate')}
      </button>
      {setDate !== null && (
        <button type="button" class="link note" onClick={() => onDone(null)}>
          {words.say('readingForgetDate')}
        </button>
      )}
    </form>
  );
};

/** The page's date and where it was found; without one, what that means, and the way to give it one. */
export const PageDate = ({ published, setDate, onDate }: Props): JSX.Element => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const done = (date: string | null): void => {
    setOpen(false);
    onDate(date);
  };
  const text = (): string => {
    if (setDate !== null) return words.say('readingSetByYou', sayDate(setDate, words));
    if (published === null) return words.say('noPageDate');
    return words.say('readingPublished', sayDate(published.date, words), words.say(FROM[published.from]));
  };
  return (
    <>
      <p class="note">
        {text()}{' '}
        {!open && (published === null || setDate !== null) && (
          <button type="button" class="link note" onClick={() => setOpen(true)}>
            {words.say(setDate === null ? 'readingSetDate' : 'readingChangeDate')}
          </button>
        )}
      </p>
      {open && <Form setDate={setDate} onDone={done} />}
    </>
  );
};

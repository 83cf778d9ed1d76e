import type { JSX } from 'preact';
import type { Learned as LearnedThing } from '../core/reading/later.js';
import { whoIs } from '../core/record/who.js';
import { separator } from '../core/separator.js';
import { sayCount } from '../ui/counts.js';
import { sayDate } from '../ui/dates.js';
import { sayValue } from '../ui/fact-value.js';
import { useSpeakerText } from '../ui/SpeakerLine.js';
import { sayStance } from '../ui/stance-words.js';
import { useWords } from '../ui/words.js';
import type { IncidentEntry } from './incidents.js';
import type { ReadingView } from './reading-view.js';

interface Props {
  readonly view: Pick<ReadingView, 'learned' | 'names'>;
  readonly entry: IncidentEntry;
  readonly onGo: (row: string) => void;
}

/** As many as are shown before the others are folded away. */
const FIRST = 8;

const Line = ({ thing, entry: { index }, onGo }: Omit<Props, 'view'> & { readonly thing: LearnedThing }): JSX.Element => {
  const words = useWords();
  const speakerOf = useSpeakerText();
  const { row, date, how } = thing;
  const told =
    row.type === 'fact'
      ? { id: row.fact.id, name: row.fact.label, text: sayValue(row.fact.value, words, index.nameOf), who: speakerOf(whoIs(row.fact.by, index)) }
      : {
          id: row.statement.id,
          name: speakerOf(whoIs(row.statement.speaker, index)),
          text: row.statement.stances.map(({ stance, on }) => sayStance(stance, on, words)).join(separator(words)),
          who: null,
        };
  return (
    <li class="signed">
      <span class="ring" />
      <span>
        <button type="button" class="link" onClick={() => onGo(told.id)}>
          <bdi>{told.name}</bdi>
        </button>{' '}
        <bdi>{told.text}</bdi>
        {told.who !== null && <span class="note"> {told.who}</span>}
      </span>
      <span class="date note">{sayDate(date, words)}</span>
      {how !== null && <span class="note">{words.say(how === 'replaces' ? 'learnedReplaces' : 'learnedAnswers')}</span>}
    </li>
  );
};

/** What became known after the page's day: first what touches something that it carries, then by date. */
export const Learned = ({ view: { learned: things, names }, entry, onGo }: Props): JSX.Element | null => {
  const words = useWords();
  if (things.length === 0) return null;
  const list = (some: readonly LearnedThing[]): JSX.Element => (
    <ul class="lines">
      {some.map((thing, at) => (
        <Line key={at} thing={thing} entry={entry} onGo={onGo} />
      ))}
    </ul>
  );
  return (
    <div class="sec">
      <h2>{words.say('learnedSince')}</h2>
      <p class="note">{words.say('learnedNote')}</p>
      {names.map(({ fact, from, to, since }) => (
        <p key={fact} class="callout">
          <button type="button" class="link" onClick={() => onGo(fact)}>
            {words.say('learnedName', from, to, sayDate(since, words))}
          </button>
        </p>
      ))}
      {list(things.slice(0, FIRST))}
      {things.length > FIRST && (
        <details class="fold">
          <summary>{sayCount('moreThings', things.length - FIRST, words)}</summary>
          {list(things.slice(FIRST))}
        </details>
      )}
    </div>
  );
};

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { MARK_KINDS, type MarkKind } from '../core/mark-kind.js';
import { readTerms, type RefusedTerm } from '../core/rules/read-terms.js';
import { MOST_AT_ONCE, MOST_TERMS } from '../core/rules/settings-schema.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { sayMarks } from '../ui/mark-words.js';
import { sayTermFault } from '../ui/term-words.js';
import { useWords } from '../ui/words.js';
import { Choice } from '../ui/Choice.js';
import { useOptions } from './use-options.js';

/** So many refused lines are named; all of them stay in the field. */
const MOST_NAMED = 10;

interface Told {
  readonly text: string;
  readonly refused: readonly RefusedTerm[];
}

const NOTHING: Told = { text: '', refused: [] };

/** Takes one term or a pasted list. Lines that are no terms stay in the field, each with its reason. */
export const TermField = (): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { settings, change } = useOptions();
  const [typed, setTyped] = useState('');
  const [mark, setMark] = useState<MarkKind>('own');
  const [caseExact, setCaseExact] = useState(false);
  const [whole, setWhole] = useState(true);
  const [told, setTold] = useState(NOTHING);

  const add = async (): Promise<void> => {
    const { terms, refused } = readTerms(typed, { mark, caseExact, ...(whole ? {} : { inside: true }) });
    if (terms.length > MOST_AT_ONCE) return setTold({ text: words.say('optionsTermsAtOnce', sayNumber(MOST_AT_ONCE, words)), refused: [] });
    if (settings.terms.length + terms.length > MOST_TERMS) return setTold({ text: words.say('optionsTermsMost', sayNumber(MOST_TERMS, words)), refused: [] });
    if (terms.length > 0 && !(await change({ type: 'terms', terms }))) return;
    setTyped(refused.map(({ line }) => line).join('\n'));
    setTold({ text: terms.length === 0 ? '' : sayCount('optionsTermsAdded', terms.length, words), refused });
  };
  return (
    <form
      class="options-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="options-whole" for={`${id}text`}>
        {words.say('optionsTermField')}
      </label>
      <p class="note options-whole" id={`${id}note`}>
        {words.say('optionsTermFieldNote')}
      </p>
      <textarea
        class="input options-whole"
        id={`${id}text`}
        rows={3}
        aria-describedby={`${id}note ${id}told`}
        aria-invalid={told.refused.length > 0}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Choice
        label={words.say('optionsLook')}
        value={mark}
        options={MARK_KINDS.map((kind) => [kind, words.say('optionsLookAs', sayMarks(kind, words))] as const)}
        onChoose={setMark}
      />
      <label class="options-check">
        <input type="checkbox" checked={caseExact} onChange={(event) => setCaseExact(event.currentTarget.checked)} />
        {words.say('optionsCase')}
      </label>
      <label class="options-check">
        <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.currentTarget.checked)} />
        {words.say('optionsWhole')}
      </label>
      <button type="submit" class="btn">
        {words.say('optionsAddTerms')}
      </button>
      <div class="options-said" id={`${id}told`} role="status">
        {told.text !== '' && <p>{told.text}</p>}
        {told.refused.slice(0, MOST_NAMED).map(({ line, text, reason }, place) => (
          <p key={`${place} ${line}`}>{sayTermFault(reason, text, words)}</p>
        ))}
        {told.refused.length > MOST_NAMED && <p>{sayCount('optionsTermsRefused', told.refused.length - MOST_NAMED, words)}</p>}
      </div>
    </form>
  );
};

import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readTerms } from '../core/rules/read-terms.js';
import type { OwnTerm, SettingsIntent } from '../core/rules/settings.js';
import { sayCount } from '../ui/counts.js';
import { Switch } from '../ui/Switch.js';
import { sayTermFault } from '../ui/term-words.js';
import { useWords } from '../ui/words.js';
import type { Loaded } from './load.js';
import type { Ports } from './ports.js';
import { termsIn, textsOf } from './read-terms-here.js';

interface Props {
  readonly ports: Ports;
  readonly loaded: Loaded;
  readonly onChange: (intent: SettingsIntent) => void;
}

/** How often a term stands on the page in the tab; null while that is not known. The text is asked for once, at the first term. */
const useTimes = (ports: Ports, { tab, page }: Loaded, term: OwnTerm | undefined): number | null => {
  const texts = useRef<Promise<readonly string[]> | null>(null);
  const [times, setTimes] = useState<number | null>(null);
  const key = JSON.stringify(term);
  useEffect(() => {
    let ended = false;
    setTimes(null);
    const count = async (one: OwnTerm): Promise<void> => {
      const [found] = await termsIn([one], await (texts.current ??= textsOf(ports, tab.tabId)));
      if (!ended) setTimes(found?.items.length ?? 0);
    };
    if (term !== undefined && page !== null) void count(term);
    return () => {
      ended = true;
    };
    // The term is another object at each drawing.
  }, [ports, tab.tabId, page === null, key]);
  return times;
};

/** Takes a term of the reader's own, and tells how often the page in the tab has it before it is kept. */
export const NewTerm = ({ ports, loaded, onChange }: Props): JSX.Element => {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [whole, setWhole] = useState(true);
  const { terms, refused } = readTerms(typed, { mark: 'own', caseExact: false, ...(whole ? {} : { inside: true }) });
  const [term] = terms;
  const [fault] = refused;
  const times = useTimes(ports, loaded, term);
  const said = fault !== undefined ? sayTermFault(fault.reason, fault.text, words) : times === null ? '' : sayCount('termTimes', times, words);
  return (
    <form
      class="sec new-rule"
      onSubmit={(event) => {
        event.preventDefault();
        if (term === undefined) return;
        onChange({ type: 'terms', terms: [term] });
        setTyped('');
      }}
    >
      <h2>{words.say('newTerm')}</h2>
      <input
        class="input"
        aria-label={words.say('newTerm')}
        aria-describedby={`${id}said`}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="select-row">
        <label for={`${id}whole`}>{words.say('optionsWhole')}</label>
        <Switch id={`${id}whole`} on={whole} onSwitch={setWhole} />
      </div>
      <p class="note" id={`${id}said`} role="status">
        {said}
      </p>
      <button type="submit" class="btn" disabled={term === undefined}>
        {words.say('newTermAdd')}
      </button>
    </form>
  );
};

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { MARK_KINDS } from '../core/mark-kind.js';
import { termId } from '../core/rules/own-terms.js';
import { MOST_TERMS } from '../core/rules/settings-schema.js';
import type { OwnTerm } from '../core/rules/settings.js';
import { sayMarks } from '../ui/mark-words.js';
import { Locked } from '../ui/Locked.js';
import { Switch } from '../ui/Switch.js';
import { useWords } from '../ui/words.js';
import { Choice } from '../ui/Choice.js';
import { Full } from './Full.js';
import { lookOf } from './looks.js';
import { Remove } from './Remove.js';
import { Group, LongTable, Row } from './rows.js';
import { Sample } from './Sample.js';
import { TermField } from './TermField.js';
import { useOptions } from './use-options.js';

const textOf = ({ text, note }: OwnTerm): string => `${text} ${note}`;

/** The reader's own terms: whether pages show them, each of them, and a way to more. */
export const Terms = (): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { settings, policy, change } = useOptions();
  const locked = policy.settings.markTerms !== undefined;
  return (
    <Group id="terms" title={words.say('marksOwn')}>
      <Row class="options-row" text={words.say('optionsMarkTerms')}>
        <div class="options-grow">
          <label for={`${id}mark`}>{words.say('optionsMarkTerms')}</label> {locked && <Locked />}
          <p class="note" id={`${id}note`}>
            {words.say('optionsMarkTermsNote')}
          </p>
        </div>
        <Switch id={`${id}mark`} disabled={locked} on={settings.markTerms} onSwitch={(on) => void change({ type: 'mark-terms', on })} />
      </Row>
      <TermTable />
      <Full say="optionsFullTerms" count={settings.terms.length} most={MOST_TERMS} />
      <Row text={words.say('optionsTermField')}>
        <TermField />
      </Row>
    </Group>
  );
};

const TermTable = (): JSX.Element => {
  const words = useWords();
  const { settings, change } = useOptions();
  const put = (term: OwnTerm): void => void change({ type: 'terms', terms: [term] });
  const putWhole = ({ inside: _, ...term }: OwnTerm, whole: boolean): void => put(whole ? term : { ...term, inside: true });
  return (
    <LongTable
      class="table-terms"
      heads={[words.say('optionsTerm'), words.say('optionsLook'), words.say('optionsCase'), words.say('optionsWhole'), words.say('remove')]}
      // A changed term goes to the end of what is kept: here each stays in its place.
      items={settings.terms.toSorted((a, b) => a.text.localeCompare(b.text, words.locale))}
      keyOf={termId}
      textOf={textOf}
      cells={(term) => (
        <>
          <td>
            <Sample look={lookOf(settings.styles, term.mark)} own={settings.styles[term.mark] === undefined} text={term.text} />
            {term.note !== '' && <p class="note">{term.note}</p>}
          </td>
          <td data-label={words.say('optionsLook')}>
            <Choice
              label={words.say('optionsLookOf', term.text)}
              value={term.mark}
              options={MARK_KINDS.map((kind) => [kind, sayMarks(kind, words)] as const)}
              onChoose={(mark) => put({ ...term, mark })}
            />
          </td>
          <td data-label={words.say('optionsCase')}>
            <Switch label={words.say('optionsCaseOf', term.text)} on={term.caseExact} onSwitch={(caseExact) => put({ ...term, caseExact })} />
          </td>
          <td data-label={words.say('optionsWhole')}>
            <Switch label={words.say('optionsWholeOf', term.text)} on={term.inside !== true} onSwitch={(whole) => putWhole(term, whole)} />
          </td>
          <td>
            <Remove label={words.say('optionsRemoveTerm', term.text)} onRemove={() => void change({ type: 'forget-term', text: term.text })} />
          </td>
        </>
      )}
    />
  );
};

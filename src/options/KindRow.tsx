import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { markOf, MARK_KINDS, type MarkKind } from '../core/mark-kind.js';
import type { Pack } from '../core/pack/schema.js';
import { effectOfKind } from '../core/rules/decide.js';
import { ruleKey } from '../core/rules/rule.js';
import { LINES, type MarkStyle, type OwnTerm } from '../core/rules/settings.js';
import { Icon } from '../ui/icons.js';
import { sayMarks } from '../ui/mark-words.js';
import { Switch } from '../ui/Switch.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { Choice } from '../ui/Choice.js';
import { lookOf, styleFor } from './looks.js';
import { Row } from './rows.js';
import { Sample } from './Sample.js';
import { useOptions } from './use-options.js';

const LINE: Readonly<Record<MarkStyle['line'], MessageKey>> = {
  thick: 'optionsLineThick',
  thin: 'optionsLineThin',
  dotted: 'optionsLineDotted',
  dashed: 'optionsLineDashed',
  double: 'optionsLineDouble',
  none: 'optionsLineNone',
};

const COLOUR: Readonly<Record<MarkKind, MessageKey>> = {
  actor: 'optionsOchre',
  person: 'optionsBlue',
  agency: 'optionsGreen',
  company: 'optionsViolet',
  product: 'optionsOlive',
  source: 'optionsGrey',
  own: 'optionsRose',
};

/** A name longer than this would take more than its column. */
const LONGEST_SAMPLE = 16;

/** A name of the kind as a sample: the first short one of the packs, or of the reader's terms; null where there is none. */
const sampleOf = (kind: MarkKind, packs: readonly Pack[], terms: readonly OwnTerm[]): string | null => {
  const names =
    kind === 'own' ? terms.map(({ text }) => text) : packs.flatMap((pack) => pack.entities.filter((one) => markOf(one.kind) === kind)).map(({ name }) => name);
  return names.find((name) => name.length <= LONGEST_SAMPLE) ?? null;
};

/** One kind of mark. What is changed here shows in the sample and on open pages at once. */
export const KindRow = ({ kind }: { readonly kind: MarkKind }): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { settings, packs, change } = useOptions();
  const name = sayMarks(kind, words);
  const on = effectOfKind(settings.rules, kind) === 'show';
  const look = lookOf(settings.styles, kind);
  const draw = (part: Partial<MarkStyle>): void => void change({ type: 'style', kind, style: styleFor(kind, { ...look, ...part }) });
  return (
    <Row as="tr" text={name} off={!on} rule={ruleKey({ subject: { type: 'kind', of: kind }, site: null })}>
      <td>
        <label class="options-switch">
          <Switch on={on} onSwitch={(now) => void change({ type: 'rule', subject: { type: 'kind', of: kind }, site: null, effect: now ? null : 'quiet' })} />
          {name}
        </label>
      </td>
      <td data-label={words.say('optionsSample')}>
        <Sample look={look} own={settings.styles[kind] === undefined} text={sampleOf(kind, packs, settings.terms) ?? name} />
      </td>
      <td data-label={words.say('optionsLine')}>
        <Choice
          label={words.say('optionsLineOf', name)}
          value={look.line}
          options={LINES.map((line) => [line, words.say(LINE[line])] as const)}
          onChoose={(line) => draw({ line })}
        />
      </td>
      <td data-label={words.say('optionsColour')}>
        <fieldset class="palette">
          <legend class="sr">{words.say('optionsColourOf', name)}</legend>
          {MARK_KINDS.map((colour) => (
            <label key={colour} title={words.say(COLOUR[colour])}>
              <input type="radio" name={`${id}colour`} checked={look.colour === colour} onChange={() => draw({ colour })} />
              <i data-colour={colour} />
              <span class="palette-name">{words.say(COLOUR[colour])}</span>
            </label>
          ))}
        </fieldset>
      </td>
      <td data-label={words.say('optionsBackground')}>
        <Switch label={words.say('optionsBackgroundOf', name)} on={look.background} onSwitch={(background) => draw({ background })} />
      </td>
      <td>
        {settings.styles[kind] !== undefined && (
          <button
            type="button"
            class="icon-btn"
            aria-label={words.say('optionsResetOf', name)}
            title={words.say('optionsReset')}
            onClick={({ currentTarget }) => {
              // The button goes with the change: the focus stays in its row.
              currentTarget.closest('tr')?.querySelector('select')?.focus();
              void change({ type: 'style', kind, style: null });
            }}
          >
            <Icon name="reset" />
          </button>
        )}
      </td>
    </Row>
  );
};

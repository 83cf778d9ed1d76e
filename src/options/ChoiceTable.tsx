import type { JSX } from 'preact';
import { Locked } from '../ui/Locked.js';
import { useWords } from '../ui/words.js';
import { Choice } from '../ui/Choice.js';
import { Remove } from './Remove.js';
import { LongTable } from './rows.js';

/** One thing with the rule for it. */
export interface Chosen<Value extends string> {
  /** That of the rule for it. */
  readonly key: string;
  readonly text: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  /** True where the organisation has settled it. */
  readonly locked?: boolean;
  readonly onChoose: (value: Value) => void;
  readonly onRemove: () => void;
}

interface Props<Value extends string> {
  /** What stands in the first column. */
  readonly head: string;
  readonly rows: readonly Chosen<Value>[];
}

/** Things, the rule for each, and the way to be rid of it. */
export const ChoiceTable = <Value extends string>({ head, rows }: Props<Value>): JSX.Element => {
  const words = useWords();
  return (
    <LongTable
      class="table-3"
      heads={[head, words.say('optionsRule'), words.say('remove')]}
      items={rows}
      keyOf={({ key }) => key}
      ruleOf={({ key }) => key}
      textOf={({ text }) => text}
      cells={({ text, value, options, locked = false, onChoose, onRemove }) => (
        <>
          <td>
            <bdi>{text}</bdi> {locked && <Locked />}
          </td>
          <td>
            <Choice label={words.say('optionsRuleFor', text)} value={value} options={options} disabled={locked} onChoose={onChoose} />
          </td>
          <td>{!locked && <Remove label={words.say('optionsRemoveRule', text)} onRemove={onRemove} />}</td>
        </>
      )}
    />
  );
};

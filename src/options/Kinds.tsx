import type { JSX } from 'preact';
import { MARK_KINDS } from '../core/mark-kind.js';
import { useWords } from '../ui/words.js';
import { KindRow } from './KindRow.js';
import { Group } from './rows.js';

/** Each kind: marked or not, and how it is drawn. */
export const Kinds = (): JSX.Element => {
  const words = useWords();
  return (
    <Group title={words.say('optionsByKind')}>
      <table class="table table-kinds">
        <thead>
          <tr>
            <th scope="col">{words.say('optionsKind')}</th>
            <th scope="col">{words.say('optionsSample')}</th>
            <th scope="col">{words.say('optionsLine')}</th>
            <th scope="col">{words.say('optionsColour')}</th>
            <th scope="col">{words.say('optionsBackground')}</th>
            <th scope="col">
              <span class="sr">{words.say('optionsReset')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {MARK_KINDS.map((kind) => (
            <KindRow key={kind} kind={kind} />
          ))}
        </tbody>
      </table>
      <p class="note gap">{words.say('optionsColoursNote')}</p>
    </Group>
  );
};

import { Fragment, type JSX } from 'preact';
import type { Attribution, Fact } from '../core/pack/statement-schema.js';
import type { PackIndex } from '../core/record/pack-index.js';
import { publicOn } from '../core/record/partial-date.js';
import { whoIs } from '../core/record/who.js';
import { separator } from '../core/separator.js';
import { sayDate } from './dates.js';
import { useSpeakerText } from './SpeakerLine.js';
import { useWords, type MessageKey } from './words.js';

interface Props {
  readonly title: MessageKey;
  readonly rows: readonly (Attribution | Fact)[];
  readonly index: PackIndex;
  readonly onGo: (row: string) => void;
}

/** What a statement refers to, as ways there: speaker and date, or the label of a fact. */
export const RowLinks = ({ title, rows, index, onGo }: Props): JSX.Element | null => {
  const words = useWords();
  const speaker = useSpeakerText();
  if (rows.length === 0) return null;
  const nameOf = (row: Attribution | Fact): string => ('label' in row ? row.label : speaker(whoIs(row.speaker, index)));
  // The row may stand in another tab, or behind the filter: the surface brings it up.
  const follow = (event: MouseEvent, id: string): void => {
    event.preventDefault();
    onGo(id);
  };
  return (
    <p class="claim-refs">
      {words.say(title)}{' '}
      {rows.map((row, at) => (
        <Fragment key={row.id}>
          {at > 0 && separator(words)}
          <a class="link" href={`#${row.id}`} onClick={(event) => follow(event, row.id)}>
            <bdi>{nameOf(row)}</bdi>, {sayDate(publicOn(row), words)}
          </a>
        </Fragment>
      ))}
    </p>
  );
};

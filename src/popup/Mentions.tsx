import { Fragment, type JSX } from 'preact';
import { sayCount, sayNumber } from '../ui/counts.js';
import { useWords } from '../ui/words.js';
import { EntityRow } from './EntityRow.js';
import { entityNames } from './entity-names.js';
import type { Loaded } from './load.js';
import { sayMarks } from '../ui/mark-words.js';
import { groupMentions } from './mention-groups.js';

interface Props {
  readonly page: NonNullable<Loaded['page']>;
  readonly packs: Loaded['packs'];
  readonly onJump: (index: number) => void;
}

/** Every mention on the page by kind, each with the way to it. */
export const Mentions = ({ page, packs, onJump }: Props): JSX.Element => {
  const words = useWords();
  const nameOf = entityNames(packs);
  const name = (key: string): string =>
    key
      .split(' ')
      .map(nameOf)
      .join(` ${words.say('or')} `);
  return (
    <div class="sec">
      <h2>{words.say('mentions')}</h2>
      {page.total > page.items.length && <p class="note">{sayCount('firstListed', page.items.length, words)}</p>}
      {groupMentions(page.items).map(({ mark, total, entities }) => (
        <Fragment key={mark}>
          <h3 class="lines-head">
            <span>{sayMarks(mark, words)}</span>
            <span>{sayNumber(total, words)}</span>
          </h3>
          <ul class="finds">
            {entities.map((mentions) => (
              <EntityRow key={mentions.key} mentions={mentions} name={name(mentions.key)} onJump={onJump} />
            ))}
          </ul>
        </Fragment>
      ))}
      {page.items.length === 0 && <p class="dim">{words.say('noMentions')}</p>}
    </div>
  );
};

import { Fragment, type JSX } from 'preact';
import type { SettingsIntent } from '../core/rules/settings.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { useWords } from '../ui/words.js';
import { EntityRow } from './EntityRow.js';
import { entityNames } from '../ui/entity-names.js';
import { openStories, ruleOf, rulesHere } from './explain.js';
import type { Loaded } from './load.js';
import { sayMarks } from '../ui/mark-words.js';
import { groupMentions, SEPARATOR } from './mention-groups.js';

interface Props {
  readonly page: NonNullable<Loaded['page']>;
  readonly loaded: Loaded;
  readonly onJump: (index: number) => void;
  readonly onChange: (intent: SettingsIntent) => void;
}

/** Every mention on the page by kind, each with the way to it. */
export const Mentions = ({ page, loaded: { packs, settings, tab }, onJump, onChange }: Props): JSX.Element => {
  const words = useWords();
  const nameOf = entityNames(packs, settings.terms);
  const here = rulesHere(settings, tab);
  const stories = openStories(page.status.stories);
  const either = new Intl.ListFormat(words.locale, { type: 'disjunction' });
  const name = (key: string): string => either.format(key.split(SEPARATOR).map(nameOf));
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
              <EntityRow
                key={mentions.key}
                mentions={mentions}
                name={name(mentions.key)}
                rule={ruleOf({ entity: mentions.entity, mark }, here, stories)}
                nameOf={nameOf}
                onChange={onChange}
                onJump={onJump}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      {page.items.length === 0 && <p class="dim">{words.say('noMentions')}</p>}
    </div>
  );
};

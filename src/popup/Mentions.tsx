import { Fragment, type JSX } from 'preact';
import type { MarkKind } from '../core/mark-kind.js';
import { effectOfKind } from '../core/rules/decide.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { useWords } from '../ui/words.js';
import { Act, type ActsOn } from './Act.js';
import { EntityRow } from './EntityRow.js';
import { entityNames } from '../ui/entity-names.js';
import { verdicts } from './explain.js';
import type { Loaded } from './load.js';
import { sayMarks } from '../ui/mark-words.js';
import { groupMentions, SEPARATOR } from './mention-groups.js';
import type { TermItem } from './read-terms-here.js';
import { seenPage } from './seen-page.js';
import { SiteAct } from './SiteAct.js';
import { TermsHere } from './TermsHere.js';

interface Props {
  readonly page: NonNullable<Loaded['page']>;
  readonly loaded: Loaded;
  readonly onJump: (index: number) => void;
  readonly onLead: (place: TermItem) => void;
  readonly onChange: (intent: SettingsIntent) => void;
}

/** Takes a kind off all pages, or puts it back. */
const KindAct = ({ kind, ...on }: { readonly kind: MarkKind } & ActsOn): JSX.Element => {
  const words = useWords();
  const isMarked = effectOfKind(on.settings.rules, kind) === 'show';
  const text = words.say(isMarked ? 'muteKind' : 'markKind');
  const label = words.say('actOn', text, sayMarks(kind, words));
  return (
    <Act
      {...on}
      short
      text={text}
      label={label}
      intent={{ type: 'rule', subject: { type: 'kind', of: kind }, site: null, effect: isMarked ? 'quiet' : null }}
    />
  );
};

/** Every mention on the page by kind, each with the way to it, and the ways to leave its mark, its kind or this site out. */
export const Mentions = ({ page, loaded, onJump, onLead, onChange }: Props): JSX.Element => {
  const words = useWords();
  const { packs, settings, tab } = loaded;
  const nameOf = entityNames(packs, settings.terms);
  const verdictOf = verdicts(settings, tab, page.status.stories);
  const on: ActsOn = { settings, seen: seenPage(loaded), onChange };
  const either = new Intl.ListFormat(words.locale, { type: 'disjunction' });
  const name = (key: string): string => either.format(key.split(SEPARATOR).map(nameOf));
  return (
    <div class="sec">
      <div class="sec-head">
        <h2>{words.say('mentions')}</h2>
        {tab.host !== null && <SiteAct {...on} host={tab.host} />}
      </div>
      {page.total > page.items.length && <p class="note">{sayCount('firstListed', page.items.length, words)}</p>}
      {groupMentions(page.items).map(({ mark, total, entities }) => (
        <Fragment key={mark}>
          <div class="lines-head">
            <h3>{sayMarks(mark, words)}</h3>
            <KindAct {...on} kind={mark} />
            <span>{sayNumber(total, words)}</span>
          </div>
          <ul class="finds">
            {entities.map((mentions) => (
              <EntityRow
                {...on}
                key={mentions.key}
                mentions={mentions}
                name={name(mentions.key)}
                verdict={verdictOf({ entity: mentions.entity, mark })}
                nameOf={nameOf}
                onJump={onJump}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      {page.items.length === 0 && page.terms.length === 0 && <p class="dim">{words.say('noMentions')}</p>}
      <TermsHere {...on} terms={page.terms} verdictOf={verdictOf} nameOf={nameOf} onLead={onLead} />
    </div>
  );
};

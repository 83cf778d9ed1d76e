import type { JSX } from 'preact';
import { certainlyAfter } from '../core/pack/partial-date.js';
import type { Incident } from '../core/pack/incident-schema.js';
import type { Attribution } from '../core/pack/statement-schema.js';
import type { LaneName } from '../core/record/card-content.js';
import type { PackIndex } from '../core/record/pack-index.js';
import { publicOn } from '../core/record/partial-date.js';
import { repliesOf } from '../core/record/replies.js';
import { LANE_OF } from '../core/record/stance-lane.js';
import { whoIs } from '../core/record/who.js';
import { separator } from '../core/separator.js';
import { sayDate } from './dates.js';
import { otherLanguage } from './other-language.js';
import { OtherCase } from './OtherCase.js';
import { RowLinks } from './RowLinks.js';
import { SourceLink } from './SourceLink.js';
import { SpeakerLine } from './SpeakerLine.js';
import { sayBareStance, sayStance } from './stance-words.js';
import { sayBasis, sayLevel, sayStrength } from './statement-words.js';
import { useWords, type Words } from './words.js';

interface Props {
  readonly row: Attribution;
  /** The stance it is listed under; null where it is listed by something else. */
  readonly under: LaneName | null;
  readonly incident: Incident;
  readonly index: PackIndex;
  /** When the page was published: what came after it gets a ring. Null where that is not known. */
  readonly pageDate: string | null;
  /** What stands beside the sources, as a way to cite them. */
  readonly aside?: JSX.Element;
  /** Leads to another row of the incident. */
  readonly onGo: (row: string) => void;
}

const Targets = ({ row, index }: Pick<Props, 'row' | 'index'>): JSX.Element | null => {
  const words = useWords();
  if (row.targets.length === 0) return null;
  const texts = row.targets.map(({ entity, level, implied }) => {
    const said = entity === undefined ? sayLevel(level, words) : words.say('targetLevel', index.nameOf(entity), sayLevel(level, words));
    return implied === true ? words.say('targetImplied', said) : said;
  });
  return (
    <p class="claim-how">
      {words.say('pointsTo')} {texts.join(separator(words))}
    </p>
  );
};

const How = ({ row }: Pick<Props, 'row'>): JSX.Element => {
  const words = useWords();
  const basis = row.basis.map((one) => sayBasis(one, words)).join(', ');
  return (
    <p class="claim-how">
      <span class="force" data-force={row.strength.level}>
        <i />
        {sayStrength(row.strength.level, words)}
      </span>{' '}
      (<q class="quote">{row.strength.word}</q>) · {basis}
      {row.basisNote !== undefined && <>: {row.basisNote}</>}
      {row.confidence !== undefined && (
        <>
          {' · '}
          <q class="quote">{row.confidence.words}</q>
        </>
      )}
    </p>
  );
};

/** What the heading does not say of the stance: that it only implies, endorses or disputes, or all of it where there is no such heading. */
const stancesOf = (row: Attribution, under: LaneName | null, words: Words): readonly string[] =>
  row.stances.flatMap(({ stance, on }) => {
    if (under === null) return [sayStance(stance, on, words)];
    return on === 'culprit' && LANE_OF[stance] === under && stance !== under ? [sayBareStance(stance, words)] : [];
  });

/** One statement: who, when, the words, how they are worded, what they point to and rest on, where they stand, what they answer. */
export const Statement = ({ row, under, incident, index, pageDate, aside, onGo }: Props): JSX.Element => {
  const words = useWords();
  const replies = repliesOf(row, incident);
  const links = { index, onGo };
  const lang = otherLanguage(index.pack.language, words);
  return (
    <li class="claim" data-row={row.id} tabIndex={-1}>
      <p class="claim-who">
        <SpeakerLine speakers={[row.speaker, ...(row.with ?? [])].map((one) => whoIs(one, index))} />
      </p>
      <p class="claim-when">
        {pageDate !== null && certainlyAfter(publicOn(row), pageDate) ? (
          <span class="ring" role="img" aria-label={words.say('signLater')} />
        ) : (
          <span class="dot" aria-hidden="true" />
        )}
        <span class="date">{sayDate(publicOn(row), words)}</span>
      </p>
      {stancesOf(row, under, words).map((text) => (
        <p key={text} class="claim-how">
          {text}
        </p>
      ))}
      <p class="claim-say">
        <bdi lang={lang}>{row.claim}</bdi>{' '}
        {row.quote !== undefined && (
          <q class="quote" dir="auto" lang={row.quote.translated === true ? undefined : row.quote.lang}>
            {row.quote.text}
          </q>
        )}
        {row.quote?.translated === true && <span class="note"> {words.say('translated')}</span>}
      </p>
      <How row={row} />
      <Targets row={row} index={index} />
      <RowLinks title="answersTo" rows={replies.answers} {...links} />
      <RowLinks title="answeredBy" rows={replies.answeredBy} {...links} />
      <RowLinks title="reliesOn" rows={replies.reliesOn} {...links} />
      <RowLinks title="replacedBy" rows={replies.replacedBy} {...links} />
      {replies.withdrawnBy.map((later) => (
        <p key={later.id} class="callout">
          {words.say('withdrawnOn', sayDate(publicOn(later), words))} {later.claim}
        </p>
      ))}
      {row.contested !== undefined && <p class="callout">{words.say('contestedRow', row.contested.why)}</p>}
      <OtherCase row={row} incident={incident} index={index} onGo={onGo} />
      {row.note !== undefined && (
        <p class="note" lang={lang}>
          {row.note}
        </p>
      )}
      <p class="claim-sources">
        {index.sourcesOf(row.sources).map((source) => (
          <SourceLink key={source.id} source={source} />
        ))}
        {aside}
      </p>
    </li>
  );
};

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { factConcerns, statementConcerns } from '../core/record/concerns.js';
import { cardContent } from '../core/record/entity-card.js';
import { indexPack } from '../core/record/pack-index.js';
import type { Pack } from '../core/pack/schema.js';
import { CardRows } from '../ui/CardRows.js';
import { sayDate } from '../ui/dates.js';
import { sayKind } from '../ui/entity-words.js';
import { otherLanguage } from '../ui/other-language.js';
import { ReportLink } from '../ui/ReportLink.js';
import { RowLinks } from '../ui/RowLinks.js';
import { SourceLink } from '../ui/SourceLink.js';
import { useWords } from '../ui/words.js';
import { otherNames } from './other-names.js';

interface Props {
  readonly packs: readonly Pack[];
  /** Runtime id. */
  readonly id: string;
  readonly onBack: () => void;
  /** Leads to a row of an incident (a runtime id). */
  readonly onGo: (incident: string, row: string) => void;
}

/** One entity by itself: what it is, what it is called and by whom, and every row of the record that is about it or by it. */
export const EntityView = ({ packs, id, onBack, onGo }: Props): JSX.Element => {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [id]);
  const pack = packs.find((one) => id.startsWith(`${one.id}:`));
  const own = id.slice((pack?.id.length ?? 0) + 1);
  const content = pack === undefined ? null : cardContent(pack, own);
  const back = (
    <button type="button" class="link entity-back" onClick={onBack}>
      {words.say('entityBack')}
    </button>
  );
  if (pack === undefined || content === null)
    return (
      <div class="popup-body">
        {back}
        <p class="gap">{words.say('entityUnknown')}</p>
      </div>
    );

  const lang = otherLanguage(pack.language, words);
  const index = indexPack(pack);
  const entity = index.entity(own);
  const naming = entity?.naming ?? [];
  const names = entity === undefined ? [] : otherNames(entity);
  const incidents = pack.incidents
    .map((incident) => ({
      incident,
      statements: incident.attributions.filter((row) => statementConcerns(row, own)),
      facts: incident.facts.filter((fact) => factConcerns(fact, own)),
    }))
    .filter(({ statements, facts }) => statements.length + facts.length > 0);
  return (
    <div class="popup-body">
      {back}
      <div class="sec entity">
        <p class="note">{sayKind(content.kind, words)}</p>
        <h2 ref={title} tabIndex={-1}>
          <bdi>{content.name}</bdi>
        </h2>
        <p class="lead">
          <bdi lang={lang}>{content.line}</bdi>
        </p>
        <CardRows words={words} content={content} />
        <ReportLink pack={pack} row={own} />
      </div>
      {names.length > 0 && (
        <div class="sec">
          <h3>{words.say('entityNames')}</h3>
          <ul class="signs">
            {names.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {naming.length > 0 && (
        <div class="sec">
          <h3>{words.say('entityNaming')}</h3>
          <ul class="lines">
            {naming.map((claim) => (
              <li key={`${claim.by} ${claim.other} ${claim.saidOn}`}>
                <span>
                  <b>
                    <bdi>{index.nameOf(claim.by)}</bdi>
                  </b>
                  {': '}
                  <bdi lang={lang}>{claim.wording}</bdi>
                </span>
                <span class="note">
                  {sayDate(claim.saidOn, words)}{' '}
                  {index.sourcesOf(claim.sources).map((source) => (
                    <SourceLink key={source.id} source={source} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="sec">
        <h3>{words.say('entityIn')}</h3>
        {incidents.length === 0 && <p class="dim">{words.say('entityNowhere')}</p>}
        {incidents.map(({ incident, statements, facts }) => {
          const go = (row: string): void => onGo(`${pack.id}:${incident.id}`, row);
          return (
            <div key={incident.id} class="gap">
              <p>
                <bdi lang={lang}>{incident.name}</bdi>
              </p>
              <RowLinks title="entityStatements" rows={statements} index={index} onGo={go} />
              <RowLinks title="entityFacts" rows={facts} index={index} onGo={go} />
            </div>
          );
        })}
      </div>
    </div>
  );
};

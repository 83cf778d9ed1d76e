import type { JSX } from 'preact';
import type { Fact as FactRow } from '../core/pack/statement-schema.js';
import type { FactLine } from '../core/record/fact-lines.js';
import type { PackIndex } from '../core/record/pack-index.js';
import { publicOn } from '../core/record/partial-date.js';
import { whoIs } from '../core/record/who.js';
import { separator } from '../core/separator.js';
import { sayDate } from './dates.js';
import { otherLanguage } from './other-language.js';
import { sayValue } from './fact-value.js';
import { SourceLink } from './SourceLink.js';
import { useSpeakerText } from './SpeakerLine.js';
import { StatusChip } from './StatusChip.js';
import { useWords } from './words.js';

interface Props {
  readonly line: FactLine;
  readonly index: PackIndex;
  /** What stands beside the sources, as a way to cite them. */
  readonly aside?: JSX.Element;
}

const Earlier = ({ fact, index }: { readonly fact: FactRow; readonly index: PackIndex }): JSX.Element => {
  const words = useWords();
  const speaker = useSpeakerText();
  return (
    <p class="fact-was" data-row={fact.id} tabIndex={-1}>
      {words.say('factBefore', sayValue(fact.value, words, index.nameOf), speaker(whoIs(fact.by, index)))}{' '}
      <span class="date">{sayDate(publicOn(fact), words)}</span>
      {fact.withdrawnOn !== undefined && <> {words.say('factWithdrawn', sayDate(fact.withdrawnOn, words))}</>}
    </p>
  );
};

const Disputes = ({ line, index }: Props): JSX.Element => {
  const words = useWords();
  const speaker = useSpeakerText();
  return (
    <>
      {line.disputes.map((row) => (
        <p key={row.id} class="fact-was">
          {words.say('factDisputedBy', speaker(whoIs(row.speaker, index)))} <span class="date">{sayDate(publicOn(row), words)}</span>
        </p>
      ))}
    </>
  );
};

/** One fact: label, newest value, how it stands, who says so, when, where; below it every earlier value. */
export const Fact = ({ line, index, aside }: Props): JSX.Element => {
  const words = useWords();
  const speaker = useSpeakerText();
  const { newest, earlier, statuses } = line;
  const lang = otherLanguage(index.pack.language, words);
  const stands = !statuses.includes('not-established');
  // Not by the sheet: with ::first-letter, Firefox breaks no line in which the direction of the text changes.
  const value = sayValue(newest.value, words, index.nameOf).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(words.locale));
  const speakers = [newest.by, ...(newest.alsoBy ?? [])].map((one) => speaker(whoIs(one, index)));
  return (
    <div class="fact" data-row={stands ? newest.id : undefined} tabIndex={-1}>
      <dt lang={lang}>{newest.label}</dt>
      <dd>
        <p class="fact-value">
          <b>
            <bdi>{stands ? value : words.say('factNoneStands')}</bdi>
          </b>
          {statuses.map((status) => status !== 'stands' && <StatusChip key={status} status={status} />)}
        </p>
        {stands && newest.value.type !== 'text' && (
          <p class="fact-say">
            <bdi lang={lang}>{newest.statement}</bdi>
          </p>
        )}
        <p class="fact-by">
          {speakers.join(separator(words))}, <span class="date">{sayDate(newest.withdrawnOn ?? publicOn(newest), words)}</span>{' '}
          {index.sourcesOf(newest.sources).map((source) => (
            <SourceLink key={source.id} source={source} />
          ))}
          {aside}
        </p>
        {newest.note !== undefined && (
          <p class="note" lang={lang}>
            {newest.note}
          </p>
        )}
        <Disputes line={line} index={index} />
        {!stands && <Earlier fact={newest} index={index} />}
        {earlier.map((fact) => (
          <Earlier key={fact.id} fact={fact} index={index} />
        ))}
      </dd>
    </div>
  );
};

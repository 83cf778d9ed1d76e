import type { JSX } from 'preact';
import type { Pack } from '../core/pack/schema.js';
import { sayCount } from '../ui/counts.js';
import { sayDate } from '../ui/dates.js';
import { useWords, type Words } from '../ui/words.js';
import { Row, Section } from './rows.js';
import { useOptions } from './use-options.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const contents = ({ entities, incidents, released }: Pack, words: Words): string =>
  [
    sayCount('optionsPackNames', sum(entities.map(({ names }) => names.filter(({ use }) => use !== 'never').length)), words),
    sayCount('optionsPackFacts', sum(incidents.map(({ facts }) => facts.length)), words),
    sayCount('statements', sum(incidents.map(({ attributions }) => attributions.length)), words),
    sayDate(released, words),
  ].join(' · ');

/** The packs and what each holds; what was wrong with those that could not be read. */
export const Packs = (): JSX.Element => {
  const words = useWords();
  const { packs, packProblems } = useOptions();
  return (
    <Section id="packs" title={words.say('optionsPacks')} lead={words.say('optionsPacksLead')}>
      {packs.length === 0 && <p class="dim">{words.say('optionsNoPack')}</p>}
      {packs.map((pack) => (
        <Row class="options-row" key={pack.id} text={`${pack.title} ${pack.maintainer}`}>
          <div class="options-grow">
            <h3>{pack.title}</h3>
            <p class="dim">{contents(pack, words)}</p>
            <p class="note">{words.say('optionsPackBy', pack.maintainer, pack.licence)}</p>
          </div>
          <span class="chip">{words.say('optionsBuiltIn')}</span>
        </Row>
      ))}
      {packProblems.map(({ pack, path, reason }) => (
        <Row class="notice gap" key={`${pack} ${path}`} text={pack}>
          {words.say('packUnreadable', pack, path, reason)}
        </Row>
      ))}
    </Section>
  );
};

import type { JSX } from 'preact';
import { useWords } from '../ui/words.js';
import { Row, Section } from './rows.js';
import { useOptions } from './use-options.js';

/** Which version this is, whose, and under which licences. */
export const About = (): JSX.Element => {
  const words = useWords();
  const { ports } = useOptions();
  return (
    <Section id="about" title={words.say('optionsAbout')}>
      <Row class="options-row" text={words.say('optionsVersion', ports.version)}>
        <div class="options-grow">
          {words.say('optionsVersion', ports.version)}
          <p class="note">{words.say('optionsMaintainer')}</p>
        </div>
      </Row>
      <Row class="options-row" text={words.say('optionsLicences')}>
        <span class="options-grow">{words.say('optionsLicences')}</span>
        <a class="link options-link" href="../LICENSE.txt">
          {words.say('optionsLicence')}
        </a>
        <a class="link options-link" href="../THIRD-PARTY.txt">
          {words.say('optionsThirdParty')}
        </a>
      </Row>
    </Section>
  );
};

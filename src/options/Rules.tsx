import type { JSX } from 'preact';
import { useWords } from '../ui/words.js';
import { Kinds } from './Kinds.js';
import { Names } from './Names.js';
import { Often } from './Often.js';
import { PackRules } from './PackRules.js';
import { Quiet } from './Quiet.js';
import { Section } from './rows.js';
import { Sites } from './Sites.js';
import { Terms } from './Terms.js';

/** All rules, and the terms that a reader adds to the names of the packs. */
export const Rules = (): JSX.Element => {
  const words = useWords();
  return (
    <Section id="rules" title={words.say('optionsRules')} lead={words.say('optionsRulesLead')}>
      <Quiet />
      <Kinds />
      <Often />
      <Names />
      <PackRules />
      <Sites />
      <Terms />
    </Section>
  );
};

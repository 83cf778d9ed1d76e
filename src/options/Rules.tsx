import type { JSX } from 'preact';
import { MOST_RULES } from '../core/rules/settings-schema.js';
import { useWords } from '../ui/words.js';
import { Full } from './Full.js';
import { Kinds } from './Kinds.js';
import { Names } from './Names.js';
import { Often } from './Often.js';
import { PackRules } from './PackRules.js';
import { Quiet } from './Quiet.js';
import { Section } from './rows.js';
import { Sites } from './Sites.js';
import { Terms } from './Terms.js';
import { useOptions } from './use-options.js';

/** All rules, and the terms that a reader adds to the names of the packs. */
export const Rules = (): JSX.Element => {
  const words = useWords();
  const { own } = useOptions();
  return (
    <Section id="rules" title={words.say('optionsRules')} lead={words.say('optionsRulesLead')}>
      <Full say="optionsFullRules" count={own.rules.length} most={MOST_RULES} />
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

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ruleKey, type Rule } from '../core/rules/rule.js';
import { siteText } from '../core/rules/site.js';
import { entityNames } from '../ui/entity-names.js';
import { effectTexts, saySubject } from '../ui/rule-words.js';
import { useWords } from '../ui/words.js';
import { ChoiceTable } from './ChoiceTable.js';
import { NameField } from './NameField.js';
import { Group, Row } from './rows.js';
import { useOptions } from './use-options.js';

/** The rules for single names, and a way to more of them. */
export const Names = (): JSX.Element => {
  const words = useWords();
  const { settings, packs, change } = useOptions();
  const nameOf = useMemo(() => entityNames(packs, settings.terms), [packs, settings.terms]);
  const textOf = ({ subject, site }: Rule): string => {
    const name = saySubject(subject, words, nameOf);
    return site === null ? name : words.say('optionsAtSite', name, siteText(site));
  };
  const rows = settings.rules
    .filter(({ subject }) => subject.type === 'entity')
    .map((rule) => ({
      key: ruleKey(rule),
      text: textOf(rule),
      value: rule.effect,
      options: effectTexts(words),
      onChoose: (effect: Rule['effect']) => void change({ type: 'rule', subject: rule.subject, site: rule.site, effect }),
      onRemove: () => void change({ type: 'rule', subject: rule.subject, site: rule.site, effect: null }),
    }))
    .toSorted((a, b) => a.text.localeCompare(b.text, words.locale));
  return (
    <Group title={words.say('optionsByName')}>
      <ChoiceTable head={words.say('optionsName')} rows={rows} />
      <Row text={words.say('optionsNameField')}>
        <NameField />
      </Row>
    </Group>
  );
};

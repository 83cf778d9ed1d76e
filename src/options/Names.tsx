import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ruleKey, type Rule } from '../core/rules/rule.js';
import { siteText } from '../core/rules/site.js';
import { useWords } from '../ui/words.js';
import { Choice } from './Choice.js';
import { NameField } from './NameField.js';
import { Remove } from './Remove.js';
import { effectTexts, subjectNames } from './rule-words.js';
import { Group, Row, useLong } from './rows.js';
import { useOptions } from './use-options.js';

const isByName = ({ subject }: Rule): boolean => subject.type === 'entity';

/** The rules for single names, and a way to more of them. */
export const Names = (): JSX.Element => {
  const words = useWords();
  return (
    <Group title={words.say('optionsByName')}>
      <NameTable />
      <Row text={words.say('optionsNameField')}>
        <NameField />
      </Row>
    </Group>
  );
};

const NameTable = (): JSX.Element | null => {
  const words = useWords();
  const { settings, packs, change } = useOptions();
  const nameOf = useMemo(() => subjectNames(packs, words), [packs, words]);
  const textOf = ({ subject, site }: Rule): string => (site === null ? nameOf(subject) : words.say('optionsAtSite', nameOf(subject), siteText(site)));
  const rules = settings.rules.filter(isByName).toSorted((a, b) => textOf(a).localeCompare(textOf(b), words.locale));
  const { shown, more } = useLong(rules, textOf);
  if (rules.length === 0) return null;
  return (
    <>
      <table class="table table-3">
        <thead>
          <tr>
            <th scope="col">{words.say('optionsName')}</th>
            <th scope="col">{words.say('optionsRule')}</th>
            <th scope="col">{words.say('optionsRemove')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((rule) => (
            <Row as="tr" key={ruleKey(rule)} text={textOf(rule)}>
              <td>
                <bdi>{textOf(rule)}</bdi>
              </td>
              <td>
                <Choice
                  label={words.say('optionsRuleFor', textOf(rule))}
                  value={rule.effect}
                  options={effectTexts(words)}
                  onChoose={(effect) => void change({ type: 'rule', subject: rule.subject, site: rule.site, effect })}
                />
              </td>
              <td>
                <Remove
                  label={words.say('optionsRemoveRule', textOf(rule))}
                  onRemove={() => void change({ type: 'rule', subject: rule.subject, site: rule.site, effect: null })}
                />
              </td>
            </Row>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
};

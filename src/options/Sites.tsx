import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { siteText } from '../core/rules/site.js';
import { useWords } from '../ui/words.js';
import { Choice } from './Choice.js';
import { Remove } from './Remove.js';
import { subjectNames } from './rule-words.js';
import { Group, Row, useLong } from './rows.js';
import { SiteField } from './SiteField.js';
import { siteTexts } from './site-words.js';
import { chooseSite, mayBeOff, removeSite, siteRows, type SiteRow } from './site-rows.js';
import { useOptions } from './use-options.js';

/** The rules for sites, and a way to more of them. */
export const Sites = (): JSX.Element => {
  const words = useWords();
  return (
    <Group title={words.say('optionsBySite')} lead={words.say('optionsBySiteNote')}>
      <SiteTable />
      <Row text={words.say('optionsSiteField')}>
        <SiteField />
      </Row>
    </Group>
  );
};

const SiteTable = (): JSX.Element | null => {
  const words = useWords();
  const { settings, packs, change } = useOptions();
  const nameOf = useMemo(() => subjectNames(packs, words), [packs, words]);
  const textOf = ({ site, subject }: SiteRow): string =>
    subject.type === 'all' ? siteText(site) : words.say('optionsAtSite', nameOf(subject), siteText(site));
  const rows = siteRows(settings);
  const { shown, more } = useLong(rows, textOf);
  if (rows.length === 0) return null;
  return (
    <>
      <table class="table table-3">
        <thead>
          <tr>
            <th scope="col">{words.say('optionsSite')}</th>
            <th scope="col">{words.say('optionsRule')}</th>
            <th scope="col">{words.say('optionsRemove')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row as="tr" key={row.key} text={textOf(row)}>
              <td>
                <bdi>{textOf(row)}</bdi>
              </td>
              <td>
                <Choice
                  label={words.say('optionsRuleFor', textOf(row))}
                  value={row.choice}
                  options={siteTexts(words, mayBeOff(row))}
                  onChoose={(choice) => void change(...chooseSite(row, choice))}
                />
              </td>
              <td>
                <Remove label={words.say('optionsRemoveRule', textOf(row))} onRemove={() => void change(...removeSite(row))} />
              </td>
            </Row>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
};

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { isLockedSite } from '../core/policy/policy.js';
import { MOST_SITES } from '../core/rules/settings-schema.js';
import { siteText } from '../core/rules/site.js';
import { entityNames } from '../ui/entity-names.js';
import { saySubject } from '../ui/rule-words.js';
import { useWords } from '../ui/words.js';
import { ChoiceTable } from './ChoiceTable.js';
import { Full } from './Full.js';
import { Group, Row } from './rows.js';
import { SiteField } from './SiteField.js';
import { siteTexts } from './site-words.js';
import { chooseSite, mayBeOff, removeSite, siteRows, type SiteChoice, type SiteRow } from './site-rows.js';
import { useOptions } from './use-options.js';

/** The rules for sites, and a way to more of them. */
export const Sites = (): JSX.Element => {
  const words = useWords();
  const { settings, own, policy, packs, change } = useOptions();
  const nameOf = useMemo(() => entityNames(packs, settings.terms), [packs, settings.terms]);
  const textOf = ({ site, subject }: SiteRow): string =>
    subject.type === 'all' ? siteText(site) : words.say('optionsAtSite', saySubject(subject, words, nameOf), siteText(site));
  const rows = siteRows(settings).map((row) => ({
    key: row.key,
    text: textOf(row),
    value: row.choice,
    options: siteTexts(words, mayBeOff(row)),
    locked: isLockedSite(policy, row.site.host),
    onChoose: (choice: SiteChoice) => void change(...chooseSite(row, choice)),
    onRemove: () => void change(...removeSite(row)),
  }));
  return (
    <Group title={words.say('optionsBySite')} lead={words.say('optionsBySiteNote')}>
      <ChoiceTable head={words.say('optionsSite')} rows={rows} />
      <Full say="optionsFullSites" count={own.sitesOff.length} most={MOST_SITES} />
      <Row text={words.say('optionsSiteField')}>
        <SiteField />
      </Row>
    </Group>
  );
};

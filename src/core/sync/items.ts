import { termId } from '../rules/own-terms.js';
import { DEFAULT_SETTINGS, type PlainSettings, type Settings } from '../rules/settings.js';
import { compareEntries, type Entry } from './entry.js';
import { readItem } from './item-schema.js';

const key = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** The settings as items that are changed one by one: keys and values as canonical JSON. What is as before any choice is no item. */
export const itemsOf = ({ rules, terms, sitesOff, styles, ...plain }: Settings): ReadonlyMap<string, string> => {
  const items = new Map<string, string>();
  for (const { subject, site, effect } of rules.toSorted((a, b) => a.revision - b.revision)) {
    const ruleKey = key('rule', subject.type, subject.of, site === null ? null : [site.host, site.path, site.subdomains]);
    // A later rule about the same takes its place and its turn.
    items.delete(ruleKey);
    items.set(ruleKey, JSON.stringify(effect));
  }
  for (const term of terms) items.set(key('term', termId(term)), JSON.stringify(term));
  for (const host of sitesOff) items.set(key('site', host), 'true');
  for (const [kind, style] of Object.entries(styles)) items.set(key('style', kind), JSON.stringify(style));
  for (const [name, value] of Object.entries(plain))
    if (value !== DEFAULT_SETTINGS[name as keyof PlainSettings]) items.set(key('plain', name), JSON.stringify(value));
  return items;
};

/** The settings that changes lead to, the same for the same changes. What cannot be read is left out; there is nothing such where they were read. */
export const settingsFrom = (entries: Iterable<Entry>): Settings => {
  const items = [...entries].toSorted(compareEntries).flatMap(({ key: name, value, count }) => {
    const read = value === null ? null : readItem(JSON.parse(name), JSON.parse(value));
    return read?.ok === true ? [{ ...read.value, count }] : [];
  });
  return {
    ...DEFAULT_SETTINGS,
    ...Object.assign({}, ...items.map((item) => (item.kind === 'plain' ? item.plain : {}))),
    rules: items.flatMap((item) => (item.kind === 'rule' ? [{ subject: item.subject, site: item.site, effect: item.effect, revision: item.count }] : [])),
    terms: items.flatMap((item) => (item.kind === 'term' ? [item.term] : [])),
    sitesOff: items.flatMap((item) => (item.kind === 'site' ? [item.host] : [])),
    styles: Object.fromEntries(items.flatMap((item) => (item.kind === 'style' ? [[item.of, item.style]] : []))),
  };
};

import type { Source } from '../pack/schema.js';
import type { Attribution, Fact } from '../pack/statement-schema.js';
import type { PackIndex } from '../record/pack-index.js';
import { publicOn } from '../record/partial-date.js';
import type { ExportWords } from './export-words.js';
import { speakerText } from './speaker-text.js';

/** The source to cite: the first that is primary, else the first. */
const cited = (ids: readonly string[], index: PackIndex): Source | undefined => {
  const sources = index.sourcesOf(ids);
  return sources.find(({ rank }) => rank === 'primary') ?? sources[0];
};

const sourceText = ({ publisher, via, title, published, url, archiveUrl, accessed }: Source, { say, date }: ExportWords): string =>
  [
    via === undefined ? publisher : `${publisher} (${via})`,
    say('quoted', title),
    ...(published === null ? [] : [date(published)]),
    url,
    ...(archiveUrl === undefined ? [] : [archiveUrl]),
    say('exportAccessed', date(accessed)),
  ].join(', ');

const line = (parts: readonly string[], sources: readonly string[], index: PackIndex, words: ExportWords): string => {
  const source = cited(sources, index);
  return [...parts, ...(source === undefined ? [] : [`${sourceText(source, words)}.`])].join(' ');
};

/**
 * One line that cites a statement: who, what it says, the speaker's own words, when, and the source.
 * Words spoken about another case say so.
 */
export const citeAttribution = (row: Attribution, index: PackIndex, words: ExportWords): string => {
  const { say, date } = words;
  const parts = [
    say('whoSays', speakerText([row.speaker, ...(row.with ?? [])], index, words)),
    row.claim,
    ...(row.quote === undefined ? [] : [say('quoted', row.quote.text)]),
    ...(row.quote?.translated === true ? [say('translated')] : []),
    ...(row.about === 'incident' ? [] : [say('anotherCase')]),
    `(${date(publicOn(row))})`,
  ];
  return line(parts, row.sources, index, words);
};

/** One line that cites a fact: what it is called, its value, what was said, by whom, when, and the source. A withdrawn value says so. */
export const citeFact = (fact: Fact, index: PackIndex, words: ExportWords): string => {
  const { say, date, value } = words;
  const parts = [
    `${say('whoSays', fact.label)} ${value(fact.value, index.nameOf)}.`,
    say('whoSays', speakerText([fact.by, ...(fact.alsoBy ?? [])], index, words)),
    fact.statement,
    `(${date(publicOn(fact))})`,
    ...(fact.withdrawnOn === undefined ? [] : [say('factWithdrawn', date(fact.withdrawnOn))]),
  ];
  return line(parts, fact.sources, index, words);
};

import type { PartialDate } from '../../pack/partial-date.js';
import { precisionOf, type DatePrecision } from '../../record/partial-date.js';
import { addDays, daysApart } from '../calendar.js';
import { metaOf, type HeadSignals } from '../head-signals.js';
import { dateCandidates, modifiedDate, TRUSTED, type DateCandidate, type DateSignal } from './candidates.js';
import { readJsonLd } from './json-ld.js';
import { ownArticle } from './own-article.js';

/** When a page was published, and how that is known. */
export interface Publication {
  readonly date: PartialDate;
  readonly precision: DatePrecision;
  readonly from: DateSignal;
  /** What other signals say; `agrees` is true within one day. */
  readonly also: readonly (DateCandidate & { readonly agrees: boolean })[];
  /** True where two kinds of signals agree, and fewer trusted ones say something else. */
  readonly sure: boolean;
  /** The last change that the page tells of; never the date of publication. */
  readonly modified: PartialDate | null;
}

const WIKI = /^https?:\/\/(?:[^/]*\.)?(?:wikipedia|wiktionary|wikimedia|wikiwand|fandom|baike|britannica)\.|^https?:\/\/[^/]+\/(?:.*\/)?wiki\//i;
const WIKI_SOFTWARE = /wiki/i;
const FRONT_PAGE = /^https?:\/\/[^/]+\/?$/i;
const NO_ARTICLE = /^(?:profile|product|book|business|music|place|restaurant|og:product)/i;

/** A page without a day of its own: an encyclopaedia's, a front page, a product's. */
const isTimeless = (signals: HeadSignals): boolean => {
  const addresses = [signals.canonical, signals.address].filter((one) => one !== '');
  return (
    addresses.some((one) => WIKI.test(one)) ||
    FRONT_PAGE.test(signals.address || signals.canonical) ||
    WIKI_SOFTWARE.test(metaOf(signals, 'generator') ?? '') ||
    NO_ARTICLE.test(metaOf(signals, 'og:type') ?? '')
  );
};

const agree = (a: PartialDate, b: PartialDate): boolean => daysApart(a, b) <= 1;

const countOf = (date: PartialDate, candidates: readonly DateCandidate[]): number => candidates.filter((other) => agree(other.date, date)).length;

/** The earliest of the trusted signals where they disagree; else the first that another agrees with; else the first. */
const chosenOf = (candidates: readonly DateCandidate[]): DateCandidate | null => {
  const trusted = candidates.filter(({ from }) => TRUSTED.includes(from));
  const [first] = trusted;
  if (first !== undefined && trusted.some(({ date }) => !agree(date, first.date))) {
    const [earliest] = trusted.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    // Of those that agree with the earliest, the most trusted one speaks.
    return trusted.find(({ date }) => earliest !== undefined && agree(date, earliest.date)) ?? first;
  }
  return first ?? candidates.find(({ date }) => countOf(date, candidates) > 1) ?? candidates[0] ?? null;
};

/**
 * The date of publication that a page's signals give; null where they give none, or the page has none (an encyclopaedia, a front page).
 * `today` (YYYY-MM-DD) is the reader's: what lies more than a day ahead is not believed. Order of trust and the rule for conflicts
 * follow a count over saved news pages: data for machines before elements of the page, before the address, before visible text.
 */
export const publicationOf = (signals: HeadSignals, today: PartialDate): Publication | null => {
  if (isTimeless(signals)) return null;
  const article = ownArticle(readJsonLd(signals.linked), signals);
  const all = dateCandidates(signals, article, addDays(today, 1));
  const type = metaOf(signals, 'og:type')?.toLowerCase() ?? 'article';
  // Many papers call their articles websites; then only what they tell machines counts.
  const candidates = type.startsWith('article') || article !== null || all.some(({ from }) => TRUSTED.includes(from)) ? all : [];
  const coarse = chosenOf(candidates);
  if (coarse === null) return null;
  const finer = candidates.find(({ date }) => date.length > coarse.date.length && date.startsWith(coarse.date));
  const chosen = finer ?? coarse;
  const also = candidates.filter((other) => other !== chosen).map((other) => ({ ...other, agrees: agree(other.date, chosen.date) }));
  const agreeing = also.filter((other) => other.agrees).length;
  const against = also.filter((other) => !other.agrees && TRUSTED.includes(other.from)).length;
  return {
    date: chosen.date,
    precision: precisionOf(chosen.date),
    from: chosen.from,
    also,
    sure: agreeing > 0 && agreeing + 1 > against,
    modified: modifiedDate(signals, article),
  };
};

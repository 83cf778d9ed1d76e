import type { OwnTerm, Settings } from '../core/rules/settings.js';
import type { TextPlace } from '../core/text-place.js';
import type { Ports } from './ports.js';

/** A place of a term on the page, with what stands around it. */
export interface TermItem extends TextPlace {
  readonly prefix: string;
  readonly suffix: string;
}

/** One of the reader's own terms that the page has, found here and not there: the page has no mark of it. */
export interface TermHere {
  readonly term: OwnTerm;
  /** Runtime id. */
  readonly id: string;
  readonly items: readonly TermItem[];
}

/** Characters before and after a term in the list. */
const AROUND = 60;

/** These terms in the texts of a page. What finds them is loaded only where there are any. */
export const termsIn = async (terms: readonly OwnTerm[], texts: readonly string[]): Promise<readonly TermHere[]> => {
  const { findTerms } = await import('../core/rules/find-terms.js');
  return findTerms(terms, texts).map(({ term, id, places }) => ({
    term,
    id,
    items: places.map(({ block, start, end }) => {
      const text = texts[block] ?? '';
      return {
        block,
        start,
        end,
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - AROUND), start),
        suffix: text.slice(end, end + AROUND),
      };
    }),
  }));
};

/** The text of the page in the tab; empty where it cannot be had. */
export const textsOf = async (ports: Ports, tabId: number): Promise<readonly string[]> => {
  const answer = await ports.askWorker('texts', { tabId });
  return answer.ok ? (answer.value.texts ?? []) : [];
};

/** The reader's own terms on the page in the tab, where the page itself is not told of them; none where it is, as it finds them itself then. */
export const readTermsHere = async (ports: Ports, tabId: number, { terms, markTerms }: Pick<Settings, 'terms' | 'markTerms'>): Promise<readonly TermHere[]> =>
  terms.length === 0 || markTerms ? [] : termsIn(terms, await textsOf(ports, tabId));

import { metaOf, type HeadSignals } from './head-signals.js';
import { plainText } from './plain-text.js';
import { readJsonLd } from './publication/json-ld.js';
import { ownArticle } from './publication/own-article.js';

/** A page's title, and what it was taken from. */
export interface PageTitle {
  readonly text: string;
  readonly from: 'heading' | 'headline' | 'og-title' | 'title';
}

const SEPARATOR = /\s+[|\-–—·•»:]+\s+|\s*[|_]\s*|\s+::\s+/u;
const AFTER_SITE = /\s*[:|]\s+|\s[-–—·•»]\s/u;
/** A site's name has no more words than this. */
const SITE_WORDS = 5;
/** A heading may be a rubric or the site's name: then it is much shorter than the title it stands in. */
const LEAST_SHARE = 0.4;

const clean = (text: string | null): string => text?.replace(/\s+/gu, ' ').trim() ?? '';

const wordCount = (text: string): number => plainText(text).split(' ').length;

const lastSeparator = (text: string): RegExpExecArray | null => [...text.matchAll(new RegExp(SEPARATOR, 'gu'))].at(-1) ?? null;

/** The title without the name of the site behind it or before it ("Title | Site", "Site: Title"). */
const cutTitle = (title: string, site: string): string => {
  let text = clean(title);
  const name = plainText(site);
  const first = AFTER_SITE.exec(text);
  if (first !== null && name !== '' && plainText(text.slice(0, first.index)) === name) text = text.slice(first.index + first[0].length);
  // A second cut only where the parts have no spaces around their sign ("Title_Rubric_Site").
  for (let last = lastSeparator(text), cuts = 0; last !== null && cuts < 3; last = lastSeparator(text), cuts++) {
    const [head, tail] = [text.slice(0, last.index).trim(), text.slice(last.index + last[0].length).trim()];
    const isSite = plainText(tail) === name || (wordCount(tail) <= SITE_WORDS && tail.length < head.length);
    if (head === '' || !isSite || (cuts > 0 && !/^[|_]$/.test(last[0].trim()))) break;
    text = head;
  }
  return text;
};

/** The title of a page: a heading that its metadata repeat, else the headline of its data, else og:title, else its title cut. Null where it has none. */
export const titleOf = (signals: HeadSignals): PageTitle | null => {
  const site = clean(metaOf(signals, 'og:site_name'));
  const og = clean(metaOf(signals, 'og:title'));
  const cut = cutTitle(signals.title, site);
  const repeated = [og, clean(signals.title)].map(plainText);
  const whole = Math.max(plainText(cut).length, 1);
  const headings = signals.headings.map(clean).filter((heading) => {
    const plain = plainText(heading);
    return plain !== '' && plain !== plainText(site) && plain.length >= whole * LEAST_SHARE && repeated.some((text) => text.includes(plain));
  });
  const [heading] = headings.toSorted((a, b) => b.length - a.length);
  if (heading !== undefined) return { text: heading, from: 'heading' };
  const headline = clean(ownArticle(readJsonLd(signals.linked), signals)?.headline ?? null);
  if (headline !== '') return { text: headline, from: 'headline' };
  if (og !== '') return { text: cutTitle(og, site), from: 'og-title' };
  return cut === '' ? null : { text: cut, from: 'title' };
};

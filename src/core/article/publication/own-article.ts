import type { HeadSignals } from '../head-signals.js';
import { metaOf } from '../head-signals.js';
import { plainText } from '../plain-text.js';
import type { LinkedThing } from './json-ld.js';

const ARTICLE = /(?:Article|BlogPosting)$|^Report$/;

const address = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/** True where the thing is an article: news, post, report. */
const isArticle = (thing: LinkedThing): boolean => thing.types.some((type) => ARTICLE.test(type));

/**
 * The article that the page itself is, among those its data describes: by its headline or address, else the only one. Null where the
 * data describes none, or several others (a list of articles).
 */
export const ownArticle = (things: readonly LinkedThing[], signals: HeadSignals): LinkedThing | null => {
  const articles = things.filter(isArticle);
  const titles = [...signals.headings, metaOf(signals, 'og:title') ?? '', signals.title].map(plainText).filter((title) => title !== '');
  const addresses = [signals.canonical, signals.address].map(address).filter((one) => one !== '');
  const isOwn = (thing: LinkedThing): boolean => {
    if (thing.url !== null && addresses.includes(address(thing.url))) return true;
    const headline = plainText(thing.headline ?? '');
    return headline !== '' && titles.some((title) => title === headline || (headline.length > 20 && title.includes(headline)));
  };
  const own = articles.filter(isOwn);
  return own.find((thing) => thing.published !== null) ?? own[0] ?? (articles.length === 1 ? (articles[0] ?? null) : null);
};

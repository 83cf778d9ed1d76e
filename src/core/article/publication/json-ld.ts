import { decodeReferences } from '../plain-text.js';

/** What a page's linked data says about one thing; null where it does not say. */
export interface LinkedThing {
  /** Names of the types without their address ("NewsArticle"). */
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** False where it, or a part of it, is not free to read. */
  readonly free: boolean | null;
  readonly wordCount: number | null;
}

const MOST_THINGS = 60;
const DEEPEST = 6;
const LONGEST = 200_000;
/** A wrapper's end is within so many characters; only those are searched, as white space can be long. */
const END = 40;
/** Properties that lead to things the page itself is, not to what it links to. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'item'];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const textOf = (value: unknown): string | null => {
  const first = listOf(value)[0];
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first.trim() !== '' ? decodeReferences(first).trim().slice(0, 1000) : null;
};

const urlOf = (thing: Fields): string | null => {
  const page = thing.mainEntityOfPage;
  return textOf(thing.url) ?? (isFields(page) ? textOf(page['@id'] ?? page.url) : textOf(page)) ?? textOf(thing['@id']);
};

const freeOf = (thing: Fields): boolean | null => {
  const said = [thing, ...listOf(thing.hasPart).filter(isFields)].map((part) => part.isAccessibleForFree);
  const isFalse = (value: unknown): boolean =>
    value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:false|no)$/i.test(value.trim()));
  if (said.some(isFalse)) return false;
  return said.some((value) => value !== undefined && value !== null) ? true : null;
};

const thingOf = (thing: Fields): LinkedThing => {
  const words = Number(textOf(thing.wordCount) ?? Number.NaN);
  return {
    types: listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : [])),
    headline: textOf(thing.headline) ?? textOf(thing.name),
    url: urlOf(thing),
    published: textOf(thing.datePublished),
    modified: textOf(thing.dateModified),
    free: freeOf(thing),
    wordCount: Number.isFinite(words) && words > 0 ? words : null,
  };
};

const collect = (value: unknown, depth: number, into: LinkedThing[]): void => {
  if (depth > DEEPEST || into.length >= MOST_THINGS) return;
  if (Array.isArray(value)) for (const each of value) collect(each, depth + 1, into);
  if (!isFields(value)) return;
  if (value['@type'] !== undefined) into.push(thingOf(value));
  for (const key of INNER) if (Object.hasOwn(value, key)) collect(value[key], depth + 1, into);
};

/** Without the wrappers that script texts are given for the sake of XHTML or old browsers. */
const unwrapped = (text: string): string => {
  const plain = text.trim();
  const inner = plain.slice(0, -END) + plain.slice(-END).replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?$/, '');
  return inner.replace(/^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '').trim();
};

const parsed = (text: string): unknown => {
  const plain = unwrapped(text);
  // Line breaks inside strings are common and not allowed.
  for (const attempt of [
    plain,
    plain.replace(/[\u0000-\u001f]+/g, ' '),
    decodeReferences(plain),
    plain.slice(0, plain.endsWith(';') ? -1 : undefined).replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
};

/** What can still be told of a text that does not parse: its dates and type, where they stand once. */
const searched = (text: string): LinkedThing[] => {
  const plain = decodeReferences(text);
  const only = (key: string): string | null => {
    const found = [...plain.matchAll(new RegExp(`["']${key}["']\\s*:\\s*["']([^"']{1,80})["']`, 'g'))];
    return found.length === 1 ? (found[0]?.[1] ?? null) : null;
  };
  const published = only('datePublished');
  const type = /["']@type["']\s*:\s*["'](\w*Article|BlogPosting)["']/.exec(plain)?.[1];
  if (published === null || type === undefined) return [];
  return [{ types: [type], headline: null, url: null, published, modified: only('dateModified'), free: null, wordCount: null }];
};

/** The things that JSON-LD texts of a page describe, in order. Texts that do not parse are searched for their dates. */
export const readJsonLd = (texts: readonly string[]): LinkedThing[] => {
  const things: LinkedThing[] = [];
  for (const text of texts) {
    if (text.length > LONGEST) continue;
    const value = parsed(text);
    if (value === undefined) things.push(...searched(text));
    else collect(value, 0, things);
  }
  return things.slice(0, MOST_THINGS);
};

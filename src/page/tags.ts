const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that do not interrupt a paragraph. All others do, unknown ones included: a name is rarely cut by one. */
const INLINE = set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr',
);

/** Elements whose text is not part of the page's text and takes no room in it. */
const UNSEEN = set('head link meta noscript param rp rt script style template title track');

/** Elements whose text is not read, but that stand between the words around them. */
const OBJECTS = set('audio button canvas code datalist embed iframe img input map math meter object output picture progress select svg textarea video');

/** Blocks that are not read: navigation is links, `pre` is code. */
const CLOSED_BLOCKS = set('nav option optgroup pre');

/** What an element is to the text around it. */
export type Flow = 'inline' | 'unseen' | 'object' | 'block';

/** How an element of this name stands in the text. */
export const flowOf = (tag: string): Flow => {
  if (INLINE.has(tag)) return 'inline';
  if (UNSEEN.has(tag)) return 'unseen';
  return OBJECTS.has(tag) ? 'object' : 'block';
};

/** True where the text inside an element of this name is not read. A plain-text document is one `pre`, which is. */
export const isClosed = (tag: string, plain: boolean): boolean => UNSEEN.has(tag) || OBJECTS.has(tag) || (CLOSED_BLOCKS.has(tag) && !(plain && tag === 'pre'));

import type { EntityKind, NameForm } from '../pack/entity-schema.js';
import { wordBefore } from './context.js';
import type { BlockRole } from './mention.js';
import type { WordLists } from './word-lists.js';

const CAPITALISED_AFTER = /^[\s\u00a0]\p{Lu}\p{Ll}/u;
const OF_SOMETHING = /^[\s\u00a0](of|for|für|de|del|des|du)[\s\u00a0](the[\s\u00a0]|la[\s\u00a0]|das[\s\u00a0])?\p{L}/iu;

/** What surrounds a name in its text. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
  /** True where an entity of the table stands right before: "Biden's State Department". */
  readonly afterKnown: boolean;
}

const modifiedByStranger = (lists: WordLists, { text, start, afterKnown }: Place): boolean => {
  if (afterKnown) return false;
  const word = wordBefore(text, start).replace(/['’]s$/, '');
  return word.length > 1 && !word.endsWith('.') && lists.readsAsFirstName(word);
};

/**
 * True where the name is a part of a longer one that means something else: "Burns MacLeod", "a Bell", "Beijing Garden",
 * "Iowa's Department of Commerce", "the ministry of health". Headlines that capitalise every word tell nothing of the kind.
 */
export const inLongerName = (lists: WordLists, place: Place, form: NameForm, kind: EntityKind): boolean => {
  const { text, start, end, role } = place;
  if (form === 'nominal') return OF_SOMETHING.test(text.slice(end, end + 12));
  if (role === 'title' || role === 'heading') return false;
  if (kind === 'person' && form === 'short') return CAPITALISED_AFTER.test(text.slice(end, end + 3)) || lists.isIndefinite(wordBefore(text, start));
  if (form === 'metonym') return CAPITALISED_AFTER.test(text.slice(end, end + 3));
  return kind === 'government-body' && form === 'full' && (modifiedByStranger(lists, place) || OF_SOMETHING.test(text.slice(end, end + 12)));
};

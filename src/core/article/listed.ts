const made = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

/** The items of a list of a lexicon, which are separated by "|"; none where there is no list. Kept, as they are asked for word by word. */
export const listed = (list: string | undefined): readonly string[] => {
  if (list === undefined) return NONE;
  const known = made.get(list);
  if (known) return known;
  const items = list.split('|');
  made.set(list, items);
  return items;
};

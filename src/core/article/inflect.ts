const inflected = (entry: string, endings: Readonly<Record<string, string>>): readonly string[] => {
  if (!entry.includes('+')) return [entry];
  const words = entry.split(' ');
  const at = words.findIndex((word) => word.includes('+'));
  const [stem = '', group = ''] = words[at]?.split('+') ?? [];
  return (endings[group] ?? '').split('|').flatMap((ending) => {
    const [helper, last = ''] = ending.startsWith('<') ? ending.slice(1).split(' ') : [null, ending];
    return inflected([...words.slice(0, at), ...(helper === null ? [] : [helper]), stem + last, ...words.slice(at + 1)].join(' '), endings);
  });
};

const BRACES_AND_COMMAS = /[{},]/g;

/** The first choice of an entry: where it begins and ends, and what may be chosen, which may hold choices in its turn. */
const firstChoice = (entry: string): { readonly from: number; readonly to: number; readonly ways: readonly string[] } | null => {
  const from = entry.indexOf('{');
  if (from < 0) return null;
  const ways: string[] = [];
  let depth = 0;
  let start = from + 1;
  BRACES_AND_COMMAS.lastIndex = from;
  for (let found = BRACES_AND_COMMAS.exec(entry); found !== null; found = BRACES_AND_COMMAS.exec(entry)) {
    const [mark] = found;
    if (mark === '{') depth++;
    else if (mark === '}') depth--;
    if (depth > 1 || (depth === 1 && mark !== ',')) continue;
    ways.push(entry.slice(start, found.index));
    start = found.index + 1;
    if (depth === 0) return { from, to: start, ways };
  }
  return null;
};

const SPARE = /^ | {2}| $/;

/** Without the spaces that an empty choice leaves behind. */
const tidy = (entry: string): string =>
  SPARE.test(entry)
    ? entry
        .split(' ')
        .filter((word) => word !== '')
        .join(' ')
    : entry;

const formsOf = (entry: string, endings: Readonly<Record<string, string>>): readonly string[] => {
  const choice = firstChoice(entry);
  if (choice === null) return inflected(tidy(entry), endings);
  const [before, after] = [entry.slice(0, choice.from), entry.slice(choice.to)];
  return choice.ways.flatMap((way) => formsOf(before + way + after, endings));
};

/** Where the first word ends: at a space outside choices. */
const firstEnd = (entry: string): number => {
  const brace = entry.indexOf('{');
  const space = entry.indexOf(' ');
  if (brace < 0 || (space >= 0 && space < brace)) return space < 0 ? entry.length : space;
  const choice = firstChoice(entry);
  return choice === null ? entry.length : choice.to + firstEnd(entry.slice(choice.to));
};

/** A way to begin an entry: its first word, and the rest as it is written. Both are empty at the end of an entry. */
type Opening = readonly [word: string, rest: string];

const NO_OPENINGS: readonly Opening[] = [['', '']];

/**
 * The ways to begin an entry of a word list: "reject+ the" with the endings "|s|ed" has three, and so has "{not,never,hardly} the".
 * A choice may be empty or hold several words; a group without endings is left out.
 */
export const openingsOf = (entry: string, endings: Readonly<Record<string, string>>): readonly Opening[] => {
  if (entry === '') return NO_OPENINGS;
  const end = firstEnd(entry);
  const [first, rest] = [entry.slice(0, end), entry.slice(end + 1)];
  if (!first.includes('{') && !first.includes('+')) return [[first, rest]];
  return formsOf(first, endings).flatMap((form): readonly Opening[] => {
    if (form === '') return openingsOf(rest, endings);
    const space = form.indexOf(' ');
    return [space < 0 ? [form, rest] : [form.slice(0, space), rest === '' ? form.slice(space + 1) : `${form.slice(space + 1)} ${rest}`]];
  });
};

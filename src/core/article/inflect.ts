const CHOICE = /\{([^{}]*)\}/;

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

const SPARE = /^ | {2}| $/;

/** An entry with each way to put the first choice that holds no other. */
const chosen = (entry: string, choice: RegExpExecArray): readonly string[] => {
  const [before, after] = [entry.slice(0, choice.index), entry.slice(choice.index + choice[0].length)];
  return (choice[1] ?? '').split(',').map((one) => {
    const made = `${before}${one}${after}`;
    return SPARE.test(made)
      ? made
          .split(' ')
          .filter((word) => word !== '')
          .join(' ')
      : made;
  });
};

/**
 * The forms of one entry of a word list: "reject+ the" with the endings "|s|ed" gives three, and so does "{not,never,hardly} the".
 * A choice may be empty or hold several words. An entry without "+" and choice is its own only form; a group without endings is left out;
 * of several groups in an entry each form of one meets each of the next.
 */
export const formsOfEntry = (entry: string, endings: Readonly<Record<string, string>>): readonly string[] => {
  const choice = entry.includes('{') ? CHOICE.exec(entry) : null;
  return choice === null ? inflected(entry, endings) : chosen(entry, choice).flatMap((one) => formsOfEntry(one, endings));
};

/** Where the first word ends: at a space outside choices. */
const firstEnd = (entry: string): number => {
  const space = entry.indexOf(' ');
  const brace = entry.indexOf('{');
  if (space < 0 || brace < 0 || space < brace) return space < 0 ? entry.length : space;
  let depth = 0;
  for (let at = brace; at < entry.length; at++) {
    const char = entry[at];
    if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === ' ' && depth === 0) return at;
  }
  return entry.length;
};

/** The entries that stand for one: in each the first word is spelled out, and the rest is as it was. Their forms are the forms of the one. */
export const openedEntries = (entry: string, endings: Readonly<Record<string, string>>): readonly string[] => {
  const end = firstEnd(entry);
  const [first, rest] = [entry.slice(0, end), entry.slice(end)];
  if (!first.includes('{') && !first.includes('+')) return [entry];
  return formsOfEntry(first, endings).flatMap((form) => (form === '' && rest !== '' ? openedEntries(rest.slice(1), endings) : [form + rest]));
};

const CHOICE = /\{([^{}]*)\}/;

const inflected = (entry: string, endings: Readonly<Record<string, string>>): readonly string[] => {
  const words = entry.split(' ');
  const at = words.findIndex((word) => word.includes('+'));
  const [stem = '', group = ''] = words[at]?.split('+') ?? [];
  if (at < 0) return [entry];
  return (endings[group] ?? '').split('|').flatMap((ending) => {
    const [helper, last = ''] = ending.startsWith('<') ? ending.slice(1).split(' ') : [null, ending];
    return inflected([...words.slice(0, at), ...(helper === null ? [] : [helper]), stem + last, ...words.slice(at + 1)].join(' '), endings);
  });
};

/**
 * The forms of one entry of a word list: "reject+ the" with the endings "|s|ed" gives three, and so does "{not,never,hardly} the".
 * A choice may be empty or hold several words. An entry without "+" and choice is its own only form; a group without endings is left out;
 * of several groups in an entry each form of one meets each of the next.
 */
export const formsOfEntry = (entry: string, endings: Readonly<Record<string, string>>): readonly string[] => {
  const choice = CHOICE.exec(entry);
  if (choice === null) return inflected(entry, endings);
  const [before, after] = [entry.slice(0, choice.index), entry.slice(choice.index + choice[0].length)];
  return (choice[1] ?? '').split(',').flatMap((one) =>
    formsOfEntry(
      `${before}${one}${after}`
        .split(' ')
        .filter((word) => word !== '')
        .join(' '),
      endings,
    ),
  );
};

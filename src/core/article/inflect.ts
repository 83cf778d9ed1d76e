/**
 * The forms of one entry of a word list: "reject+ the" with the endings "|s|ed" gives three.
 * An entry without "+" is its own only form; a group without endings is left out; of several groups in an entry each form of one meets each of the next.
 */
export const formsOfEntry = (entry: string, endings: Readonly<Record<string, string>>): readonly string[] => {
  const words = entry.split(' ');
  const at = words.findIndex((word) => word.includes('+'));
  const [stem = '', group = ''] = words[at]?.split('+') ?? [];
  if (at < 0) return [entry];
  return (endings[group] ?? '').split('|').flatMap((ending) => {
    const [helper, last = ''] = ending.startsWith('<') ? ending.slice(1).split(' ') : [null, ending];
    const form = [...words.slice(0, at), ...(helper === null ? [] : [helper]), stem + last, ...words.slice(at + 1)].join(' ');
    return formsOfEntry(form, endings);
  });
};

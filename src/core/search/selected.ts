/** A name or a phrase; more than that is no search. In UTF-16 units. */
const LONGEST = 120;

/** The search for words that were selected on a page: spaces as in running text, and not longer than is sane, cut between words where there are any. */
export const queryOfSelection = (selected: string): string => {
  const text = selected.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(' ', LONGEST);
  // Half of a character is none.
  return text.slice(0, end > 0 ? end : LONGEST).replace(/[\ud800-\udbff]$/, '');
};

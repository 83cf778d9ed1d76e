/** The words at [start, end), and up to `around` characters before and after them. */
export const quote = (text: string, start: number, end: number, around: number): { exact: string; prefix: string; suffix: string } => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - around), start),
  suffix: text.slice(end, end + around),
});

const QUOTE = /["\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d]/g;

/** Whether a quotation stands open after a stretch of text, given whether one did before it. Single marks do not count: they are apostrophes too. */
export const openAfter = (text: string, open: boolean): boolean => ((text.match(QUOTE)?.length ?? 0) % 2 === 1 ? !open : open);

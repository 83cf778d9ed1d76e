/** A cell that a spreadsheet would take for a formula is told to be text by an apostrophe before it: packs are outside data. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Comma-separated values after RFC 4180: CRLF after every record, quotes where needed. The first row is the header. */
export const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map((text) => cell(guarded(text))).join(',')}\r\n`).join('');

const SPECIAL = /[\\`*_{}[\]<>()#|~!&]/g;

/** Text that Markdown shows as it is, on one line. What pages and packs say is outside data: nothing of it may become markup. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPECIAL, (sign) => `\\${sign}`)
    // At the start of a line these would begin a list.
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');

/** A link; only to web addresses, otherwise the text alone. */
export const link = (text: string, address: string): string => {
  if (!/^https?:\/\/\S+$/i.test(address)) return plain(text);
  const safe = address.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${plain(text)}](${safe})`;
};

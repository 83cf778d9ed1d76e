import { extname } from 'node:path';

const HTML = new Set(['.html', '.htm', '.xhtml', '.xht']);

const PARTS: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
};

/** The content type of something that a page may ask for beside itself, told by its name; null for what is not served. */
export const partType = (path: string): string | null => PARTS[extname(path).toLowerCase()] ?? null;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not UTF-8 is the answer to the question.
    return false;
  }
};

const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*<(?:!doctype|html|head|body|!--|\?xml|[a-z])/i.test(new TextDecoder().decode(bytes.subarray(0, 512)));

/**
 * The content type of a page, told by its name, else by its first words; null for what is no text.
 * Where the bytes are not UTF-8 the character set is left open, so that the page's own word for it counts.
 */
export const pageType = (path: string, bytes: Uint8Array): string | null => {
  const ending = extname(path).toLowerCase();
  const wide = bytes[0] === 0xfe || bytes[0] === 0xff;
  if (!wide && bytes.includes(0)) return null;
  const type = ending === '.xhtml' || ending === '.xht' ? 'application/xhtml+xml' : HTML.has(ending) || looksLikeHtml(bytes) ? 'text/html' : 'text/plain';
  return isUtf8(bytes) ? `${type}; charset=utf-8` : type;
};

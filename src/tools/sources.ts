import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TEXTS } from './texts.js';

/** One page to open: a file of this machine or an address. */
export interface Source {
  /** What the person wrote, for messages. */
  readonly label: string;
  /** The base of the names of its output files; no two are alike. */
  readonly name: string;
  readonly from: { readonly file: string } | { readonly url: string } | { readonly problem: string };
}

const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

const fromOf = (label: string, folder: string): Source['from'] => {
  // A letter and a colon is a drive of Windows, not a scheme.
  if (!ADDRESS.test(label)) return { file: resolve(folder, label) };
  const url = URL.canParse(label) ? new URL(label) : null;
  if (url?.protocol === 'file:') return { file: fileURLToPath(url) };
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? { url: url.href } : { problem: TEXTS.badAddress(label) };
};

const wordsOf = (label: string, from: Source['from']): string => {
  if ('file' in from) return basename(from.file, extname(from.file));
  if (!('url' in from)) return label;
  const { hostname, pathname } = new URL(from.url);
  return `${hostname}${pathname}`.replace(/\.[a-z]{2,5}$/, '');
};

const nameOf = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|-+$/g, '')
    .slice(0, 80) || 'page';

/** The pages that were asked for; relative paths start at `folder`. Equal names get a number, also where only their case differs. */
export const sourcesOf = (labels: readonly string[], folder: string): Source[] => {
  const used = new Set<string>();
  return labels.map((label) => {
    const from = fromOf(label, folder);
    const base = nameOf(wordsOf(label, from));
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base}-${number}`;
    used.add(name.toLowerCase());
    return { label, name, from };
  });
};

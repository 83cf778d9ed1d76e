import { expect, it } from 'vitest';
import { sourcesOf } from '../../src/tools/sources.js';

const from = (label: string) => sourcesOf([label], '/here')[0]?.from;
const names = (...labels: string[]) => sourcesOf(labels, '/here').map(({ name }) => name);

it.each([
  ['a.html', { file: '/here/a.html' }],
  ['../b/a.html', { file: '/b/a.html' }],
  ['/abs/a.html', { file: '/abs/a.html' }],
  ['file:///x/y%20z.html', { file: '/x/y z.html' }],
  ['https://example.org/a?b=c', { url: 'https://example.org/a?b=c' }],
  ['HTTP://Example.org', { url: 'http://example.org/' }],
])('%s', (label, wanted) => expect(from(label)).toEqual(wanted));

it.each(['ftp://example.org/a', 'javascript:alert(1)', 'chrome://settings', 'about:blank'])('refuses %s and names it', (label) => {
  expect(from(label)).toEqual({ problem: expect.stringContaining(label) });
});

it('names output files after the input', () => {
  expect(names('x/article.html', 'notes.txt', 'plain')).toEqual(['article', 'notes', 'plain']);
  expect(names('https://www.example.org/2023/07/13/story.html?x=1')).toEqual(['www.example.org-2023-07-13-story']);
  expect(names('https://example.org/')).toEqual(['example.org']);
  expect(names('微軟.html')).toEqual(['微軟']);
});

it('keeps equal names apart, also where only their case differs', () => {
  expect(names('a/index.html', 'b/index.html', 'c/INDEX.htm', 'index-2.html')).toEqual(['index', 'index-2', 'INDEX-3', 'index-2-2']);
});

it('lets no name leave the folder', () => {
  expect(names('..', '...html', '/', 'a b:c*?.html').every((name) => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name))).toBe(true);
});

import { expect, it } from 'vitest';
import { pageType, partType } from '../../src/tools/file-type.js';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);

it.each([
  ['a.html', bytes('<p>é'), 'text/html; charset=utf-8'],
  ['a.HTM', bytes('text'), 'text/html; charset=utf-8'],
  ['a.xhtml', bytes('<html/>'), 'application/xhtml+xml; charset=utf-8'],
  ['a.txt', bytes('Storm-0558'), 'text/plain; charset=utf-8'],
  ['a', bytes('\uFEFF <!DOCTYPE html><p>'), 'text/html; charset=utf-8'],
  ['a', bytes('a < b'), 'text/plain; charset=utf-8'],
  ['old.html', bytes('<p>caf\xe9', 'latin1'), 'text/html'],
  ['wide.html', bytes('\uFEFF<p>', 'utf16le'), 'text/html'],
  ['a.png', bytes('\x89PNG\0\0', 'latin1'), null],
])('%s', (name, content, type) => expect(pageType(name, content)).toBe(type));

it('serves beside a page only what a page is made of', () => {
  expect(partType('x/style.css')).toBe('text/css');
  expect(partType('photo.JPG')).toBe('image/jpeg');
  expect([partType('.env'), partType('id_rsa'), partType('other.html'), partType('a.pdf')]).toEqual([null, null, null, null]);
});

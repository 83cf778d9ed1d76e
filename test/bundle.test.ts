import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { ROOT, filesIn } from './support/source.js';

const CONTENT_LIMIT = 18 * 1024;
/** What a page carries once its date or its text is asked for, and not before. */
const HEAD_LIMIT = 2 * 1024;

const built = existsSync(join(ROOT, 'dist')) ? filesIn('dist') : [];
const scripts = built.filter((path) => path.endsWith('.js'));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

it('there is a build to look at', () => {
  expect(scripts).toContain('dist/content/main.js');
  expect(scripts).toContain('dist/background/main.js');
});

describe.each(scripts)('%s', (path) => {
  const text = read(path);

  it('cannot reach the network', () => {
    expect(text.match(/\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)/g)).toBeNull();
  });

  it('runs no text as code', () => {
    expect(text.match(/\beval\s*\(|\bnew Function\b|document\.write\s*\(/g)).toBeNull();
  });

  it('carries no map and no path of the machine that built it', () => {
    expect(text).not.toContain('sourceMappingURL');
    expect(text).not.toContain(ROOT);
  });
});

describe('what runs in pages', () => {
  const content = scripts.filter((path) => path.startsWith('dist/content/'));

  it(`weighs at most ${CONTENT_LIMIT} bytes, compressed`, () => {
    const weight = content.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);
    expect(weight).toBeLessThanOrEqual(CONTENT_LIMIT);
  });

  it(`weighs at most ${HEAD_LIMIT} bytes more, compressed, where the date of the page is asked for`, () => {
    expect(gzipSync(read('dist/reading/head.js'), { level: 9 }).length).toBeLessThanOrEqual(HEAD_LIMIT);
  });

  it('is under a thousand bytes where it runs before the page does', () => {
    expect(Buffer.byteLength(read('dist/content/capture.js'))).toBeLessThan(1_000);
  });

  it('is one classic script each, which imports nothing', () => {
    for (const path of [...content, 'dist/reading/head.js', 'dist/reading/describe.js', 'dist/reading/texts.js']) {
      const { module } = parseSync(path, read(path));
      expect([module.hasModuleSyntax, module.dynamicImports.length], path).toEqual([false, 0]);
    }
  });
});

it('ships its licences', () => {
  expect(built).toContain('dist/LICENSE.txt');
  expect(built).toContain('dist/THIRD-PARTY.txt');
});

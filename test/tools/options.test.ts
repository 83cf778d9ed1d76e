import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/tools/options.js';

const DEFAULTS = { inputs: [], browser: null, headless: false, out: null, pictures: true, dark: false, help: false };

describe('readOptions', () => {
  it.each([
    [[], {}],
    [['a.html', 'https://example.org/'], { inputs: ['a.html', 'https://example.org/'] }],
    [['--browser', 'firefox', 'a.html'], { browser: 'firefox', inputs: ['a.html'] }],
    [['a.html', '--out', 'd', '--headless', '--no-pictures', '--dark'], { inputs: ['a.html'], out: 'd', headless: true, pictures: false, dark: true }],
    [['--out=d'], { out: 'd' }],
    [['--help'], { help: true }],
    [['--', '--strange.html'], { inputs: ['--strange.html'] }],
  ] as const)('reads %j', (args, wanted) => expect(readOptions(args)).toEqual({ ok: true, value: { ...DEFAULTS, ...wanted } }));

  it.each([[['--browser', 'opera']], [['--browser']], [['--nonsense']], [['--headless=yes']]])('refuses %j with a sentence', (args) => {
    const read = readOptions(args);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.error).toMatch(/\w+ \w+/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/rules/settings.js';
import { areaOf, areaSize, HEAD, LARGEST_AREA, partKey, type Texts } from '../../../src/core/sync/area.js';
import { merge, recorded, type Log } from '../../../src/core/sync/log.js';
import { readArea } from '../../../src/core/sync/read-area.js';
import { log, logText } from './logs.js';

const textsOf = (of: Log): Texts => {
  const area = areaOf(of);
  if (!area.ok) throw new Error(`${area.error} bytes`);
  return area.value;
};

const rules = (count: number): Log =>
  recorded(
    new Map(),
    {
      ...DEFAULT_SETTINGS,
      rules: Array.from({ length: count }, (_, at) => ({
        subject: { type: 'entity', of: `storm-0558:name-${at}` },
        site: null,
        effect: 'quiet',
        revision: at,
      })),
    },
    '0000000a',
  );

describe('the area', () => {
  it('gives back the log that was written', () =>
    fc.assert(
      fc.property(log, (written) => {
        const read = readArea(Object.fromEntries(textsOf(written)));
        expect(read.ok && logText(read.value)).toBe(logText(written));
      }),
    ));

  it('takes a thousand rules, each part within what the browser takes, and says when it is too much', () => {
    const texts = textsOf(rules(1_000));
    for (const [key, text] of texts) expect(key.length + JSON.stringify(text).length, key).toBeLessThanOrEqual(8_192);
    expect(areaSize(texts)).toBeLessThanOrEqual(LARGEST_AREA);
    expect(areaOf(rules(2_000)).ok).toBe(false);
  });

  it('counts what Chromium writes longer', () => expect(areaSize(new Map([['a', '<']]))).toBe(1 + 2 + 6));

  it('is changed in one part by one change', () => {
    const before = rules(1_000);
    const after = merge(before, new Map([['["site","a.example"]', { key: '["site","a.example"]', value: 'true', count: 2_000, device: '0000000b' }]]));
    const known = textsOf(before);
    expect([...textsOf(after).keys()].filter((key) => !known.has(key))).toHaveLength(1);
  });

  it('without some of its parts says nothing about what was in them', () => {
    const whole = rules(1_000);
    const texts = [...textsOf(whole)];
    const read = readArea(Object.fromEntries(texts.filter(([key], at) => key === HEAD || at % 2 === 0)));
    expect(read.ok && [...read.value.keys()].every((key) => whole.has(key)) && read.value.size).toBeGreaterThan(100);
    expect(readArea(Object.fromEntries(texts.filter(([key]) => key !== HEAD)))).toEqual({ ok: true, value: new Map() });
  });
});

const withPart = (text: string, name = partKey(text)): Record<string, unknown> => ({ [HEAD]: JSON.stringify({ format: 1, parts: [name] }), [name]: text });

describe('what cannot be read', () => {
  it.each([
    ['a head of another kind', { [HEAD]: 7 }, 'head'],
    ['a head that is no JSON', { [HEAD]: '{' }, 'head'],
    ['a head with other keys', { [HEAD]: '{"format":1,"parts":[],"more":1}' }, 'head'],
    ['a later form', { [HEAD]: '{"format":2,"sets":[]}' }, 'head'],
    ['a part that changed on its way', withPart('[]', 'part.0123456789abcdef'), 'part.0123456789abcdef'],
    ['a part nested too deep', withPart('['.repeat(40) + ']'.repeat(40)), 'part.'],
    ['a part that is no list', withPart('{}'), 'part.'],
    ['an entry of another form', withPart('[["site"]]'), '[0]'],
    ['an item of no known kind', withPart('[[["colour","a"],true,1,"0000000a"]]'), '[0][0]'],
    ['an effect that there is not', withPart('[[["rule","all","",null],"paint",1,"0000000a"]]'), '[0][1]'],
    ['a removal of what cannot be', withPart('[[["site","a b"],null,1,"0000000a"]]'), '[0][0][1]'],
    ['a term under another name', withPart('[[["term","other"],{"text":"Harbour","note":"","mark":"own","caseExact":false},1,"0000000a"]]'), '[0]'],
    ['a count that is none', withPart('[[["site","a.example"],true,0.5,"0000000a"]]'), '[0]'],
    ['a setting that there is not', withPart('[[["plain","colour"],"red",1,"0000000a"]]'), '[0][0][1]'],
    ['a setting of another kind', withPart('[[["plain","scope"],"nowhere",1,"0000000a"]]'), '[0]'],
  ])('is named with its place: %s', (_, area, place) => {
    const read = readArea(area);
    expect(read).toMatchObject({ ok: false, error: { path: expect.stringContaining(place) } });
    expect(read.ok ? '' : read.error.reason).not.toBe('');
  });
});

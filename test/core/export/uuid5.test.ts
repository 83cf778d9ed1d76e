import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha1 } from '../../../src/core/export/sha1.js';
import { utf8 } from '../../../src/core/export/utf8.js';
import { uuid5 } from '../../../src/core/export/uuid5.js';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('sha1', () => {
  it('is what the platform says, for every length around a block', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7 + length) % 256);
      expect(Buffer.from(sha1(bytes)).toString('hex'), String(length)).toBe(createHash('sha1').update(bytes).digest('hex'));
    }
  });

  it('is what the platform says, for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => Buffer.from(sha1(bytes)).equals(createHash('sha1').update(bytes).digest())));
  });
});

it('utf8 is what the platform says, lone halves included', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Buffer.from(utf8(text)).equals(Buffer.from(text, 'utf8'))));
  expect([...utf8('é中😀\ud800')]).toEqual([...Buffer.from('é中😀\ufffd')]);
});

it('uuid5 is the one that the standard gives for its example', () => {
  expect(uuid5(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

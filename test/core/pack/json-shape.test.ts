import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonShapeFault } from '../../../src/core/pack/json-shape.js';

it.each([
  ['the same key twice', '{"a":1,"a":2}', /"a" twice/],
  ['the same key twice, once escaped', '{"a":1,"\\u0061":2}', /"a" twice/],
  ['a key of the prototype', '{"x":{"__proto__":{}}}', /"__proto__"/],
  ['a key of the prototype, escaped', '{"const\\u0072uctor":1}', /"constructor"/],
  ['nesting without end', '['.repeat(100_000), /deeper than 32/],
])('refuses %s', (_, text, reason) => expect(jsonShapeFault(text)).toMatch(reason));

it.each([
  ['equal keys in different objects', '[{"a":1},{"a":2}]'],
  ['a value that looks like a key', '{"a":"__proto__","b":["constructor","constructor"]}'],
  ['brackets and quotes in strings', '{"a":"[[[{{{\\"","b":"}]"}'],
  ['text that is not JSON, which the parser refuses', '{"a" 1 "a" 2'],
])('lets %s pass', (_, text) => expect(jsonShapeFault(text)).toBeNull());

it('lets every value pass that JSON.stringify can write within the depth', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 10 }), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!/__proto__|constructor|prototype/.test(text));
      expect(jsonShapeFault(text)).toBeNull();
    }),
  );
});

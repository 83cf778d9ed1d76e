import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from '../../../src/core/article/likeness.js';

test('likeness is symmetric, 1 only for the same words, 0 for none in common', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const score = likeness(a, b);
      expect(score).toBe(likeness(b, a));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(likeness(a, a)).toBe(1);
      if (!a.some((word) => b.includes(word))) expect(score).toBe(0);
      if ([...a].sort().join() !== [...b].sort().join()) expect(score).toBeLessThan(1);
    }),
  );
});

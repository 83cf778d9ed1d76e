import { describe, expect, it } from 'vitest';
import { nextTab } from '../../src/popup/next-tab.js';

describe('nextTab', () => {
  it.each([
    ['ArrowRight', 'ltr', 1, 2],
    ['ArrowRight', 'ltr', 3, 0],
    ['ArrowLeft', 'ltr', 0, 3],
    ['ArrowRight', 'rtl', 1, 0],
    ['ArrowLeft', 'rtl', 1, 2],
    ['Home', 'rtl', 2, 0],
    ['End', 'ltr', 1, 3],
    ['Tab', 'ltr', 1, null],
    ['ArrowDown', 'ltr', 1, null],
  ] as const)('%s in %s from %i leads to %s', (key, direction, at, to) => {
    expect(nextTab(key, at, 4, direction)).toBe(to);
  });
});

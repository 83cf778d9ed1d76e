import { expect, it } from 'vitest';
import { keysIn } from '../../src/ui/keys.js';

it.each([
  ['Alt+Shift+Period', ['Alt', 'Shift', '.']],
  ['Alt+Shift+,', ['Alt', 'Shift', ',']],
  ['⌥⇧C', ['⌥⇧C']],
  ['F8', ['F8']],
  ['', []],
])('%s is %j', (shortcut, keys) => expect(keysIn(shortcut)).toEqual(keys));

import { describe, expect, it } from 'vitest';
import { groupMentions } from '../../src/popup/mention-groups.js';
import { item } from './fake-ports.js';

describe('groupMentions', () => {
  const groups = groupMentions([
    item(0, 'p:b', 'person'),
    item(1, 'p:actor', 'actor'),
    item(2, 'p:a', 'person'),
    item(3, 'p:b', 'person'),
    item(4, 'p:b', 'person', { others: ['p:c'] }),
  ]);

  it('keeps one order of kinds and leaves out the empty ones', () => {
    expect(groups.map(({ mark, total }) => [mark, total])).toEqual([
      ['actor', 1],
      ['person', 4],
    ]);
  });

  it('lists entities by first mention, and a mention of several candidates apart', () => {
    expect(groups[1]?.entities.map(({ key, items }) => [key, items.map(({ index }) => index)])).toEqual([
      ['p:b', [0, 3]],
      ['p:a', [2]],
      ['p:b\np:c', [4]],
    ]);
  });
});

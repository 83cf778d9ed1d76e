import { describe, expect, it } from 'vitest';
import { follow, inFront, type Followed, type TabEvent } from '../../src/panel/followed.js';

const START: Followed = { windowId: 1, tabs: [10] };
const front = (tabId: number, windowId = 1): TabEvent => ({ type: 'in-front', windowId, tabId });
const after = (...events: readonly TabEvent[]): Followed => events.reduce(follow, START);

describe('which tab is followed', () => {
  it('is the one that comes to the front of the own window', () => expect(inFront(after(front(11)))).toBe(11));

  it('is none before the first is known', () => expect(inFront({ windowId: 1, tabs: [] })).toBeNull());

  it('does not change with another window', () => expect(after(front(20, 2))).toBe(START));

  it('keeps the earlier ones, each once, the last one at the end', () => {
    expect(after(front(11), front(10), front(12)).tabs).toEqual([11, 10, 12]);
  });

  it('stays as it is where the same tab comes again', () => expect(after(front(10))).toBe(START));

  it('keeps a few and no more', () => {
    expect(after(...[11, 12, 13, 14, 15, 16, 17, 18].map((tab) => front(tab))).tabs).toEqual([13, 14, 15, 16, 17, 18]);
  });

  it('goes over to the tab that takes the place of another', () => {
    expect(inFront(after({ type: 'replaced', tabId: 10, by: 15 }))).toBe(15);
  });

  it('forgets a closed tab behind, and keeps the one in front until the next is', () => {
    expect(after(front(11), { type: 'closed', tabId: 10 }).tabs).toEqual([11]);
    expect(inFront(after({ type: 'closed', tabId: 10 }))).toBe(10);
    expect(after({ type: 'closed', tabId: 10 }, front(11)).tabs).toEqual([10, 11]);
  });
});

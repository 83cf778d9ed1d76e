import { expect, it } from 'vitest';
import { readMentions, readStatus } from '../../src/tools/page-status.js';
import { mentionToShow } from '../../src/tools/pictures.js';
import { summaryOf } from '../../src/tools/summary.js';

const story = (open: boolean, words: readonly string[]) => ({
  incident: 'p:i',
  open,
  why: open ? 'strong' : 'too-few',
  evidence: words.map((text) => ({ text })),
});

it('tells a page on one screen', () => {
  const status = readStatus({
    state: 'read',
    title: 'A title',
    mentions: 3,
    counts: { actor: 2, person: 0, source: 1 },
    stories: [story(false, []), story(true, ['Storm-0558', 'State De\u00adpartment\n   accounts', 'a', 'b', 'c'])],
  });
  expect(summaryOf('a.html', status, ['out/a.page.png'], ['a note'])).toBe(
    [
      'a.html',
      '  title: A title',
      '  mentions: 3 (actor 2, source 1)',
      '  story p:i: open (strong: "Storm-0558", "State Department accounts", "a", "b" and 1 more)',
      '  a note',
      '  files: out/a.page.png',
    ].join('\n'),
  );
});

it('reads nothing out of nonsense', () => {
  for (const value of [null, undefined, 1, 'x', [], { counts: 3, stories: 'x', title: 4 }]) {
    expect(readStatus(value)).toEqual({ state: '', title: '', mentions: 0, counts: [], stories: [] });
    expect(readMentions(value)).toEqual([]);
  }
});

it('shows the card of an actor, else of the first that is marked', () => {
  const mention = (index: number, mark: string, shown = true) => ({ index, mark, exact: 'x', shown });
  expect(mentionToShow([mention(0, 'person'), mention(1, 'actor', false), mention(2, 'actor')])?.index).toBe(2);
  expect(mentionToShow([mention(0, 'person', false), mention(1, 'agency')])?.index).toBe(1);
  expect(mentionToShow([mention(0, 'person', false)])).toBeNull();
});

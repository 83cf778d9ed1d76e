import { describe, expect, it, vi } from 'vitest';
import { MARK_KINDS } from '../../src/core/mark-kind.js';
import { NAMES, openPage, rangesOf, RULES, STORY, table } from './open-page.js';

const INCIDENT = table.incidents[0]?.id ?? '';

const textOf = (range: AbstractRange): string => {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
};

const flashed = (): string[] => rangesOf('now').map(textOf);

describe('the article', () => {
  it('has all blocks of the text in order, with their words, whether a name stands in them or not', async () => {
    const { session } = await openPage(
      `<nav>Home</nav><article><h1>A <b>title</b></h1>${STORY}<p>No name <i>is</i> here.</p><figure><figcaption>A picture.</figcaption></figure></article><aside>Not this.</aside>`,
    );
    expect(session.article(INCIDENT).map(({ role, text }) => [role, text])).toEqual([
      ['title', 'A title'],
      ['text', 'Gale-77 was at work.'],
      ['text', 'No name is here.'],
      ['caption', 'A picture.'],
    ]);
  });

  it('has the mentions where they stand', async () => {
    const { session } = await openPage(`<article>${STORY}<p>Nothing.</p></article>`);
    const [first] = session.article(INCIDENT);
    expect(first?.mentions.map(({ start, end }) => first.text.slice(start, end))).toEqual(['Gale-77']);
  });

  it('is empty for a page about something else, and for an id of no incident', async () => {
    const { session } = await openPage('<article><p>Peppers grow well.</p></article>');
    expect(session.article(INCIDENT)).toEqual([]);
    const { session: open } = await openPage(`<article>${STORY}</article>`);
    expect([open.article('other:incident'), open.article(7), open.article(undefined)]).toEqual([[], [], []]);
  });

  it('is the one under the reader’s eyes, where several are about the incident', async () => {
    const entry = (name: string): string => `<article><h2>${name}</h2>${STORY}<p style="height: 3000px">${name} goes on.</p></article>`;
    const { session } = await openPage(`<main>${entry('First')}${entry('Second')}${entry('Third')}</main>`);
    const title = (): string | undefined => session.article(INCIDENT)[0]?.text;
    scrollTo(0, 0);
    expect(title()).toBe('First');
    document.querySelectorAll('h2')[1]?.scrollIntoView();
    expect(title()).toBe('Second');
    scrollTo(0, document.documentElement.scrollHeight);
    expect(title()).toBe('Third');
    scrollTo(0, 0);
  });

  it('is cut, and says so by its end, where a page has text without end', async () => {
    const { session } = await openPage(`<article>${STORY}<p>${'long '.repeat(120_000)}</p><p>Behind.</p></article>`);
    const blocks = session.article(INCIDENT);
    expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(501_000);
    expect(blocks.at(-1)?.text.endsWith('…')).toBe(true);
    expect(blocks.some(({ text }) => text === 'Behind.')).toBe(false);
  });
});

describe('a stretch of the article', () => {
  const HTML = `<article style="padding-top: 3000px">${STORY}<p>Nobody <b>knew</b> of it. More.</p></article>`;

  it('is brought into view, stands out for a moment, and then no longer', async () => {
    const { session } = await openPage(HTML);
    session.article(INCIDENT);
    expect(session.flash(1, 0, 18)).toBe(true);
    await vi.waitFor(() => expect(flashed()).toEqual(['Nobody knew of it.']));
    const top = document.querySelector('b')?.getBoundingClientRect().top ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight);
    await vi.waitFor(() => expect(flashed()).toEqual([]), { timeout: 10_000 });
  });

  it('stands out where no mark is drawn', async () => {
    const { session, calls } = await openPage(HTML, {
      rules: { ...RULES, rules: MARK_KINDS.map((of, revision) => ({ subject: { type: 'kind', of }, site: null, effect: 'quiet', revision })) },
    });
    expect(calls).not.toContain('dress');
    session.article(INCIDENT);
    expect(session.flash(1, 0, 6)).toBe(true);
    await vi.waitFor(() => expect(flashed()).toEqual(['Nobody']));
    expect(CSS.highlights.has(NAMES.now)).toBe(true);
  });

  it('is only brought into view where nothing may stand on the page', async () => {
    const { session, calls } = await openPage(HTML, { rules: { ...RULES, on: false } });
    session.article(INCIDENT);
    expect(session.flash(1, 0, 6)).toBe(true);
    expect(flashed()).toEqual([]);
    expect(session.step(1)).toBe(true);
    expect(calls).not.toContain('dress');
    expect(CSS.highlights.size).toBe(0);
  });

  it('is not shown where other words stand by now, or none', async () => {
    const { session } = await openPage(HTML);
    session.article(INCIDENT);
    const bold = document.querySelector('b')?.firstChild;
    if (!(bold instanceof Text)) throw new Error('the page has a bold word');
    bold.data = 'sang';
    expect(session.flash(1, 0, 18)).toBe(false);
    document.querySelector('article')?.remove();
    expect(session.flash(0, 0, 7)).toBe(false);
    expect(session.flash(9, 0, 7)).toBe(false);
    expect(flashed()).toEqual([]);
  });
});

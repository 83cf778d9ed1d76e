import type { Position } from '../../../src/core/article/position.js';
import type { Article, FoundPosition, Reading } from '../../../src/core/reading/reading.js';

const FIRST = 'Tidewater said on Sunday that an actor based in Estran entered about 20 mailboxes.';
const SECOND = '“A story *without* evidence,” Tomas Brel and the ministry said. Somebody <b>denied</b> it.';

export const article: Article = {
  url: 'https://news.example/a_(b)',
  blocks: [
    { text: 'Mail read', role: 'title' },
    { text: FIRST, role: 'text' },
    { text: SECOND, role: 'text' },
  ],
  mentions: [],
};

export const sentence = { block: 1, start: 0, end: FIRST.length };
export const reply = { block: 2, start: 0, end: SECOND.indexOf(' Somebody') };
export const last = { block: 2, start: SECOND.indexOf('Somebody'), end: SECOND.length };

const position = (more: Partial<Position>): Position => ({
  speaker: { entity: 'small:tidewater', text: 'Tidewater' },
  also: [],
  stances: ['attributes'],
  on: 'culprit',
  target: null,
  level: 'based-in',
  strength: 'plain',
  hedged: false,
  reported: false,
  how: 'subject',
  sentence,
  words: [],
  ...more,
});

const found = (more: Partial<Position>, rows: readonly string[]): FoundPosition => {
  const one = position(more);
  return { position: one, rows, level: one.level, strength: one.strength };
};

/** A reading of the small pack's incident with every outcome in it. */
export const reading: Reading = {
  incident: 'small:tidemail',
  title: 'Mail read',
  published: { date: '2021-05-04', precision: 'day', from: 'json-ld', also: [], sure: true, modified: null },
  whole: { whole: true, reasons: [], words: 400 },
  language: 'en',
  positions: [
    found({}, ['a1']),
    found(
      {
        speaker: { entity: 'tomas-brel', text: 'Tomas Brel' },
        also: [{ entity: 'small:estran-ministry', text: 'the ministry' }],
        stances: ['denies', 'counter-accuses'],
        level: 'none',
        sentence: reply,
      },
      ['a2', 'a12'],
    ),
    found({ speaker: { entity: null, text: 'Somebody' }, stances: ['denies'], level: 'none', sentence: last }, []),
  ],
  attributions: [
    { id: 'small:a1', outcome: 'carried', sentences: [sentence], reason: 'found' },
    { id: 'a2', outcome: 'may-be-meant', sentences: [reply], reason: 'side' },
    { id: 'a3', outcome: 'same-day', sentences: [], reason: 'day' },
    { id: 'a4', outcome: 'not-found', sentences: [], reason: 'none' },
    { id: 'a6', outcome: 'later', sentences: [], reason: 'later' },
    { id: 'a5', outcome: 'later', sentences: [], reason: 'later' },
    { id: 'a10', outcome: 'unknown', sentences: [], reason: 'cut' },
    { id: 'a11', outcome: 'later', sentences: [], reason: 'later' },
    { id: 'a12', outcome: 'moved', sentences: [reply], reason: 'moved' },
    { id: 'a13', outcome: 'later', sentences: [], reason: 'later' },
  ],
  facts: [
    { id: 'f2', outcome: 'differs', sentences: [sentence], pageValue: 'about 20', reason: 'number' },
    { id: 'f6', outcome: 'not-found', sentences: [], pageValue: null, reason: 'none' },
    { id: 'f3', outcome: 'later', sentences: [], pageValue: null, reason: 'later' },
    { id: 'f5', outcome: 'unknown', sentences: [], pageValue: null, reason: 'cut' },
  ],
  remarks: [{ code: 'hedge-lost', sentence }],
};

import type { FoundPosition, Outcome, Reading } from '../../src/core/reading/reading.js';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  a1: 'carried',
  a2: 'carried',
  a3: 'not-found',
  a4: 'may-be-meant',
  a10: 'later',
  a11: 'later',
  a12: 'moved',
  a13: 'later',
  f1: 'carried',
  f2: 'differs',
  f6: 'not-found',
  f7: 'same-day',
  f8: 'unknown',
};

const stretch = (block: number) => ({ block, start: 0, end: 9 });

const found = (id: string) => {
  const outcome = OUTCOMES[id] ?? 'later';
  const isHere = ['carried', 'may-be-meant', 'moved', 'differs'].includes(outcome);
  return { id, outcome, reason: outcome, sentences: isHere ? [stretch(Number(id.slice(1)))] : [] };
};

const position = (entity: string, text: string, stance: 'attributes' | 'denies', row: string, block: number): FoundPosition => ({
  position: {
    speaker: { entity, text },
    also: [],
    stances: [stance],
    on: 'culprit',
    target: null,
    level: 'none',
    strength: 'plain',
    hedged: false,
    reported: false,
    how: 'subject',
    sentence: stretch(block),
    words: [],
  },
  rows: [row],
  level: 'none',
  strength: 'plain',
});

/** What a page of 5 May 2021 carries of the invented incident: a made-up reading, with every outcome in it. */
export const smallReading: Reading = {
  incident: 'small:tidemail-intrusion',
  title: 'Offices’ mail read for weeks, maker says',
  published: { date: '2021-05-05', precision: 'day', from: 'json-ld', also: [], sure: true, modified: null },
  whole: { whole: true, reasons: [], words: 400 },
  language: 'en',
  positions: [position('tidewater', 'Tidewater Systems', 'attributes', 'a1', 1), position('tomas-brel', 'Tomas Brel', 'denies', 'a2', 2)],
  attributions: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a8', 'a9', 'a10', 'a11', 'a12', 'a13'].map(found),
  facts: ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9'].map((id) => ({ ...found(id), pageValue: id === 'f2' ? 'some 30 organisations' : null })),
  remarks: [{ code: 'hedge-lost', sentence: stretch(7) }],
};

/** The same page without a date. */
export const undated: Reading = {
  ...smallReading,
  published: null,
  attributions: smallReading.attributions.map((one) =>
    one.outcome === 'later' || one.outcome === 'not-found' ? { ...one, outcome: 'unknown', reason: 'no-date' } : one,
  ),
  facts: smallReading.facts.map((one) => (one.outcome === 'later' || one.outcome === 'not-found' ? { ...one, outcome: 'unknown', reason: 'no-date' } : one)),
};

/** The same page, cut by a barrier. */
export const cut: Reading = {
  ...smallReading,
  whole: { whole: false, reasons: ['wall', 'no-end'], words: 90 },
  attributions: smallReading.attributions.map((one) => (one.outcome === 'not-found' ? { ...one, outcome: 'unknown', reason: 'cut' } : one)),
  facts: smallReading.facts.map((one) => (one.outcome === 'not-found' ? { ...one, outcome: 'unknown', reason: 'cut' } : one)),
};

import { describe, expect, test } from 'vitest';
import { addressDate, datelineOf, timeDate, visibleDate } from '../../../../src/core/article/publication/page-dates.js';
import { signals } from '../signals.js';

describe('a date in the address', () => {
  test.each([
    ['https://a.example/2023/07/13/story', '2023-07-13'],
    ['https://a.example/news/2023/jul/13/story', '2023-07-13'],
    ['https://a.example/2023-07-13-story', '2023-07-13'],
    ['https://a.example/20230713/story.html', '2023-07-13'],
    ['https://a.example/2023/7/3/story', '2023-07-03'],
    ['https://a.example/it/2023/07/story', '2023-07'],
  ])('%s', (url, date) => {
    expect(addressDate(url)).toBe(date);
  });

  test.each([
    'https://a.example/world/33646704',
    'https://a.example/2023-olympics',
    'https://2023.example/x/y',
    'https://a.example/x?d=/2023/07/13/',
    'https://a.example/2023/13/40/x',
  ])('%s has none', (url) => {
    expect(addressDate(url)).toBeNull();
  });
});

describe('the time element', () => {
  const time = (value: string, text = '', hints = ''): { value: string; text: string; hints: string } => ({ value, text, hints });
  test.each([
    ['its value', [time('2023-07-13T10:00Z')], '2023-07-13'],
    ['its text', [time('', 'July 13, 2023')], '2023-07-13'],
    ['the first that is no change', [time('2023-07-20', '', 'dateModified'), time('2023-07-13')], '2023-07-13'],
    ['not one after "Updated"', [time('2023-07-20', 'July 20', 'meta Updated '), time('2023-07-13')], '2023-07-13'],
    ['not one that says so in another language', [time('2023-07-20', 'Aktualisiert 20.07.2023'), time('2023-07-13')], '2023-07-13'],
    ['not one whose class says so', [time('2023-07-20', '', 'js-lastmod'), time('2023-07-13')], '2023-07-13'],
    ['none where all are changes', [time('2023-07-20', '', 'last-modified')], null],
    ['none without a date', [time('PT3H', '3 hours ago')], null],
  ])('%s', (_name, times, date) => {
    expect(timeDate(signals({ times }))).toBe(date);
  });
});

describe('the visible date', () => {
  test.each([
    ['en', 'By A Writer\nJuly 13, 2023 at 9:12 a.m. EDT\nText', '2023-07-13'],
    ['en', 'Published 9:12 PM, Thu July 13, 2023', '2023-07-13'],
    ['de', 'Von A. Autorin\n13. Juli 2023, 9:12 Uhr', '2023-07-13'],
    ['de', '13.07.2023', '2023-07-13'],
    ['es', 'Madrid - 13 jul 2023 - 09:12 CEST', '2023-07-13'],
    ['fr', 'Publié le 13 juillet 2023 à 09h12', '2023-07-13'],
    ['fr', 'Le Journal | 04.05.2015 à 13h36 • Mis à jour le 05.05.2015 à 20h13', '2015-05-04'],
    ['zh', '科技 2023年07月13日 09:12', '2023-07-13'],
    ['', 'Publié le 13 juillet 2023', '2023-07-13'],
  ])('%s: %s', (lang, behind, date) => {
    expect(visibleDate(signals({ lang, behind }))).toBe(date);
  });

  test.each([
    ['a change', 'en', 'Updated July 20, 2023'],
    ['a change in French', 'fr', 'Mis à jour le 20 juillet 2023'],
    ['prose', 'en', 'The intruders had access from May 15, 2023. They were found by the State Department in the middle of June, the company said.'],
    ['one long sentence', 'en', 'The intruders had access from May 15, 2023 until the department found them in the middle of June, said the company in a note'],
    ['a day without a year', 'en', 'July 13'],
    ['a year alone', 'en', '2023'],
    ['a span', 'en', '3 hours ago'],
  ])('none from %s', (_name, lang, behind) => {
    expect(visibleDate(signals({ lang, behind }))).toBeNull();
  });
});

describe('the dateline', () => {
  test.each([
    ['en', 'WASHINGTON, July 12 (Reuters) - Hackers read mail.', { year: null, month: 7, day: 12 }],
    ['en', 'LONDON/BEIJING, Jul 12, 2023 (AFP) – Hackers read mail.', { year: 2023, month: 7, day: 12 }],
    ['de', 'BERLIN, 12. Juli (Reuters) - Angreifer lasen E-Mails.', { year: null, month: 7, day: 12 }],
    ['es', 'MADRID, 12 Jul. (EUROPA PRESS) - Unos piratas leyeron correos.', { year: null, month: 7, day: 12 }],
    ['fr', 'Paris, 12 juil 2023 (AFP) - Des pirates ont lu des courriels.', { year: 2023, month: 7, day: 12 }],
    ['zh', '新华社北京7月12日电（记者某某）', { year: null, month: 7, day: 12 }],
    ['en', 'By A Writer\nWASHINGTON, July 12 (Reuters) - Hackers read mail.', { year: null, month: 7, day: 12 }],
  ])('%s: %s', (lang, behind, line) => {
    expect(datelineOf(signals({ lang, behind }))).toEqual(line);
  });

  test.each([
    'WASHINGTON (AP) — Hackers read mail on July 12.',
    'Hackers read mail on July 12 - and nobody saw it.',
    'hackers: July 12 - a diary',
    'WASHINGTON, July (Reuters) - Hackers read mail.',
  ])('none in %s', (behind) => {
    expect(datelineOf(signals({ behind }))).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/core/article/languages/known.js';
import { quoteSpansIn } from '../../../src/core/article/quote-spans.js';
import { quotesIn, type RecordQuote } from '../../../src/core/article/quotes.js';

const spans = (...blocks: string[]): string[] => quoteSpansIn(blocks).map(({ text }) => text);

describe('stretches in quotation marks', () => {
  test.each([
    ['curly', 'He called it “paste work” and left.', ['paste work']],
    ['straight', 'He called it "paste work" and "smear", and left.', ['paste work', 'smear']],
    ['single', 'He called it ‘paste work’, the hackers’ own.', ['paste work']],
    ['single straight, with an apostrophe inside', "He called it 'nobody's work' and left.", ["nobody's work"]],
    ['German', 'Er nannte es „Flickwerk“ und ging.', ['Flickwerk']],
    ['German in print', 'Er nannte es »Flickwerk« und ging.', ['Flickwerk']],
    ['Spanish', 'Lo llamó «obra de tijera» y se fue.', ['obra de tijera']],
    ['French', 'Il parle de « bricolage » et part.', ['bricolage']],
    ['Chinese', '他称之为“剪贴作品”，并说「没有根据」。', ['剪贴作品', '没有根据']],
    ['Swedish', 'Han kallade det ”klippverk” och gick.', ['klippverk']],
    ['one inside the other', 'She said: “He called it ‘paste work’ today.”', ['He called it ‘paste work’ today.']],
    ['never closed', 'She said: “We will see', ['We will see']],
  ])('%s', (_name, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test.each([
    ['an apostrophe', "The hackers' mail and the agency's."],
    ['inches', 'A 15" screen'],
    ['empty marks', 'He said "" and “ ”.'],
    ['no mark', 'He said no.'],
  ])('none: %s', (_name, text) => {
    expect(spans(text)).toEqual([]);
  });

  test('runs over paragraphs that each begin with the mark', () => {
    expect(spans('She said: “We saw it.', '“We stopped it.', '“We told them.” Then she left.', 'He said “no”.')).toEqual([
      'We saw it. We stopped it. We told them.',
      'no',
    ]);
    expect(spans('She said: "We saw it.', '"We stopped it," she said.')).toEqual(['We saw it. We stopped it,']);
  });

  test('ends with its paragraph where the next does not go on', () => {
    expect(spans('She said: “We saw it.', 'Then she left.', '“No.”')).toEqual(['We saw it.', 'No.']);
    expect(spans('She said: “We saw it.', 'Then “no” came.')).toEqual(['We saw it.', 'no']);
  });

  test('offsets give back the quoted words, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom('“', '”', '"', "'", '«', '»', '„', 'word', ' ', 's', '.'), { maxLength: 15 }).map((parts) => parts.join('')),
          { maxLength: 4 },
        ),
        (blocks) => {
          for (const { parts, text } of quoteSpansIn(blocks)) {
            expect(parts.map(({ block, start, end }) => (blocks[block] ?? '').slice(start, end).trim()).join(' ')).toBe(text);
          }
        },
      ),
    );
  });
});

const RECORD: readonly RecordQuote[] = [
  { id: 'paste', text: 'scissors-and-paste work', lang: 'en' },
  { id: 'long', text: 'a collective disinformation campaign of several coalition countries', lang: 'en' },
  { id: 'doubt', text: 'no reason to doubt', lang: 'en' },
  { id: 'one', text: 'the farce', lang: 'en' },
  { id: 'de', text: 'nicht zufriedenstellende Antworten', lang: 'de' },
  { id: 'zh', text: '全球最大的黑客帝国', lang: 'zh' },
];
const hits = (code: string, ...blocks: string[]): string[] => {
  const language = languageOf(code);
  return language === null
    ? []
    : quotesIn(blocks, RECORD, language).map(({ id, quoted, needsSpeaker }) => `${id}${quoted ? '' : ' free'}${needsSpeaker ? ' speaker' : ''}`);
};

describe('quotations of the record in a text', () => {
  test.each([
    ['the same words', 'en', 'She called it “scissors-and-paste work”.', ['paste']],
    ['in other marks, case and number', 'en', 'She called it "Scissors and paste works".', ['paste']],
    ['in another number', 'en', 'She called it “scissor-and-paste works”.', ['paste']],
    [
      'inside a longer quotation',
      'en',
      '“It is clear that this is a collective disinformation campaign of the coalition countries, made at home,” she said.',
      ['long'],
    ],
    ['in running text', 'en', 'She called it a collective disinformation campaign of several coalition countries.', ['long free speaker']],
    ['everyday words need their speaker', 'en', 'He had “no reason to doubt” it.', ['doubt speaker']],
    ['German', 'de', 'Er sprach von „nicht zufriedenstellenden Antworten“.', []],
    ['German, word for word', 'de', 'Er sprach von „nicht zufriedenstellende Antworten“.', ['de speaker']],
    ['Chinese', 'zh', '他说，美国是“全球最大的黑客帝国”。', ['zh']],
  ])('%s', (_name, code, text, expected) => {
    expect(hits(code, text)).toEqual(expected);
  });

  test.each([
    ['other words', 'en', 'She called it “careless piecework”.'],
    ['half of them', 'en', 'She called it “paste”.'],
    ['the words in another order', 'en', 'She said “campaign of coalition disinformation, several countries collective”.'],
    ['few words in running text', 'en', 'He saw no reason to doubt it.'],
    ['too few words of content', 'en', 'She called it “the farce”.'],
    ['another language', 'fr', 'Elle a dit : « scissors-and-paste work ».'],
  ])('none: %s', (_name, code, text) => {
    expect(hits(code, text)).toEqual([]);
  });

  test('tells where the words stand, over paragraphs too', () => {
    const language = languageOf('en');
    const blocks = ['She spoke of “a collective disinformation', '“campaign of several coalition countries”.'];
    const [hit] = language === null ? [] : quotesIn(blocks, RECORD, language);
    expect(hit?.parts.map(({ block, start, end }) => blocks[block]?.slice(start, end))).toEqual([
      'a collective disinformation',
      'campaign of several coalition countries',
    ]);
    expect(hit?.score).toBe(1);
  });

  test('curly, straight and other marks give the same', () => {
    const marks = [
      ['“', '”'],
      ['"', '"'],
      ['„', '“'],
      ['«', '»'],
      ['「', '」'],
      ['‘', '’'],
      ["'", "'"],
    ] as const;
    for (const [open, close] of marks) expect(hits('en', `She called it ${open}scissors-and-paste work${close}, and left.`)).toEqual(['paste']);
  });
});

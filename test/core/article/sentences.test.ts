import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/article/sentences.js';
import { lexiconOf } from './lexicons.js';

const split = (text: string, language: string): string[] => sentencesOf(text, lexiconOf(language)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['en', ['The U.S. State Department declined.', 'It gave no reason.']],
    ['en', ['Sen. Marek Holt asked Mr. Dorn about it.', 'He smiled.']],
    ['en', ['“We know who did it,” J. Holt said.', 'Then he left.']],
    ['de', ['Am 16. Juni meldete die Firma den Einbruch.', 'Am Tag darauf kam Hilfe.']],
    ['es', ['El Sr. Dorn viajó a EE. UU. en mayo.', 'Volvió en junio.']],
    ['fr', ['M. Dorn a nié.', 'Mme Rossi a souri.']],
    ['zh', ['罗西说，攻击来自鲁国。', '多恩否认。']],
  ] as const)('in %s: %j', (language, sentences) => {
    expect(split(sentences.join(language === 'zh' ? '' : ' '), language)).toEqual(sentences);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(split('"It was them." Rossi left.', 'en').join('|')).toContain('them."');
  });
});

import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../../src/core/article/dates-in-text/resolve.js';
import { roleOf } from '../../../../src/core/article/dates-in-text/role.js';
import { languageOf } from '../../../../src/core/article/languages/known.js';

const roles = (code: string, sentence: string): string[] => {
  const language = languageOf(code);
  if (language === null) return [];
  const dates = datesIn(sentence, language, '2023-07-13');
  return dates.map((date) => `${date.date} ${roleOf(sentence, date, dates, language) ?? '-'}`);
};

describe('what happened on a date', () => {
  test.each([
    ['en', 'The intruders had access since May 15.', ['2023-05-15 start']],
    ['en', 'Access began on May 15 and was noticed on June 16.', ['2023-05-15 start', '2023-06-16 discovery']],
    ['en', 'On June 16 the company began to investigate.', ['2023-06-16 discovery']],
    ['en', 'It detected the break-in from an odd log entry on June 16.', ['2023-06-16 discovery']],
    ['de', 'Seit dem 15. Mai lasen sie mit.', ['2023-05-15 start']],
    ['de', 'Am 16. Juni wurde der Zugriff entdeckt.', ['2023-06-16 discovery']],
    ['es', 'Entraron a partir del 15 de mayo.', ['2023-05-15 start']],
    ['es', 'Lo detectó el 16 de junio.', ['2023-06-16 discovery']],
    ['fr', 'Depuis le 15 mai, ils lisaient.', ['2023-05-15 start']],
    ['fr', "L'intrusion a été repérée le 16 juin et découverte par hasard.", ['2023-06-16 discovery']],
    ['zh', '攻击从5月15日开始。', ['2023-05-15 start']],
    ['zh', '该公司6月16日发现入侵。', ['2023-06-16 discovery']],
  ])('%s: %s', (code, sentence, expected) => {
    expect(roles(code, sentence)).toEqual(expected);
  });

  test.each([
    ['en', 'The minister went to Beijing in June.', ['2023-06 -']],
    ['en', 'The paper reported on July 12 that mail was read.', ['2023-07-12 -']],
    ['en', 'The post appeared on July 11. It had found nothing.', ['2023-07-11 -']],
    ['en', 'Access was noticed on June 16; the post followed on July 11.', ['2023-06-16 discovery', '2023-07-11 -']],
    ['en', 'It was noticed on June 16 and the post followed on July 11.', ['2023-06-16 discovery', '2023-07-11 -']],
    ['de', 'Der Minister reiste im Juni nach Peking.', ['2023-06 -']],
    ['fr', 'Le ministre est allé à Pékin en juin.', ['2023-06 -']],
  ])('%s: %s', (code, sentence, expected) => {
    expect(roles(code, sentence)).toEqual(expected);
  });
});

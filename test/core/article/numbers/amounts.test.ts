import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf, LANGUAGES } from '../../../../src/core/article/languages/known.js';
import { amountsIn } from '../../../../src/core/article/numbers/amounts.js';

/** Amounts with a known unit, as short text. */
const found = (code: string, text: string): string[] => {
  const language = languageOf(code);
  return (language === null ? [] : amountsIn(text, language)).flatMap((amount) =>
    amount.unit === null
      ? []
      : [
          [
            amount.bound,
            amount.vague ? 'vague' : '',
            amount.value,
            amount.high === null ? '' : `to ${amount.high}`,
            ...amount.qualifiers,
            amount.unit,
            amount.each ? 'each' : '',
          ]
            .filter((part) => part !== '')
            .join(' '),
        ],
  );
};

describe('amounts with their unit and bound', () => {
  test.each([
    ['en', 'It reached mail accounts at approximately 25 organisations, including agencies.', ['about 25 organisation']],
    ['en', 'Some 60,000 e-mails were taken from 10 State Department accounts.', ['about 60000 email', 'exact 10 account']],
    ['en', 'At least 25 entities', ['at-least 25 organisation']],
    ['en', 'No fewer than twenty-five entities', ['at-least 25 organisation']],
    ['en', 'No more than twenty-five entities', ['at-most 25 organisation']],
    ['en', 'Up to 10 people at each agency', ['at-most 10 person each']],
    ['en', 'More than 500 individuals', ['at-least 500 person']],
    ['en', 'About two dozen organizations', ['about 24 organisation']],
    ['en', '25+ organizations', ['at-least 25 organisation']],
    ['en', '25 organizations or more', ['at-least 25 organisation']],
    ['en', '20 to 30 agencies', ['about 20 to 30 public agency']],
    ['en', '20–30 agencies', ['about 20 to 30 public agency']],
    ['en', 'hundreds of accounts and dozens of agencies', ['at-least vague 200 account', 'at-least vague 24 public agency']],
    ['en', '503 related personal accounts', ['exact 503 personal account']],
    ['en', "25 of the organisations' mailboxes", ['exact 25 organisation']],
    ['en', "10 of the agency's accounts", ['exact 10 account']],
    ['en', '25 government agency email accounts', ['exact 25 public account']],
    ['de', 'Etwa 25 Organisationen', ['about 25 organisation']],
    ['de', 'Rund 60.000 E-Mails aus zehn Konten', ['about 60000 email', 'exact 10 account']],
    ['de', 'mehr als zwei Dutzend Behörden', ['at-least 24 public agency']],
    ['de', 'höchstens zehn Personen je Behörde', ['at-most 10 person each']],
    ['es', 'unas 25 organizaciones', ['about 25 organisation']],
    ['es', 'más de sesenta mil correos', ['at-least 60000 email']],
    ['es', '503 cuentas personales de correo', ['exact 503 personal account']],
    ['es', '25 empresas clientes', ['exact 25 company']],
    ['fr', 'environ 25 organisations', ['about 25 organisation']],
    ['fr', 'plus de 60\u202f000 courriels', ['at-least 60000 email']],
    ['fr', "une vingtaine d'agences", ['about 20 public agency']],
    ['zh', '约25个组织', ['about 25 organisation']],
    ['zh', '二十多个政府机构', ['at-least 20 public agency']],
    ['zh', '超过6万封电子邮件', ['at-least 60000 email']],
    ['zh', '25个机构的账户', ['exact 25 organisation']],
    ['zh', '约500个个人账户', ['about 500 personal account']],
  ])('%s: %s', (code, text, expected) => {
    expect(found(code, text)).toEqual(expected);
  });

  test.each([
    ['en', 'On June 16 organisations were told.'],
    ['en', 'In 2023 organisations were hit.'],
    ['en', 'Its 2023 accounts were late.'],
    ['en', 'Storm-0558 accounts were closed.'],
    ['en', 'A 25-member board looked at accounts.'],
    ['en', 'It paid $25 million to people.'],
    ['en', '25% of organisations knew.'],
    ['en', 'One of the people was the minister.'],
    ['en', 'There were 25, organisations said.'],
    ['en', 'It took 25 at the organisations.'],
    ['en', 'At 13:36 people woke.'],
    ['en', 'It was open 24/7 accounts say.'],
    ['de', 'Am 16. Juni Konten gesperrt'],
    ['de', 'Ein Konto wurde gesperrt.'],
    ['es', 'El 16 de junio cuentas'],
    ['fr', 'Une agence, le 16 juin'],
    ['zh', '6月16日组织'],
    ['zh', '第25个组织'],
  ])('%s: none in %s', (code, text) => {
    expect(found(code, text)).toEqual([]);
  });
});

test('offsets lie in the text, in order, whatever the text', () => {
  const words = fc.constantFrom(
    'about',
    '25',
    'two',
    'dozen',
    'organisations',
    'of',
    'the',
    'accounts',
    '-',
    ',',
    '%',
    '六',
    '万',
    '个',
    '组织',
    'May',
    "'s",
    '60.000',
    'half',
    'a',
    'million',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), fc.constantFrom(...LANGUAGES), fc.constantFrom(' ', ''), (parts, language, joint) => {
      const text = parts.join(joint);
      let last = 0;
      for (const amount of amountsIn(text, language)) {
        expect(amount.start).toBeGreaterThanOrEqual(last);
        expect(amount.end).toBeGreaterThan(amount.start);
        expect(amount.end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(amount.value)).toBe(true);
        last = amount.start;
      }
    }),
  );
});

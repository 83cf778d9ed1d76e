import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/core/article/languages/known.js';
import { amountsIn } from '../../../../src/core/article/numbers/amounts.js';
import { compareAmount } from '../../../../src/core/article/numbers/compare.js';

type Count = Parameters<typeof compareAmount>[1];

const count = (bound: Count['bound'], amount: number, unit: string): Count => ({ amount, unit, bound });
const compare = (code: string, text: string, fact: Count): string => {
  const language = languageOf(code);
  const [amount] = language === null ? [] : amountsIn(text, language);
  if (amount === undefined) return 'no amount';
  const relation = compareAmount(amount, fact, 'en');
  return 'why' in relation ? `${relation.result} ${relation.why}` : relation.result;
};

const ORGANISATIONS = count('about', 25, 'organisations');
const ACCOUNTS = count('exact', 503, 'personal accounts');
const MAILS = count('about', 60_000, 'e-mails');
const AGENCIES = count('exact', 3, 'federal agencies');
const EACH = count('at-most', 10, 'people at each agency');
const REGION = count('exact', 9, 'accounts on East Asia and the Pacific');
const NUMBERS = count('at-most', 10, 'Social Security numbers');
const SENATORS = count('exact', 14, 'senators');
const WEEKS = count('at-least', 6, 'weeks');

describe('an amount of a text beside one of the record', () => {
  test.each<[string, string, Count, string]>([
    ['en', 'approximately 25 organizations', ORGANISATIONS, 'same'],
    ['en', '25 organisations', ORGANISATIONS, 'same'],
    ['en', 'about two dozen organisations', ORGANISATIONS, 'same'],
    ['de', 'rund fünfundzwanzig Organisationen', ORGANISATIONS, 'same'],
    ['zh', '约25个机构', ORGANISATIONS, 'same'],
    ['en', 'more than 25 organisations', ORGANISATIONS, 'differs bound'],
    ['es', 'más de 25 organizaciones', ORGANISATIONS, 'differs bound'],
    ['en', 'fewer than 25 organisations', ORGANISATIONS, 'differs bound'],
    ['en', '22 organisations', ORGANISATIONS, 'differs amount'],
    ['fr', 'une trentaine d’organisations', ORGANISATIONS, 'differs amount'],
    ['en', '24 organisations', ORGANISATIONS, 'differs amount'],
    ['en', 'about 60,000 emails', MAILS, 'same'],
    ['de', 'sechzigtausend E-Mails', MAILS, 'same'],
    ['zh', '约6万封邮件', MAILS, 'same'],
    ['en', '70,000 emails', MAILS, 'differs amount'],
    ['en', '503 personal accounts', ACCOUNTS, 'same'],
    ['en', '503 accounts', ACCOUNTS, 'same'],
    ['en', 'more than 500 personal accounts', ACCOUNTS, 'same'],
    ['en', '600 personal accounts', ACCOUNTS, 'differs amount'],
    ['en', 'three agencies', AGENCIES, 'same'],
    ['en', 'two federal agencies', AGENCIES, 'differs amount'],
    ['en', 'fewer than 10 people at each agency', EACH, 'same'],
    ['en', 'nine accounts dealing with East Asia', REGION, 'same'],
    ['en', 'up to 10 Social Security numbers', NUMBERS, 'same'],
    ['en', '14 senators', SENATORS, 'same'],
    ['en', '15 senators', SENATORS, 'differs amount'],
    ['en', 'at least six weeks', WEEKS, 'same'],
    ['en', 'six weeks', WEEKS, 'differs bound'],
  ])('%s: %s', (code, text, fact, expected) => {
    expect(compare(code, text, fact)).toBe(expected);
  });

  test.each<[string, string, Count, string]>([
    ['en', '25 accounts', ORGANISATIONS, 'other unit'],
    ['en', '25 government agencies', ORGANISATIONS, 'other unit'],
    ['en', '25 companies', ORGANISATIONS, 'other unit'],
    ['en', '25 government organisations', ORGANISATIONS, 'other scope'],
    ['en', '500 accounts', ACCOUNTS, 'other scope'],
    ['en', '503 government accounts', ACCOUNTS, 'other scope'],
    ['en', '503 individuals', ACCOUNTS, 'other unit'],
    ['en', 'fewer than 10 people', EACH, 'other scope'],
    ['en', '10 people at each agency', count('at-most', 10, 'people'), 'other scope'],
    ['en', 'nine accounts', REGION, 'other scope'],
    ['en', 'up to 10 numbers', NUMBERS, 'other unit'],
    ['de', 'bis zu 10 Nummern', NUMBERS, 'other unit'],
    ['en', 'hundreds of organisations', ORGANISATIONS, 'other loose'],
    ['en', 'more than 10 organisations', ORGANISATIONS, 'other loose'],
    ['en', '20 to 30 organisations', ORGANISATIONS, 'other loose'],
    ['en', '18,000 organisations', ORGANISATIONS, 'other far'],
    ['en', '25 was the number', ORGANISATIONS, 'other unit'],
    ['en', 'six days', WEEKS, 'other unit'],
  ])('%s: %s is another quantity', (code, text, fact, expected) => {
    expect(compare(code, text, fact)).toBe(expected);
  });

  test('a unit is never compared with another one', () => {
    const units = ['organisations', 'accounts', 'people', 'e-mails', 'agencies', 'hypotheses', 'weeks', 'companies', 'senators', 'keys'];
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.constantFrom(...units), fc.integer({ min: 2, max: 900 }), (said, kept, amount) => {
        const result = compare('en', `${amount} ${said} were named`, count('exact', amount, kept));
        expect(result).toBe(said === kept ? 'same' : 'other unit');
      }),
    );
  });

  test('the same words about the same number are never another number', () => {
    const phrase = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' };
    fc.assert(
      fc.property(fc.constantFrom('exact', 'about', 'at-least', 'at-most'), fc.integer({ min: 2, max: 90_000 }), (bound, amount) => {
        expect(compare('en', `${phrase[bound]}${amount.toLocaleString('en')} organisations`, count(bound, amount, 'organisations'))).toBe('same');
      }),
    );
  });
});

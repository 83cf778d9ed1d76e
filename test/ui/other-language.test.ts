import { expect, it } from 'vitest';
import { otherLanguage } from '../../src/ui/other-language.js';
import { english } from './english.js';

it.each([
  ['en', 'en-GB', undefined],
  ['en-US', 'en', undefined],
  ['', 'en', undefined],
  ['en', 'de', 'en'],
  ['zh-Hant', 'fr', 'zh-Hant'],
])('%s in an interface in %s is marked as %s', (language, locale, lang) => expect(otherLanguage(language, english(locale))).toBe(lang));

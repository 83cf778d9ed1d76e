import type { LanguageWords } from './language-words.js';

export const french: LanguageWords = {
  titles: 'monsieur madame m mme président présidente ministre secrétaire ambassadeur ambassadrice sénateur porte-parole conseiller',
  titleEndings: '',
  openers: 'le la les un une et mais ou selon après avec sans pour par comme quand pendant aussi',
  placePrepositions: 'en à vers depuis dans de',
  towardsState: 'ambassadeur lié proche attribué',
  indefinite: 'un une',
};

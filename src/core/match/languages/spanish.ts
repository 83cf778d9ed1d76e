import type { LanguageWords } from './language-words.js';

export const spanish: LanguageWords = {
  titles: 'señor señora sr sra presidente presidenta secretario secretaria embajador embajadora portavoz ministro ministra senador senadora asesor',
  titleEndings: '',
  openers: 'el la los las un una y pero o según tras con sin para por como cuando mientras también',
  placePrepositions: 'en a desde hacia de',
  towardsState: 'embajador vincul ligad cercan atribui relacion',
  indefinite: 'un una otro otra',
};

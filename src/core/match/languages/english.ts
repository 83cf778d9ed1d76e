import type { LanguageWords } from './language-words.js';

export const english: LanguageWords = {
  titles:
    'mr mrs ms miss dr prof sir dame lord lady madam president vice-president secretary undersecretary minister premier chancellor ambassador ' +
    'envoy senator sen representative rep congressman congresswoman lawmaker democrat republican governor gov mayor spokesman spokeswoman ' +
    'spokesperson director chief chair chairman chairwoman chairperson commissioner general gen admiral adm colonel adviser advisor counsellor ' +
    'counselor attorney judge justice officer executive ceo cio researcher analyst founder comrade',
  titleEndings: '',
  openers:
    'a an the and but or nor so yet as at by for from in of on to with after before while when where since until if although though because ' +
    'however meanwhile later earlier both then also only even still now here there that this these those it he she they we who what which ' +
    'according asked does did do is was will has had not says said calls called tells told like unlike against over under about without yesterday ' +
    'today tomorrow last next former monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december',
  placePrepositions: 'in to from at near via outside around toward towards through visited visiting left',
  towardsState: 'ambassador envoy relation ties message warning pressure dialogue appeal close linked tied loyal belonging according attribut traced',
  indefinite: 'a an another',
};

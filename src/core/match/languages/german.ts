import type { LanguageWords } from './language-words.js';

export const german: LanguageWords = {
  titles:
    'herr frau präsident präsidentin minister ministerin außenminister außenministerin sprecher sprecherin botschafter botschafterin senator ' +
    'senatorin chef chefin direktor direktorin berater beraterin abgeordneter abgeordnete sicherheitsberater kanzler konzernchef',
  titleEndings: 'minister ministerin sprecher sprecherin präsident präsidentin botschafter botschafterin berater beraterin chef chefin direktor direktorin',
  openers:
    'der die das ein eine und aber oder doch auch nach vor mit bei für von wie als wenn während laut so dann nur noch montag dienstag mittwoch ' +
    'donnerstag freitag samstag sonntag',
  placePrepositions: 'in nach aus bei',
  towardsState: 'botschafter verbind verbunden beziehung nahe zugeschrieben',
  indefinite: 'ein eine einen einem',
};

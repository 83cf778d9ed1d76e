// Words that stand before a surname and are no first name. Lower case, without full stop.
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof sir dame lord lady madam president vice-president secretary undersecretary minister premier chancellor ' +
    'ambassador envoy senator sen representative rep congressman congresswoman lawmaker democrat republican governor gov mayor ' +
    'spokesman spokeswoman spokesperson director chief chair chairman chairwoman chairperson commissioner general gen admiral adm colonel ' +
    'adviser advisor counsellor counselor attorney judge justice officer executive ceo cio researcher analyst founder comrade ' +
    'herr frau präsident präsidentin minister ministerin außenminister außenministerin sprecher sprecherin botschafter botschafterin senator ' +
    'senatorin chef chefin direktor direktorin berater beraterin abgeordneter abgeordnete sicherheitsberater kanzler konzernchef ' +
    'señor señora sr sra presidente presidenta secretario secretaria embajador embajadora portavoz ministro ministra senador senadora asesor ' +
    'monsieur madame m mme président présidente ministre secrétaire ambassadeur ambassadrice sénateur porte-parole conseiller'
  ).split(' '),
);

// Capitalised only because a sentence begins with them (or a headline is set so).
const OPENERS = new Set(
  (
    'a an the and but or nor so yet as at by for from in of on to with after before while when where since until if although though because ' +
    'however meanwhile later earlier both then also only even still now here there that this these those it he she they we who what which ' +
    'according asked does did do is was will has had not says said calls called tells told like unlike against over under about without ' +
    'der die das ein eine und aber oder doch auch nach vor mit bei für von wie als wenn während laut so dann nur noch ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december yesterday today tomorrow last next former ' +
    'el la los las un una y pero o según tras con sin para por como cuando mientras también ' +
    'le les un une et mais ou selon après avec sans pour par comme quand pendant aussi'
  ).split(' '),
);

const GERMAN_OFFICE = /(minister|ministerin|sprecher|sprecherin|präsident|präsidentin|botschafter|botschafterin|berater|beraterin|chef|chefin|direktor|direktorin)$/u;

/**
 * True for a capitalised word that, right before a surname, reads as a first name ("William" before "Burns").
 * `word` is as printed, without what stands around it.
 */
export const readsAsFirstName = (word: string): boolean => {
  if (!/^\p{Lu}[\p{Ll}'’-]+$/u.test(word)) return /^\p{Lu}\.?$/u.test(word);
  const lower = word.toLowerCase();
  return !TITLES.has(lower) && !OPENERS.has(lower) && !GERMAN_OFFICE.test(lower);
};

import type { Effect, Rule, Subject } from '../core/rules/rule.js';
import { siteText } from '../core/rules/site.js';
import { sayMarks } from './mark-words.js';
import type { MessageKey, Words } from './words.js';

const EFFECT: Record<Effect, MessageKey> = { show: 'effectShow', quiet: 'effectQuiet', hide: 'effectHide' };

/** What a rule can say, in the order in which it is offered. */
export const effectTexts = (words: Words): readonly (readonly [Effect, string])[] => [
  ['show', words.say('optionsShow')],
  ['quiet', words.say('optionsQuiet')],
  ['hide', words.say('optionsHide')],
];

/** What a rule does, in two words. */
const sayEffect = (effect: Effect, words: Words): string => words.say(EFFECT[effect]);

/** What a rule is about. `nameOf` gives the name of an entity, a pack or a story by its id. */
export const saySubject = (subject: Subject, words: Words, nameOf: (id: string) => string): string => {
  switch (subject.type) {
    case 'all':
      return words.say('subjectAll');
    case 'kind':
      return sayMarks(subject.of, words);
    case 'pack':
      return words.say('subjectPack', nameOf(subject.of));
    case 'closed':
      return words.say('subjectClosed', nameOf(subject.of));
    case 'story':
      return words.say('subjectStory', nameOf(subject.of));
    case 'entity':
      return nameOf(subject.of);
  }
};

/** A rule in one line: what, where, how. */
export const sayRule = (
  { subject, site, effect, policy }: Pick<Rule, 'subject' | 'site' | 'effect' | 'policy'>,
  words: Words,
  nameOf: (id: string) => string,
): string =>
  words.say(
    policy === true ? 'ruleLineLocked' : 'ruleLine',
    saySubject(subject, words, nameOf),
    site === null ? words.say('everywhere') : siteText(site),
    sayEffect(effect, words),
  );

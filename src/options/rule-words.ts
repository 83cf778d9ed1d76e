import type { Pack } from '../core/pack/schema.js';
import type { MarkKind } from '../core/mark-kind.js';
import type { Effect, Subject } from '../core/rules/rule.js';
import { MARK_KINDS } from '../core/mark-kind.js';
import { OWN_PACK } from '../core/rules/own-terms.js';
import { sayMarks } from '../ui/mark-words.js';
import type { Words } from '../ui/words.js';

/** What a rule can say, in the order in which it is offered. */
export const effectTexts = (words: Words): readonly (readonly [Effect, string])[] => [
  ['show', words.say('optionsShow')],
  ['quiet', words.say('optionsQuiet')],
  ['hide', words.say('optionsHide')],
];

/** The names of what rules are about. A rule may outlive its pack: then its id stands for the name. */
export const subjectNames = (packs: readonly Pack[], words: Words): ((subject: Subject) => string) => {
  const titles = new Map(packs.map(({ id, title }) => [id, title]));
  const names = new Map<string, string>(packs.flatMap(({ id, entities }) => entities.map((entity) => [`${id}:${entity.id}`, entity.name] as const)));
  const stories = new Map<string, string>(packs.flatMap(({ id, incidents }) => incidents.map((incident) => [`${id}:${incident.id}`, incident.name] as const)));
  const isKind = (of: string): of is MarkKind => MARK_KINDS.some((kind) => kind === of);
  return ({ type, of }) => {
    switch (type) {
      case 'all':
        return words.say('optionsAllNames');
      case 'kind':
        return isKind(of) ? sayMarks(of, words) : of;
      case 'pack':
        return titles.get(of) ?? of;
      case 'closed':
        return words.say('optionsOutsideStory', titles.get(of) ?? of);
      case 'story':
        return stories.get(of) ?? of;
      case 'entity':
        return names.get(of) ?? (of.startsWith(`${OWN_PACK}:`) ? of.slice(OWN_PACK.length + 1) : of);
    }
  };
};

import type { MessageKey, Words } from './words.js';

const WHAT: Readonly<Record<string, MessageKey>> = {
  rule: 'changedRule',
  rules: 'changedRule',
  repeat: 'changedRepeat',
  scope: 'changedScope',
  style: 'changedStyle',
  terms: 'changedTerms',
  'forget-term': 'changedForget',
  'mark-terms': 'changedMarkTerms',
  site: 'changedSite',
  quiet: 'changedQuiet',
  replace: 'changedReplace',
};

/** What was changed last, as a sentence. `what` is the type of the change. */
export const sayChange = (what: string, words: Words): string => words.say('changedLast', words.say(WHAT[what] ?? 'changedOther'));

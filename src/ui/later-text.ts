import type { LaterLine } from '../core/record/card-content.js';
import { sayValue } from './fact-value.js';
import { sayStance } from './stance-words.js';
import type { Words } from './words.js';

const MOST = 90;

const cut = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - 1).replace(/\s+\S*$/u, '')}…`);

const says = (who: string, text: string, words: Words): string => (text.startsWith(who) ? text : words.say('laterStatement', who, text));

/** What came later as one line of at most 90 characters: the record's own sentence where it fits, else its short form. */
export const laterText = (line: LaterLine, words: Words): string => {
  if (line.type === 'fact') {
    const short =
      line.value.type === 'entities'
        ? line.statement
        : words.say(
            'laterFact',
            line.label,
            sayValue(line.value, words, (id) => id),
          );
    return line.statement.length <= MOST ? line.statement : cut(short);
  }
  const whole = says(line.who, line.claim, words);
  return whole.length <= MOST ? whole : cut(says(line.who, sayStance(line.stance, line.on, words), words));
};

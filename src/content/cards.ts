import type { PageMention } from '../page/page-mention.js';
import type { Place } from '../page/session.js';
import { readCard } from './read-answers.js';
import type { Worker } from './worker.js';

/** Has the worker make cards; keeps the card's style sheet, which comes with the first. */
export const createCards = (worker: Worker): { load(mention: PageMention, place: Place, chosen: string | null): Promise<object | null>; sheet(): string } => {
  let sheet = '';
  return {
    load: async ({ block, start, end, entity, others, reason }, place, chosen) => {
      const entities = chosen === null ? [entity, ...others].map(({ id }) => id) : [chosen];
      const answer = await worker.ask('card', { entities, reason, text: block.text.slice(start, end), ...place, withSheet: sheet === '' }, readCard);
      if (answer === null) return null;
      if (answer.sheet !== null) sheet = answer.sheet;
      return answer.tree;
    },
    sheet: () => sheet,
  };
};

import type { CardContent } from '../core/record/card-content.js';
import type { Known } from '../page/card-control.js';
import type { PageMention } from '../page/page-mention.js';
import { readDetails } from './read-answers.js';
import type { Worker } from './worker.js';

/** What the worker knows of the entities a card is opened for, asked once each; and the card's style sheet, which comes with the first. */
export const createDetails = (worker: Worker): { load(mention: PageMention): Promise<Known>; sheet(): string } => {
  const known = new Map<string, CardContent>();
  let sheet = '';

  const detailsOf = async (entity: string): Promise<CardContent | null> => {
    const old = known.get(entity);
    if (old !== undefined) return old;
    const answer = await worker.ask('details', { entity, withSheet: sheet === '' }, readDetails);
    if (answer === null) return null;
    if (answer.sheet !== null) sheet = answer.sheet;
    known.set(entity, answer.content);
    return answer.content;
  };

  return {
    load: ({ entity, others }) => Promise.all([entity, ...others].map(({ id }) => detailsOf(id))),
    sheet: () => sheet,
  };
};

import { h } from 'preact';
import type { CardNode } from '../core/card-tree.js';
import { cardContent } from '../core/record/entity-card.js';
import type { CardContent } from '../core/record/card-content.js';
import { browser } from '../platform/browser.js';
import type { CardAsk } from '../platform/protocol.js';
import { browserWords } from '../platform/words.js';
import { treeOf } from '../ui/card-tree.js';
import { EntityCard } from '../ui/EntityCard.js';
import { termOf } from '../core/rules/own-terms.js';
import type { OwnTerm } from '../core/rules/settings.js';
import { findOwner } from './packs.js';

const termContent = (id: string, { text, note, mark }: OwnTerm): CardContent => ({
  id,
  kind: 'own-term',
  mark,
  name: text,
  line: note,
  language: '',
  role: null,
  stances: [],
  latest: null,
  lanes: null,
  later: null,
  incident: null,
});

const contentOf = (runtimeId: string, pageDate: string | null, terms: readonly OwnTerm[]): CardContent | null => {
  const term = termOf(runtimeId, terms);
  if (term !== null) return termContent(runtimeId, term);
  const owner = findOwner(runtimeId);
  return owner === null ? null : cardContent(owner.pack, owner.id, pageDate);
};

/**
 * The card of a mention as plain data. It is made here and not in the page: what makes it would be nearly half of the script
 * that every read page carries. `pageDate`: when the page was published, with the precision that is known; `terms`: the reader's
 * own, as far as they may stand on pages.
 */
export const cardTree = ({ entities, reason, text, index, total }: CardAsk, pageDate: string | null, terms: readonly OwnTerm[]): CardNode => {
  const contents = entities.flatMap((entity) => contentOf(entity, pageDate, terms) ?? []);
  const several = entities.length > 1;
  const card = h(EntityCard, {
    words: browserWords(browser.i18n),
    content: several ? null : (contents[0] ?? null),
    choices: several ? contents.map(({ id, name, line }) => ({ id, name, line })) : [],
    place: { index, total },
    reason,
    text,
  });
  return treeOf(card)[0] ?? '';
};

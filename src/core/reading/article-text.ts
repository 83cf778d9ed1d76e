import type { GivenMention } from '../article/mentions.js';
import type { Lexicon } from '../article/lexicon.js';
import { sidesOf, type Party, type Sides } from '../article/party.js';
import { sentencesOf } from '../article/sentences.js';
import type { Incident } from '../pack/incident-schema.js';
import { runtimeId } from '../pack/merge.js';
import type { PartialDate } from '../pack/partial-date.js';
import type { Pack } from '../pack/schema.js';
import { partiesOf } from './parties-of.js';
import type { Article, ArticleStretch } from './reading.js';
import { stateIn } from './state-in-name.js';
import type { Tongue } from './tongue.js';

/** A mention with the pack's own id of its entity. */
export interface LocalMention extends ArticleStretch {
  readonly entity: string;
  readonly adjective: boolean;
}

/** An article made ready to be set beside the record of one incident. */
export interface ArticleText extends Tongue {
  readonly pack: Pack;
  readonly incident: Incident;
  readonly parties: readonly Party[];
  readonly sides: Sides;
  readonly blocks: Article['blocks'];
  readonly published: PartialDate | null;
  /** In order, without those of empty blocks. */
  readonly sentences: readonly ArticleStretch[];
  readonly mentions: readonly LocalMention[];
}

/** The mentions of an article that are of this pack, with the pack's own ids. */
export const localMentions = (pack: Pack, article: Article): (LocalMention & { readonly form: string })[] => {
  const prefix = runtimeId(pack.id, '');
  return article.mentions.flatMap(({ block, start, end, entity, form }) =>
    entity.startsWith(prefix) ? [{ block, start, end, entity: entity.slice(prefix.length), adjective: form === 'adjective', form }] : [],
  );
};

/** A description of a crew that names a state ("the Ruritania-based hackers") says where it is from, and not only which one it is. */
const withStates = (mentions: ReturnType<typeof localMentions>, article: Article, parties: readonly Party[]): LocalMention[] =>
  mentions.map(({ form, ...mention }) => {
    const { block, start, end } = mention;
    const hit = form === 'nominal' ? stateIn((article.blocks[block]?.text ?? '').slice(start, end), parties) : null;
    return hit === null ? mention : { block, start: start + hit.start, end: start + hit.end, entity: hit.entity, adjective: hit.adjective };
  });

const spansOf = (text: string, lexicon: Lexicon | null): readonly { readonly start: number; readonly end: number }[] =>
  lexicon === null ? (text.trim() === '' ? [] : [{ start: 0, end: text.length }]) : sentencesOf(text, lexicon);

/** Prepares an article. In a language without word lists each block is one sentence. */
export const articleText = (pack: Pack, incident: Incident, article: Article, { language, lexicon }: Tongue, published: PartialDate | null): ArticleText => {
  const parties = partiesOf(pack, incident);
  return {
    pack,
    incident,
    parties,
    sides: sidesOf(parties),
    blocks: article.blocks,
    language,
    lexicon,
    published,
    sentences: article.blocks.flatMap(({ text }, block) => spansOf(text, lexicon).map(({ start, end }) => ({ block, start, end }))),
    mentions: withStates(localMentions(pack, article), article, parties),
  };
};

/** The mentions that the stance rules take: those of parties. */
export const partyMentions = ({ mentions, sides }: ArticleText): GivenMention[] => mentions.filter(({ entity }) => sides.party(entity) !== undefined);

/** The words of a stretch. */
export const wordsAt = ({ blocks }: ArticleText, { block, start, end }: ArticleStretch): string => (blocks[block]?.text ?? '').slice(start, end);

const byBlock = new WeakMap<ArticleText, ReadonlyMap<number, readonly LocalMention[]>>();
const NONE: readonly LocalMention[] = [];

const groupByBlock = (mentions: readonly LocalMention[]): ReadonlyMap<number, readonly LocalMention[]> => {
  const groups = new Map<number, LocalMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.block);
    if (group === undefined) groups.set(mention.block, [mention]);
    else group.push(mention);
  }
  return groups;
};

const blockMentions = (text: ArticleText, block: number): readonly LocalMention[] => {
  const known = byBlock.get(text) ?? groupByBlock(text.mentions);
  byBlock.set(text, known);
  return known.get(block) ?? NONE;
};

/** The mentions that begin inside a stretch. */
export const mentionsIn = (text: ArticleText, stretch: ArticleStretch): LocalMention[] =>
  blockMentions(text, stretch.block).filter(({ start }) => start >= stretch.start && start < stretch.end);

/** The sentences that a stretch touches. */
export const sentencesAt = ({ sentences }: ArticleText, stretch: ArticleStretch): ArticleStretch[] =>
  sentences.filter(({ block, start, end }) => block === stretch.block && start < stretch.end && end > stretch.start);

/** A whole block, as a stretch. */
export const wholeBlock = ({ blocks }: ArticleText, block: number): ArticleStretch => ({ block, start: 0, end: blocks[block]?.text.length ?? 0 });

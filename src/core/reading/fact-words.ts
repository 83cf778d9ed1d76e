import { languageOf } from '../article/languages/known.js';
import type { TextLanguage } from '../article/languages/text-language.js';
import type { Fact } from '../pack/statement-schema.js';
import { mentionsIn, wholeBlock, type ArticleText } from './article-text.js';
import { hasCue } from './cue-words.js';
import { contentStems } from './content-words.js';
import { carried, missing, unsure, type FactFound } from './fact-found.js';
import type { ArticleStretch } from './reading.js';
import { sharedStems } from './sentence-stems.js';

/** Of the words of a fact's value this share must stand in one sentence, and at least so many. */
const VALUE_SHARE = 0.67;
const VALUE_WORDS = 2;
/** Or of its whole statement this share, and at least so many. */
const STATEMENT_SHARE = 0.4;
const STATEMENT_WORDS = 5;

/** Of several victims this share must stand in the text: a body may be named as a speaker, or as the scene of something else. */
const MOST_NAMED = 0.6;

const TOOLS: ReadonlySet<string> = new Set(['technique', 'malware']);

interface FactStems {
  readonly value: ReadonlySet<string>;
  readonly statement: ReadonlySet<string>;
}

const stemsOf = new WeakMap<Fact, FactStems>();

/** The words of a fact's value and statement; a fact has one language, that of its pack. */
const factStems = (fact: Fact, words: string, language: TextLanguage): FactStems => {
  const known = stemsOf.get(fact);
  if (known !== undefined) return known;
  const made = { value: contentStems(words, language), statement: contentStems(fact.statement, language) };
  stemsOf.set(fact, made);
  return made;
};

/** The sentences in which enough of the fact's words stand. */
const saying = (fact: Fact, words: string, text: ArticleText, language: TextLanguage): ArticleStretch[] => {
  const { value, statement } = factStems(fact, words, language);
  const inValue = sharedStems(text, value);
  const inStatement = sharedStems(text, statement);
  return [...inStatement.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((at) => {
      const [ofValue, ofStatement] = [inValue.get(at) ?? 0, inStatement.get(at) ?? 0];
      const enough =
        (ofValue >= VALUE_WORDS && ofValue >= value.size * VALUE_SHARE && ofStatement > ofValue) ||
        (ofStatement >= STATEMENT_WORDS && ofStatement >= statement.size * STATEMENT_SHARE);
      return enough ? (text.sentences[at] ?? []) : [];
    });
};

/** The tools that a fact tells of: techniques and malware. */
const toolsOf = ({ about }: Fact, { pack }: ArticleText): readonly string[] =>
  pack.entities.filter(({ id, kind }) => about.includes(id) && TOOLS.has(kind)).map(({ id }) => id);

const isNamed = (text: ArticleText, ids: readonly string[]): boolean => text.mentions.some(({ entity, adjective }) => !adjective && ids.includes(entity));

/**
 * A fact in words. Found where enough of its words stand in one sentence (only in the language of the record), or where two of its tools are named
 * in one paragraph. Other texts may say it in other words: it is missing only where it is about tools and none is named.
 */
export const findText = (fact: Fact, text: ArticleText): FactFound => {
  const { value } = fact;
  const { language } = text;
  if (value.type !== 'text' || language === null) return unsure;
  const tools = toolsOf(fact, text);
  if (languageOf(text.pack.language) === language) {
    const sentences = saying(fact, value.text, text, language);
    if (sentences.length > 0) return carried(sentences, 'same-words');
  }
  if (tools.length === 0) return unsure;
  if (!isNamed(text, tools)) return missing;
  const blocks = text.blocks.map((_, block) => wholeBlock(text, block));
  const named = blocks.filter((block) => new Set(mentionsIn(text, block).flatMap(({ entity }) => (tools.includes(entity) ? [entity] : []))).size >= 2);
  const sentences = text.sentences.filter(
    (sentence) => named.some(({ block }) => block === sentence.block) && mentionsIn(text, sentence).some(({ entity }) => tools.includes(entity)),
  );
  return sentences.length > 0 && fact.topic === 'technique' ? carried(sentences, 'same-tools') : unsure;
};

/**
 * A fact that names entities. Those who were hit stand beside a word of the attack, those who were spared beside a negation as well; other
 * facts need all their entities in one paragraph. Missing only where none of them is named anywhere.
 */
export const findEntities = (fact: Fact, text: ArticleText): FactFound => {
  const { value, topic } = fact;
  if (value.type !== 'entities') return unsure;
  const ids = value.entities;
  if (!isNamed(text, ids)) return missing;
  const naming = (sentence: ArticleStretch): readonly string[] =>
    mentionsIn(text, sentence).flatMap(({ entity, adjective }) => (!adjective && ids.includes(entity) ? [entity] : []));
  if (topic === 'victims' || topic === 'spared') {
    const sentences = text.sentences.filter(
      (sentence) => naming(sentence).length > 0 && hasCue(text, sentence, ['attack', 'did']) && (topic === 'victims' || hasCue(text, sentence, ['neg'])),
    );
    const named = new Set(sentences.flatMap(naming)).size;
    if (named < Math.max(Math.min(2, ids.length), ids.length * MOST_NAMED)) return unsure;
    return carried(sentences, named === ids.length ? 'named' : 'some-named');
  }
  const blocks = text.blocks.map((_, block) => wholeBlock(text, block)).filter((block) => new Set(naming(block)).size === ids.length);
  const sentences = text.sentences.filter((sentence) => blocks.some(({ block }) => block === sentence.block) && naming(sentence).length > 0);
  return sentences.length === 0 || (ids.length < 2 && !toolsOf(fact, text).includes(ids[0] ?? '')) ? unsure : carried(sentences, 'named');
};

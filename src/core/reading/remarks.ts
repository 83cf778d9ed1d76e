import { quoteSpansIn } from '../article/quote-spans.js';
import type { CueClass } from '../article/lexicon.js';
import type { Attribution } from '../pack/statement-schema.js';
import { LANE_OF } from '../record/stance-lane.js';
import { actorsOfState } from './actor-of-state.js';
import { mentionsIn, type ArticleText } from './article-text.js';
import { hasCue } from './cue-words.js';
import { whenPublic } from './known-when.js';
import type { RowsFound } from './outcome.js';
import type { ArticleStretch, FoundPosition, Remark } from './reading.js';

/** Until the article's day everybody who named a culprit did so with a hedge. False where nobody had, or the day is not known. */
const allHedged = ({ incident, published }: ArticleText): boolean => {
  if (published === null) return false;
  const rows = incident.attributions.filter(
    (row) =>
      row.about === 'incident' &&
      whenPublic(row, published) !== 'after' &&
      row.stances.some(({ stance, on }) => on === 'culprit' && LANE_OF[stance] === 'attributes'),
  );
  return rows.length > 0 && rows.every(({ strength }) => strength.level === 'hedged');
};

/** In these a sentence has a speaker or a doubt of its own. */
const SPOKEN: readonly CueClass[] = ['say', 'think', 'accord', 'accordAfter', 'blame', 'accuse', 'hearsay', 'hedge', 'charge'];

/** "X's hackers" without a hedge, and without anybody who says anything; quoted words are somebody's own. */
const isFlat = (text: ArticleText, sentence: ArticleStretch, quoted: readonly ArticleStretch[]): boolean =>
  actorsOfState(text, sentence).some(({ start, end }) => !quoted.some((part) => part.block === sentence.block && start < part.end && end > part.start)) &&
  !hasCue(text, sentence, SPOKEN);

/** Who wrote a report of the other case, as far as the words are aimed at them: not those whose statement they are printed as an answer to. */
const otherAuthors = ({ pack, incident, sides }: ArticleText, row: Attribution): readonly string[] => {
  const answered = (row.printedAs ?? []).flatMap(({ asAnswerTo }) => incident.attributions.filter(({ id }) => id === asAnswerTo));
  const isAnswered = (id: string): boolean => answered.some(({ speaker }) => sides.same(id, speaker.entity));
  const targets = new Set(row.targets.map(({ entity }) => entity));
  return pack.entities.flatMap(({ id, relations }) =>
    targets.has(id) && !isAnswered(id) && relations?.some(({ type }) => type === 'author-of') === true ? [id] : [],
  );
};

/** The other case's report taken for this one's: beside moved words stand its authors, and a word for a report. */
const isOtherReport = (text: ArticleText, sentence: ArticleStretch, authors: readonly string[]): boolean =>
  hasCue(text, sentence, ['paper']) && mentionsIn(text, sentence).some(({ entity }) => authors.includes(entity));

/** What is to be noted about the text itself, by sentence. */
export const remarksOf = (text: ArticleText, positions: readonly FoundPosition[], { moved }: Pick<RowsFound, 'moved'>): Remark[] => {
  const spoken = (sentence: ArticleStretch): boolean =>
    positions.some(
      ({ position }) =>
        position.sentence.block === sentence.block &&
        position.sentence.start === sentence.start &&
        position.stances.some((stance) => LANE_OF[stance] === 'attributes'),
    );
  const quoted = quoteSpansIn(text.blocks.map((block) => block.text)).flatMap(({ parts }) => parts);
  const flat = allHedged(text) ? text.sentences.filter((sentence) => !spoken(sentence) && isFlat(text, sentence, quoted)) : [];
  const reports = text.incident.attributions.flatMap((row) => {
    const sentences = moved.get(row.id);
    if (sentences === undefined) return [];
    const authors = otherAuthors(text, row);
    return sentences.filter((sentence) => isOtherReport(text, sentence, authors));
  });
  return [...flat.map((sentence): Remark => ({ code: 'hedge-lost', sentence })), ...reports.map((sentence): Remark => ({ code: 'other-report', sentence }))];
};

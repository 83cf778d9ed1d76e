import type { CueClass } from './lexicon.js';
import type { Phrase } from './phrases.js';
import { between, type Sheet } from './sheet.js';
import { listed } from './listed.js';

const VERBAL: readonly CueClass[] = ['say', 'think', 'deny', 'blame', 'accuse', 'did', 'be', 'modal', 'copula', 'false', 'by'];

/** "X, the spokesman, called the report a lie": the verb follows an apposition, not what is said. */
export const apposed = (sheet: Sheet, phrases: readonly Phrase[], comma: number): boolean =>
  sheet.lexicon.order === 'verb-last' &&
  sheet.tokens[comma]?.text === ',' &&
  (phrases.some((one) => one.to === comma && one.from > 1 && sheet.tokens[one.from - 1]?.text === ',' && (one.kind === 'name' || one.kind === 'office')) ||
    phrases.some(
      (one) =>
        one.from <= 1 && !one.oblique && one.to < comma && sheet.tokens[one.to]?.text === ',' && !VERBAL.some((kind) => between(sheet, kind, one.to, comma)),
    )) &&
  sheet.of('indirect').every((cue) => cue.from > comma);

/** "X did not answer, called Y a danger instead": the verb goes on with the subject of the sentence, and what follows it is its object. */
export const continued = (sheet: Sheet, phrases: readonly Phrase[], comma: number, right: Phrase): boolean => {
  const first = phrases.find((one) => one.from <= 1 && !one.oblique);
  return (
    sheet.lexicon.order === 'verb-last' &&
    first !== undefined &&
    first.to < comma &&
    sheet.tokens[comma]?.text === ',' &&
    sheet.tokens[comma - 1]?.word === true &&
    sheet.on('conj', right.to) &&
    sheet.on('det', right.to + 1) &&
    !sheet.of('indirect').some((cue) => cue.from < comma)
  );
};

/** "Whether X did it, Y would not say": with a clause in front, the subject stands behind the verb. */
export const opensWithClause = (sheet: Sheet): boolean => {
  const first = sheet.tokens[0]?.text === '"' ? 1 : 0;
  const { joints } = sheet.lexicon;
  if (joints === undefined) return false;
  const relative = sheet.on('rel', first) && !sheet.on('det', first);
  return relative || sheet.on('cond', first) || sheet.on('cut', first) || listed(joints).includes(sheet.tokens[first]?.text ?? '');
};

import type { CueClass } from './lexicon.js';
import type { Phrase } from './phrases.js';
import { marks, type Sheet } from './sheet.js';

// What ends a subject where words have no borders.
const ENDS: ReadonlySet<CueClass> = new Set<CueClass>([
  'prep',
  'say',
  'think',
  'accuse',
  'blame',
  'neg',
  'deny',
  'endorse',
  'doubt',
  'withdraw',
  'own',
  'refuse',
  'mum',
]);

/** In unspaced script the speaker of a verb at `verb` is what stands before it in its clause. */
export const clausePhrase = (sheet: Sheet, from: number, verb: number): Phrase | null => {
  let start = from;
  while (start < verb && (marks(sheet.tokens[start]) || sheet.on('conj', start) || sheet.on('adverb', start))) start++;
  const object = sheet.cues.find(
    (cue) =>
      ENDS.has(cue.kind) &&
      cue.from > start + 1 &&
      cue.from < verb &&
      !sheet.mentionAt(cue.from) &&
      !sheet.on('office', cue.from) &&
      !sheet.on('paper', cue.from),
  );
  let end = object ? object.from : verb;
  while (end > start && (sheet.on('adverb', end - 1) || (sheet.on('neg', end - 1) && !sheet.mentionAt(end - 1)) || marks(sheet.tokens[end - 1]))) end--;
  if (end <= start) return null;
  const inside = sheet.mentions.filter((mention) => mention.from >= start && mention.to <= end);
  const person = inside.findLast((mention) => mention.kind === 'person');
  const first = person ?? inside[0];
  const office = sheet.of('office').some((cue) => cue.from >= start && cue.to <= end);
  const paper = sheet.of('paper').some((cue) => cue.from >= start && cue.to <= end);
  const pron = sheet.at('pron', start);
  if (!first && pron) return { from: start, to: pron.to, kind: 'pronoun', entity: null, side: null, oblique: false };
  if (!first && sheet.at('self', start)) return { from: start, to: start + 1, kind: 'self', entity: null, side: null, oblique: false };
  if (!first && !office && !paper && end - start > 8) return null;
  const entity = first && !first.adjective && (first.kind === 'person' || !office || first.to === end) ? first.entity : null;
  return {
    from: start,
    to: end,
    kind: first && entity ? 'name' : office ? 'office' : paper ? 'paper' : 'name',
    entity,
    side: first?.entity ?? null,
    oblique: false,
  };
};

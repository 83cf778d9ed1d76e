import type { Cue } from './cues.js';
import { clauseStart } from './passive.js';
import type { CueClass } from './lexicon.js';
import { between, type Sheet } from './sheet.js';
import { listed } from './listed.js';

const OTHERS: readonly CueClass[] = ['deny', 'say', 'think', 'prep', 'refuse', 'accord', 'doubt'];

/** In unspaced script: a verb that stands right after its subject and before a comma or colon, and what is charged comes after it. */
export const introduces = (sheet: Sheet, cue: Cue): boolean => {
  const mark = sheet.tokens[cue.to]?.text;
  if (sheet.lexicon.order !== 'unspaced' || (mark !== ',' && mark !== ':') || sheet.tokens[cue.to + 1] === undefined) return false;
  const start = clauseStart(sheet, cue.from);
  let at = cue.from - 1;
  while (at >= start && sheet.on('adverb', at)) at--;
  if (at < start || OTHERS.some((kind) => sheet.of(kind).some((one) => one.from >= start && one.to <= at))) return false;
  return sheet.mentionAt(at) !== undefined || sheet.on('office', at) || sheet.on('paper', at) || sheet.on('pron', at);
};

/** "report", "claim", "links" may be nouns: after an article, an owner, a preposition or an adjective they are. */
export const isNoun = (sheet: Sheet, cue: Cue): boolean => {
  if (sheet.lexicon.order === 'unspaced')
    return (
      !introduces(sheet, cue) &&
      sheet.on('charge', cue.from) &&
      (cue.kind !== 'say' || sheet.on('of', cue.from - 1)) &&
      !between(sheet, 'be', clauseStart(sheet, cue.from), cue.from) &&
      !sheet.mentions.some(
        (mention) => mention.from >= cue.to && mention.from < cue.to + 12 && !sheet.tokens.slice(cue.to, mention.from).some((token) => !token.word),
      )
    );
  const before = cue.from - 1;
  const token = sheet.tokens[before];
  if (!token?.word) return false;
  // "the Ministry of State Security": a capital inside a name.
  if (sheet.lexicon.capitals && sheet.lexicon.order === 'spaced' && sheet.tokens[cue.from]?.capital && sheet.on('genitive', before)) return true;
  const ambiguous =
    sheet.on('charge', cue.from) || sheet.on('paper', cue.from) || sheet.on('attack', cue.from) || sheet.on('part', cue.from) || cue.to - cue.from === 1;
  if (!ambiguous) return false;
  if (sheet.tokens[cue.from]?.hyphen || token.text === sheet.lexicon.infinitive) return true;
  if (sheet.on('achieved', before)) return false;
  // Where adjectives follow their noun, a verb stands behind one ("la justice ruritanienne reproche").
  const adjective = sheet.mentionAt(before)?.adjective === true && !(sheet.lexicon.accents && sheet.lexicon.capitals);
  // "la llamó mentira": an article that is an object pronoun before what can only be a verb.
  const clitic =
    listed(sheet.lexicon.clitics).includes(token.text) && !(['charge', 'paper', 'attack', 'part', 'office'] as const).some((kind) => sheet.on(kind, cue.from));
  return (
    token.text === "'s" ||
    adjective ||
    (sheet.on('det', before) && !clitic && sheet.at('pron', before)?.to !== cue.from) ||
    // "absurd to suspect X": an infinitive is nobody's thought.
    (cue.kind === 'think' && sheet.lexicon.past !== undefined && sheet.on('prep', before)) ||
    (cue.kind !== 'say' && cue.kind !== 'think'
      ? sheet.on('prep', before) && !sheet.on('rel', before) && !sheet.on('agent', before)
      : sheet.on('prep', before) && sheet.on('charge', cue.from))
  );
};

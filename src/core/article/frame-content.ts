import type { Frame } from './frames.js';
import type { CueClass } from './lexicon.js';
import { closesClause } from './middle-field.js';
import { marks, type Sheet } from './sheet.js';

const CONTENT: ReadonlySet<CueClass> = new Set<CueClass>(['rel', 'did', 'by', 'false', 'blame', 'deny', 'part', 'charge', 'absent', 'attack']);

/** Does the reporter take over again? Where words have no borders only a clause can begin so. */
const cutsIn = (sheet: Sheet, at: number): boolean => sheet.at('cut', at) !== undefined && (sheet.lexicon.order !== 'unspaced' || marks(sheet.tokens[at - 1]));

/** "said after the session, that …": where what is said begins behind the reporter's aside, or -1. */
const resumed = ({ tokens, lexicon }: Sheet, from: number): number =>
  lexicon.complement === undefined ? -1 : tokens.findIndex(({ text }, at) => at > from && text === lexicon.complement && tokens[at - 1]?.text === ',');

/** Which frame each token belongs to (-1: the writer's own words). */
export const ownersOf = (sheet: Sheet, list: readonly Frame[]): number[] => {
  const { tokens } = sheet;
  const owner = tokens.map(() => -1);
  list.forEach((frame, index) => {
    const start = frame.cue ? Math.max(frame.cue.to, 0) : frame.from;
    if (frame.how !== 'according') {
      for (let at = start; at < tokens.length; at++) {
        if (at > start + 1 && cutsIn(sheet, at) && tokens[at - 1]?.text !== '"' && !sheet.on('rel', at - 1) && frame.how !== 'headline') {
          const next = resumed(sheet, at);
          if (next < 0) break;
          at = next;
        }
        owner[at] = index;
      }
    }
    for (let at = start - 1; closesClause(sheet, frame) && at >= (frame.speakers[0]?.to ?? start); at--) owner[at] = index;
    const opening = frame.from;
    const quoted = tokens[opening - 1]?.text === '"' || tokens[opening - 2]?.text === '"';
    const comma = opening > 0 && marks(tokens[opening - 1]) && (tokens[opening - 1]?.text !== ':' || frame.how === 'headline');
    const next = Math.max(frame.cue?.tail ?? opening, opening);
    let rest = 0;
    while (next + rest < tokens.length && !marks(tokens[next + rest]) && !sheet.onAny(CONTENT, next + rest)) rest++;
    const trails =
      (marks(tokens[next + rest]) && rest <= 8) ||
      sheet.on('adverb', next) ||
      sheet.on('when', next) ||
      sheet.on('prep', next) ||
      sheet.on('conj', next) ||
      sheet.on('cut', next);
    const bare = frame.how === 'inverted' || frame.cue === null || (trails && tokens[next]?.text !== '"' && tokens[next]?.text !== ':');
    // `…; "…," says Y`: the quotation directly before Y's verb is Y's, whoever spoke before it.
    if (quoted && comma && frame.how !== 'according') {
      const close = tokens[opening - 1]?.text === '"' ? opening - 1 : opening - 2;
      let start = close - 1;
      while (start > 0 && tokens[start]?.text !== '"') start--;
      if (
        tokens[start]?.text === '"' &&
        (tokens[start - 1]?.text === ';' || tokens[start - 1]?.text === ':') &&
        [',', '!', '?'].includes(tokens[close - 1]?.text ?? '')
      )
        for (let at = start; at < close; at++) owner[at] = index;
    }
    const open = sheet.at('cut', 0) !== undefined && !quoted;
    if (frame.how === 'according' || (comma && !open && (quoted || bare) && frame.how !== 'inherited'))
      for (let at = frame.how === 'according' ? tokens.length - 1 : opening - 1; at >= 0; at--) {
        if ((owner[at] ?? -1) === -1) owner[at] = index;
        else if (frame.how !== 'according' && !quoted) break;
      }
  });
  return owner;
};

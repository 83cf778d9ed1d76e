import { withAppositions } from './appositions.js';
import { leftEdge, nextPiece, pieceAt } from './pieces.js';
import { isPreposition, type Sheet } from './sheet.js';

/** Somebody who can speak or be spoken about: token indexes, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'office' | 'paper' | 'pronoun' | 'self';
  /** The party it names, if it names one itself. */
  readonly entity: string | null;
  /** A party that stands in it as adjective, owner or seat: whose side it is on. */
  readonly side: string | null;
  /** Object of a preposition, or the owner of something that cannot speak. */
  readonly oblique: boolean;
}

const adjectiveIn = (sheet: Sheet, from: number, to: number): string | null => {
  for (let at = from; at < to; at++) {
    const mention = sheet.mentionAt(at);
    if (mention) return mention.entity;
  }
  return null;
};

/** All phrases of a sentence in spaced script, left to right, none inside another. */
export const phrasesOf = (sheet: Sheet): readonly Phrase[] => withAppositions(sheet, plainPhrases(sheet));

/** "the bank's lawyers": the owner is not who speaks. */
const owns = (sheet: Sheet, at: number): boolean => sheet.tokens[at]?.text === "'s" && sheet.on('office', at + 1);

/** "an IT supplier": a capital inside a sentence is no pronoun. */
export const isAcronym = (sheet: Sheet, at: number): boolean =>
  sheet.lexicon.past !== undefined && sheet.tokens[at]?.capital === true && sheet.tokens[at - 1]?.word === true && sheet.tokens[at - 1]?.capital === false;

const plainPhrases = (sheet: Sheet): Phrase[] => {
  const phrases: Phrase[] = [];
  const { tokens } = sheet;
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.word) continue;
    const pron = isAcronym(sheet, at) ? undefined : sheet.at('pron', at);
    const self = sheet.at('self', at);
    const first = pieceAt(sheet, at);
    const covered = pron ? sheet.mentionAt(pron.to - 1) : undefined;
    const heads =
      pron !== undefined &&
      pron.to - pron.from > 1 &&
      (sheet.on('of', pron.to) || sheet.mentionAt(pron.to) !== undefined || tokens[pron.to]?.capital === true || owns(sheet, pron.to));
    const alias = pron && sheet.at('alias', pron.to);
    const called = alias && sheet.mentionAt(alias.to);
    // "the crew known as X"
    if (pron && called && !called.adjective) {
      phrases.push({ from: at, to: called.to, kind: 'name', entity: called.entity, side: called.entity, oblique: sheet.on('prep', at - 1) });
      at = called.to - 1;
      continue;
    }
    if (pron && !heads && (!covered || covered.adjective) && (!first || pron.to >= first.to)) {
      phrases.push({ from: at, to: pron.to, kind: 'pronoun', entity: null, side: null, oblique: sheet.on('prep', at - 1) });
      at = pron.to - 1;
      continue;
    }
    if (self && !first) {
      phrases.push({ from: at, to: self.to, kind: 'self', entity: null, side: null, oblique: sheet.on('prep', at - 1) });
      continue;
    }
    if (!first) continue;
    const pieces = [first];
    let to = first.to;
    let owner = false;
    for (let next = nextPiece(sheet, to, first); next; next = nextPiece(sheet, to, pieces.at(-1) ?? first)) {
      if (next === 'owner') {
        owner = true;
        break;
      }
      pieces.push(next);
      to = next.to;
    }
    while (sheet.mentionAt(to)?.adjective && pieces.at(-1)?.kind !== 'name') to = sheet.mentionAt(to)?.to ?? to + 1;
    const from = leftEdge(sheet, at);
    const person = pieces.findLast((piece) => piece.person && piece.entity !== null);
    const single = pieces.length === 1 && first.entity !== null ? first.entity : null;
    // "the Californian firm": a capital that only says where the office is.
    const last = pieces.at(-1);
    const placed = first.kind === 'name' && first.entity === null && pieces.length === 2 && last?.kind === 'office' && tokens[last.from]?.capital === false;
    const placedOffice = placed && sheet.on('det', from) && first.to - first.from === 1;
    const named = !placedOffice && pieces.some((piece) => piece.kind === 'name' && piece.person && piece.entity === null);
    const head = pieces.find((piece) => piece.kind !== 'name');
    const kind = !placedOffice && (pieces.some((piece) => piece.person) || !head) ? 'name' : (head?.kind ?? 'name');
    const second = pieces[1];
    const titled = pieces.length === 2 && first.kind !== 'name' && second?.kind === 'name' && second.from === first.to ? second.entity : null;
    const entity = person?.entity ?? (named ? null : (single ?? titled));
    phrases.push({
      from,
      to,
      kind,
      entity,
      side: entity ?? adjectiveIn(sheet, from, to),
      oblique: owner || isPreposition(sheet, from - 1) || (isPreposition(sheet, from) && !sheet.mentionAt(from) && !sheet.at('office', from)),
    });
    at = to - 1;
  }
  return phrases;
};

import type { Mention } from './mentions.js';
import type { Sides } from './party.js';
import type { Phrase } from './phrases.js';
import { inQuotes, isPreposition, type Sheet } from './sheet.js';

/** Who spoke, with what we know of their side; kept from sentence to sentence. */
export interface Known {
  readonly phrase: Phrase;
  readonly sheet: Sheet;
  /** The last sentence in which they were heard. */
  readonly heard: Sheet;
  readonly side: string | null;
  /** The words of the name, folded. */
  readonly names: readonly string[];
}

/** A speaker to be kept. */
export const knownOf = (phrase: Phrase, sheet: Sheet, side: string | null): Known => ({ phrase, sheet, heard: sheet, side, names: namesOf(sheet, phrase) });

const wordsOf = (sheet: Sheet, phrase: Phrase): string => sheet.source.slice(sheet.tokens[phrase.from]?.start ?? 0, sheet.tokens[phrase.to - 1]?.end ?? 0);

/** The text of a phrase as it stands. */
export const textOf = wordsOf;

const speakable = (mention: Mention, person: boolean): boolean =>
  !mention.adjective && (person ? mention.kind === 'person' : mention.kind !== 'threat-actor' || !person);

const BODIES: ReadonlySet<string> = new Set(['country', 'government-body', 'organisation', 'alliance']);

/** What a bare word for a speaker may stand for: a person, a firm, anything but a person, or anybody. */
type Wanted = 'person' | 'firm' | 'body' | 'any';

const answersTo = (mention: Mention, wanted: Wanted): boolean =>
  wanted === 'firm' ? mention.kind === 'organisation' && !mention.adjective : speakable(mention, wanted === 'person');

/** "The embassy did not answer, but a spokesperson said": the body that is the subject of the sentence. */
export const bodyBefore = (sheet: Sheet | undefined, before: number): string | undefined =>
  sheet?.mentions.find((one) => one.to <= before && one.kind === 'government-body' && !one.adjective && !isPreposition(sheet, one.from - 1))?.entity;

const ANSWERING = ['deny', 'false', 'absent', 'counter', 'neg'] as const;

/** Persons are looked for first, then anybody; a firm is looked for among firms only. */
const lookBack = (sheets: readonly Sheet[], index: number, before: number, said: readonly Known[], sides: Sides, wanted: Wanted): string | null => {
  const here = sheets[index];
  const near = here?.mentions.filter((mention) => mention.to <= before) ?? [];
  if (wanted === 'body' && here) {
    // "X, it said, did it": X is what is spoken about.
    const subject = near.find(
      (one) =>
        !one.adjective &&
        BODIES.has(one.kind) &&
        !isPreposition(here, one.from - 1) &&
        one.to < before - 1 &&
        (here.tokens[one.to]?.text !== "'s" || here.on('office', one.to + 1)),
    );
    if (subject) return subject.entity;
  }
  const first: Wanted = wanted === 'firm' ? 'firm' : 'person';
  const mine = near.find((mention) => answersTo(mention, first));
  if (mine) return mine.entity;
  const last = said.findLast((known) => known.side !== null && (wanted !== 'firm' || sides.party(known.side)?.kind === 'organisation'));
  const subject = wanted === 'any' ? bodyBefore(here, before) : undefined;
  if (subject) return subject;
  if (last?.side) return last.side;
  // "Without naming X, the minister spoke": X is not the minister's side.
  // "X did it, an official said": where nothing is rejected, X is what a bare office speaks about.
  const answering = here?.lexicon.order !== 'verb-last' || ANSWERING.some((kind) => here.of(kind).length > 0);
  const meant = ({ entity }: Mention): boolean => answering || !sides.accused(entity);
  const around = near.find((one) => answersTo(one, 'any') && one.kind !== 'threat-actor' && here?.on('mum', one.from - 1) !== true && meant(one));
  if (around && wanted === 'any') return around.entity;
  for (let at = index - 1; at >= 0 && sheets[at]?.block === here?.block; at--) {
    const mentions = sheets[at]?.mentions ?? [];
    const found =
      mentions.findLast((mention) => answersTo(mention, first)) ?? (wanted === 'firm' ? undefined : mentions.find((mention) => speakable(mention, false)));
    if (found) return found.entity;
  }
  for (let at = index + 1; at < sheets.length && sheets[at]?.block === here?.block; at++) {
    const mentions = sheets[at]?.mentions ?? [];
    const found =
      mentions.find((mention) => answersTo(mention, first)) ??
      (wanted === 'firm' ? undefined : mentions.find((mention) => speakable(mention, false) && sides.party(mention.entity) !== undefined && meant(mention)));
    if (found) return found.entity;
  }
  return null;
};

interface Named {
  upTo: number;
  readonly sides: Map<string, string>;
}

// Who spoke is only ever added to.
const named = new WeakMap<readonly Known[], Named>();

/** The sides of those who spoke, by the words of their names; of two with the same word the last one counts. */
const sidesByName = (said: readonly Known[]): ReadonlyMap<string, string> => {
  const made = named.get(said) ?? { upTo: 0, sides: new Map<string, string>() };
  named.set(said, made);
  for (; made.upTo < said.length; made.upTo++) {
    const known = said[made.upTo];
    if (known?.phrase.kind === 'name' && known.side !== null) for (const name of known.names) made.sides.set(name, known.side);
  }
  return made.sides;
};

/** "Weiss" after "Anton Weiss, a spokesman for X": the side of the full name. */
const namesake = (sheet: Sheet, phrase: Phrase, said: readonly Known[]): string | null =>
  sidesByName(said).get(sheet.tokens[phrase.to - 1]?.text ?? '') ?? null;

const namesOf = (sheet: Sheet, phrase: Phrase): string[] =>
  phrase.kind === 'name' ? sheet.tokens.slice(phrase.from, phrase.to).flatMap(({ text, capital }) => (capital ? [text] : [])) : [];

/** "the embassy in X", "the ambassador to X": X is where it stands, not whose it is. */
const isGuest = (sheet: Sheet, phrase: Phrase): boolean =>
  phrase.kind === 'office' &&
  sheet.of('mission').some((cue) => cue.from >= phrase.from && cue.to < phrase.to && sheet.on('prep', cue.to) && !sheet.on('genitive', cue.to)) &&
  !sheet.mentions.some((one) => one.from >= phrase.from && one.to < phrase.to);

const headOf = (sheet: Sheet, phrase: Phrase): string => {
  const cue = sheet.of('mission').find((one) => one.from >= phrase.from);
  return sheet.tokens[cue?.from ?? 0]?.text ?? '';
};

/** The party a phrase is or speaks for: itself, the one in it, or the one a pronoun or a bare office stands for. */
export const sideOfPhrase = (sheets: readonly Sheet[], index: number, phrase: Phrase, said: readonly Known[], sides: Sides): string | null => {
  if (phrase.entity) return phrase.entity;
  const sheet = sheets[index];
  const firm = sheet?.of('firm').some((cue) => cue.from >= phrase.from && cue.to === phrase.to) === true;
  // "the Ruritanian company" is a firm, not the state; "the embassy in Ruritania" is another state's.
  const guest = sheet !== undefined && phrase.side !== null && isGuest(sheet, phrase);
  if (guest && sheet) return sides.oneCalled(headOf(sheet, phrase));
  if (phrase.side && !(firm && phrase.kind === 'office' && sides.party(phrase.side)?.kind === 'country')) return phrase.side;
  if (sheet?.on('paper', phrase.to - 1)) return null;
  if (phrase.kind === 'self' && sheet && phrase.from >= 0 && !inQuotes(sheet, phrase.from)) return null;
  const definite = phrase.kind === 'pronoun' || phrase.kind === 'self' || (sheet !== undefined && phrase.kind === 'office');
  const head = sheet && phrase.to > 0 ? sheet.source.slice(sheet.tokens[phrase.to - 1]?.start ?? 0, sheet.tokens[phrase.to - 1]?.end ?? 0) : '';
  if (definite && head.length > 4) {
    const beside = phrase.kind === 'office' ? bodyBefore(sheet, phrase.from) : undefined;
    const only = beside ?? sides.oneCalled(head);
    if (only) return only;
  }
  if (phrase.kind === 'name' && sheet && phrase.from >= 0) return namesake(sheet, phrase, said);
  if (!definite || !sheet || (phrase.kind === 'office' && sheet.on('outsider', phrase.to - 1))) return null;
  const thing = phrase.from >= 0 && phrase.kind === 'pronoun' && sheet.at('thing', phrase.from)?.to === phrase.to;
  const wanted = firm ? 'firm' : thing ? 'body' : phrase.kind === 'pronoun' || phrase.kind === 'self' ? 'person' : 'any';
  const found = lookBack(sheets, index, phrase.from, said, sides, wanted);
  // "X did it, two officials said": who is not spoken of as known does not speak for the one just named.
  const unknown = phrase.kind === 'office' && sheet.lexicon.past !== undefined && sheet.at('pron', phrase.from) === undefined && !isOwned(sheet, phrase);
  return unknown && found !== null && sides.accused(found) && sheet.mentions.some((one) => one.entity === found && one.to <= phrase.from) ? null : found;
};

const isOwned = (sheet: Sheet, phrase: Phrase): boolean => sheet.lexicon.own?.split('|').includes(sheet.tokens[phrase.from]?.text ?? '') === true;

/** Can a bare word ("the embassy", "he") answer a charge for somebody whom the text does not name beside it? */
export const hasVoice = (sheet: Sheet, phrase: Phrase): boolean =>
  sheet.lexicon.cues.voice === undefined || phrase.from < 0 || sheet.on('voice', phrase.to - 1);

import { accordFrame, opinionFrame } from './accord-frame.js';
import type { Cue } from './cues.js';
import type { CueClass } from './lexicon.js';
import { headlineFrame } from './headline-frame.js';
import { matrixFrame } from './matrix.js';
import type { Phrase } from './phrases.js';
import type { How } from './position.js';
import { ownersOf } from './frame-content.js';
import { introduced } from './introduced.js';
import { quotedBefore } from './after-quote.js';
import { between, isAdverb, marks, type Sheet } from './sheet.js';
import { spokenLater } from './middle-field.js';
import { saysNothing } from './no-speech.js';
import { introduces, isNoun } from './nouns.js';
import { agentOf, clauseStart } from './passive.js';
import { subjectOf } from './subjects.js';
import { taggedQuote } from './tagged-quotes.js';

/** A stretch of a sentence that somebody says. */
export interface Frame {
  readonly speakers: readonly Phrase[];
  /** Null speaker list means: handed down from the sentence before. */
  readonly cue: Cue | null;
  readonly how: How;
  readonly hedged: boolean;
  /** Token where the frame begins: its speaker or its verb. */
  readonly from: number;
}

/** The frames of a sentence and which of them each token belongs to (-1: the writer's own words). */
export interface Frames {
  readonly list: readonly Frame[];
  readonly owner: readonly number[];
}

const FRAMING: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'think', 'accuse', 'hearsay', 'accord', 'accordAfter']);

const sayFrame = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue, last: readonly Phrase[]): Frame | null => {
  // "could not say": an infinitive says nothing.
  if (marks(sheet.tokens[cue.to]) && between(sheet, 'modal', clauseStart(sheet, cue.from), cue.from)) return null;
  if (isNoun(sheet, cue) || saysNothing(sheet, phrases, cue)) return null;
  let be = cue.from - 1;
  while (isAdverb(sheet, be) && !(sheet.lexicon.past !== undefined && sheet.on('be', be))) be--;
  const agent = sheet.lexicon.order === 'spaced' && sheet.on('agent', cue.to) ? agentOf(sheet, phrases, cue) : null;
  if (agent && agent.from <= cue.to + 2) return { speakers: [agent], cue, how: 'according', hedged: cue.kind === 'think', from: cue.from };
  if (
    sheet.on('be', be) &&
    sheet.lexicon.order === 'spaced' &&
    cue.to - cue.from === 1 &&
    !(sheet.lexicon.progressive && sheet.tokens[cue.from]?.text.endsWith(sheet.lexicon.progressive))
  ) {
    // "was called a lie by X"
    const word = sheet.of('false').find((one) => one.from >= cue.to && one.from <= cue.to + 3);
    const by = word && agentOf(sheet, phrases, { ...cue, to: word.to, tail: word.to });
    return by && by.from <= word.to + 4 ? { speakers: [by], cue, how: 'passive', hedged: false, from: cue.from } : null;
  }
  const subject = subjectOf(sheet, phrases, cue);
  const hedged = cue.kind === 'think';
  if (subject === 'none') return null;
  if (subject === null) return last.length > 0 ? { speakers: last, cue, how: 'inherited', hedged, from: cue.from } : null;
  if (sheet.lexicon.order === 'unspaced' && last.length > 0 && subject.phrase.kind === 'name' && subject.phrase.side === null) return null;
  const from = Math.min(cue.from, subject.phrase.from, ...subject.also.map((one) => one.from));
  return { speakers: [subject.phrase, ...subject.also], cue, how: subject.how, hedged, from };
};

/** "X said it had proof": the pronoun in what X says is X. */
const sameSpeaker = (frame: Frame, outer: Frame | undefined, unspaced: boolean): Frame => {
  const [speaker] = frame.speakers;
  if (!outer || speaker?.kind !== 'pronoun' || (speaker.to - speaker.from > 1 && !unspaced) || outer.from >= speaker.from) return frame;
  return { ...frame, speakers: outer.speakers, how: 'pronoun' };
};

/** "…, the grand jury charges, …": a verb of accusing without object, between marks. */
const interposed = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): boolean =>
  sheet.lexicon.past !== undefined &&
  (marks(sheet.tokens[cue.to]) || sheet.on('based', cue.to)) &&
  phrases.some(({ from, to, oblique }) => to === cue.from && from > 0 && !oblique && sheet.tokens[from - 1]?.text === ',');

/** Does the sentence stand in a quotation from its first word to its last? */
const isQuoted = (sheet: Sheet): boolean => {
  if (!sheet.quoted && sheet.tokens[0]?.text !== '"') return false;
  const close = sheet.tokens.findIndex((token, at) => at > 0 && token.text === '"');
  return sheet.unclosed ? close < 0 : close > sheet.tokens.length - 3;
};

/** "In X they know nothing of it: …, it was said there": X opens the sentence. */
const opener = (sheet: Sheet, phrases: readonly Phrase[]): Phrase | undefined =>
  sheet.lexicon.order === 'verb-last' ? phrases.find((one) => one.from <= 1 && one.side !== null) : undefined;

/** The frames of a sentence. `last`: who spoke in the sentence before, for a verb without a subject. */
export const framesOf = (sheet: Sheet, phrases: readonly Phrase[], last: readonly Phrase[]): Frames => {
  const list: Frame[] = [];
  const unspaced = sheet.lexicon.order === 'unspaced';
  const opening = sheet.lexicon.order === 'unspaced' ? headlineFrame(sheet, phrases) : null;
  if (opening) list.push(opening);
  for (const cue of sheet.cues.filter(({ kind }) => FRAMING.has(kind))) {
    const before = list.at(-1)?.speakers ?? last;
    if (cue.kind === 'say' || cue.kind === 'think' || (cue.kind === 'accuse' && (introduces(sheet, cue) || interposed(sheet, phrases, cue)))) {
      const frame = sayFrame(sheet, phrases, cue, before);
      if (frame) list.push(sameSpeaker(frame, list.at(-1), unspaced));
    } else if (cue.kind === 'hearsay') {
      const before = phrases.find((one) => one.to <= cue.from && one.from >= clauseStart(sheet, cue.from) - 1);
      const later = phrases.filter((one) => one.from >= cue.to && one.from <= cue.to + 6 && !sheet.on('accord', one.from - 1));
      // "the Courier quotes X": X says it.
      const people =
        sheet.lexicon.order === 'verb-last' ? later.find((one) => one.kind === 'office' && sheet.mentionAt(one.to - 1)?.kind !== 'media') : undefined;
      const after = people ?? later.find((one) => sheet.mentionAt(one.to - 1)?.kind !== 'media') ?? later[0];
      // "In X it was said, Y …": Y is what is said.
      const fronted = before?.oblique === true && before.from <= 2 && sheet.lexicon.past !== undefined;
      const phrase = fronted
        ? before
        : before && sheet.lexicon.order === 'verb-last' && (marks(sheet.tokens[cue.to]) || cue.tail > cue.to)
          ? before
          : (after ?? before ?? opener(sheet, phrases));
      if (phrase) list.push({ speakers: [phrase], cue, how: 'according', hedged: false, from: Math.min(cue.from, phrase.from) });
    } else if (cue.kind === 'accord' || cue.kind === 'accordAfter') {
      const frame = accordFrame(sheet, phrases, cue);
      if (frame) list.push(frame);
    }
  }
  if (list.length === 0) {
    const frame = matrixFrame(sheet, phrases);
    if (frame) list.push(frame);
  }
  const opinion = list.length === 0 ? opinionFrame(sheet, phrases) : null;
  if (opinion) list.push(opinion);
  const tagged = taggedQuote(sheet, phrases, list);
  if (tagged) list.push(tagged);
  list.push(...quotedBefore(sheet, phrases, list));
  list.sort((a, b) => a.from - b.from);
  list.splice(0, list.length, ...list.map((frame) => spokenLater(sheet, list, frame)));
  const voiced = list.filter(
    (frame) =>
      !frame.speakers.every(
        (one) => one.entity === null && (one.kind === 'paper' || (one.side === null && one.kind === 'name' && sheet.lexicon.order === 'unspaced')),
      ),
  );
  if (voiced.length > 0) list.splice(0, list.length, ...voiced);
  // "…, the paper reported, citing two officials": the officials say so.
  const cited =
    sheet.lexicon.past === undefined
      ? undefined
      : list.find(({ cue, how, speakers }) => cue?.kind === 'accord' && how === 'according' && speakers[0]?.kind === 'office');
  const media = (frame: Frame): boolean => frame.speakers.some(({ to }) => sheet.mentionAt(to - 1)?.kind === 'media');
  if (cited) list.splice(0, list.length, ...list.filter((frame) => frame === cited || !media(frame)));
  // "We have no proof that …," says X: "we" is X.
  const outside = unspaced ? list.filter(({ speakers }) => speakers[0]?.kind !== 'self') : [];
  if (outside.length > 0) list.splice(0, list.length, ...outside);
  if (list.length === 0) {
    const frame = headlineFrame(sheet, phrases) ?? introduced(sheet, phrases);
    if (frame) list.push(frame);
  }
  if (last.length > 0 && (isQuoted(sheet) || (list.length === 0 && sheet.of('indirect').length > 0)))
    list.unshift({ speakers: last, cue: null, how: 'quote', hedged: false, from: 0 });
  return { list, owner: ownersOf(sheet, list) };
};

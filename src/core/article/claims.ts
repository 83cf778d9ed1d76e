import type { Cue } from './cues.js';
import { deeds, events, owners } from './deeds.js';
import type { Ref } from './refs.js';
import { negated, opposite, unproven } from './negation.js';
import { between, marks, stops, type Sheet } from './sheet.js';

/** Wording that says (or denies) that somebody did it. */
export interface Claim {
  readonly ref: Ref;
  readonly at: number;
  readonly cue: Cue | null;
  readonly negative: boolean;
  /** The actor is said to be another named crew. */
  readonly link: boolean;
}

const LEFT = 14;
const RIGHT = 7;

/** "the hack": an event, not what somebody does. */
const eventNoun = (sheet: Sheet, cue: Cue): boolean =>
  cue.to - cue.from === 1 &&
  sheet.on('attack', cue.from) &&
  (sheet.on('det', cue.from - 1) ||
    sheet.tokens[cue.from - 1]?.text === "'s" ||
    sheet.mentionAt(cue.from - 1)?.adjective === true ||
    (sheet.on('prep', cue.from - 1) && !sheet.on('rel', cue.from - 1) && sheet.lexicon.order !== 'unspaced'));

/** "those behind it": somebody, not what they do. */
const isAttributive = (sheet: Sheet, cue: Cue): boolean =>
  sheet.lexicon.order === 'spaced' && sheet.on('det', cue.from - 1) && !sheet.on('attack', cue.from) && !sheet.on('adverb', cue.from - 1) && cue.from > 0;

const blocked = (sheet: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const token = sheet.tokens[at];
    if (token?.text === ';' || (stops(token) && token?.text !== ':')) return true;
    if ((sheet.at('say', at) && sheet.tokens[at + 1]?.text !== ',') || sheet.at('cut', at)) return true;
  }
  return false;
};

const asked = (sheet: Sheet, ref: Ref, at: number): boolean =>
  sheet.of('rel').some((cue) => cue.from >= ref.to && cue.to <= at && at - cue.to <= 3 && cue.from !== ref.to && cue.from !== ref.to + 1) ||
  sheet.of('cond').some((cue) => cue.to <= at && at - cue.to <= 8 && cue.to <= ref.from && ref.from - cue.to <= 3);

const doer = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  const near = refs.filter((ref) => ref.to <= cue.from && cue.from - ref.to <= LEFT && !blocked(sheet, ref.to, cue.from));
  const free = near.findLast((ref) => !ref.oblique);
  const last = near.at(-1);
  if (last?.bound) return last;
  // "X crossed a line when it hacked us": it is X.
  const named =
    free?.kind === 'pronoun' && sheet.on('thing', free.from)
      ? refs.findLast((ref) => ref.to <= free.from && ref.kind === 'party' && !ref.oblique && !blocked(sheet, ref.to, free.from))
      : undefined;
  if (free) return named ?? free;
  const behind =
    sheet.lexicon.order === 'spaced'
      ? undefined
      : refs.find((ref) => ref.from >= cue.tail && ref.from - cue.tail <= 7 && !ref.oblique && !blocked(sheet, cue.tail, ref.from));
  return behind ?? null;
};

const AGENT = 6;

/** "launched by X", "attacks launched in recent years by X": the doer stands after the word for "by". */
const byAgent = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  if (sheet.lexicon.order !== 'spaced') return null;
  const by = sheet.of('agent').find((one) => one.from >= cue.to && one.from <= cue.to + AGENT);
  if (
    !by ||
    sheet.tokens.slice(cue.to, by.from).some((token) => !token.word) ||
    sheet.cues.some((one) => one.kind === 'did' && one.from >= cue.to && one.to <= by.from)
  )
    return null;
  const ref = named(sheet, refs, by.to, 4);
  return ref && ref.from >= by.to ? ref : null;
};

const named = (sheet: Sheet, refs: readonly Ref[], from: number, reach: number): Ref | null => {
  for (let at = from; at < from + reach && at < sheet.tokens.length; at++) {
    const ref = refs.find((one) => one.from <= at && one.to > at && one.to > from);
    if (ref && ref.kind !== 'pronoun') return ref;
    if (ref && ref.to - ref.from === 1) return null;
    if (marks(sheet.tokens[at]) && sheet.tokens[at]?.text !== '"' && !(at === from && sheet.tokens[at]?.text === ':')) return null;
  }
  return null;
};

const share = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  const before = refs.find((ref) => ref.kind !== 'pronoun' && ref.to <= cue.from && cue.from - ref.to <= 2 && !between(sheet, 'prep', ref.to, cue.from));
  const adjective = sheet.mentions.find(
    (mention) =>
      (mention.to <= cue.from && cue.from - mention.to <= 1 && (!sheet.on('prep', mention.to) || (mention.adjective && mention.to === cue.from))) ||
      (mention.adjective && mention.from === cue.to),
  );
  if (before) return before;
  // "X must admit its part in it"
  if (
    sheet.lexicon.own?.split('|').includes(sheet.tokens[cue.from - 1]?.text ?? '') ||
    (sheet.tokens[cue.from - 1]?.text === '"' && sheet.lexicon.own?.split('|').includes(sheet.tokens[cue.from - 2]?.text ?? ''))
  )
    return (
      refs.findLast((ref) => ref.kind === 'party' && !ref.oblique && ref.to <= cue.from && cue.from - ref.to <= 6 && !blocked(sheet, ref.to, cue.from)) ?? null
    );
  if (adjective) return { from: adjective.from, to: adjective.to, entity: adjective.entity, kind: 'party', oblique: false, bound: false, actor: null };
  // "its connection with X"
  if (sheet.lexicon.order === 'spaced' && sheet.on('linked', cue.from) && sheet.on('prep', cue.to) && !sheet.on('genitive', cue.to)) {
    const crew = named(sheet, refs, cue.to + 1, 4);
    return crew?.name === true || crew?.actor ? crew : null;
  }
  return sheet.on('genitive', cue.to) ? named(sheet, refs, cue.to + 1, 8) : null;
};

const tied = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Claim | null => {
  const after = named(sheet, refs, cue.to, 6);
  const before =
    after === null && sheet.lexicon.order === 'unspaced'
      ? refs.findLast((ref) => ref.to <= cue.from && cue.from - ref.to <= 3 && ref.name !== true)
      : undefined;
  const right = after ?? before;
  if (!right || right.entity === null) return null;
  const edge = before ? before.from : cue.from;
  const left = refs.findLast(
    (ref) =>
      ref.to <= edge &&
      (before !== undefined || cue.from - ref.to <= (ref.name ? 6 : 3)) &&
      edge - ref.to <= 12 &&
      ref.from !== right.from &&
      ref.kind !== 'self' &&
      (ref.kind === 'pronoun' || ref.crew),
  );
  if (!left || left.entity === right.entity) return null;
  return {
    ref: right.crew && left.entity !== null ? left : right,
    at: cue.from,
    cue,
    negative: negated(sheet, cue.from),
    link: right.name === true && left.kind !== 'pronoun' && left.entity !== null,
  };
};

/** All claims of a sentence, in order. */
export const claimsOf = (sheet: Sheet, refs: readonly Ref[]): Claim[] => {
  const claims: Claim[] = [];
  for (const cue of sheet.cues) {
    if (cue.kind === 'did' && !eventNoun(sheet, cue) && !isAttributive(sheet, cue)) {
      const ref = byAgent(sheet, refs, cue) ?? doer(sheet, refs, cue);
      if (ref && !asked(sheet, ref, cue.from))
        claims.push({ ref, at: cue.from, cue, negative: negated(sheet, cue.from) || negated(sheet, ref.from, 2) || unproven(sheet, cue.from), link: false });
    } else if (cue.kind === 'by') {
      // "on X's behalf": the culprit stands inside.
      const ref = (cue.tail > cue.to ? named(sheet, refs, cue.to, cue.tail - cue.to) : null) ?? named(sheet, refs, cue.tail, RIGHT);
      if (ref && !asked(sheet, ref, cue.from))
        claims.push({
          ref,
          at: cue.from,
          cue,
          negative: negated(sheet, cue.from) || negated(sheet, ref.from, 2) || opposite(sheet, cue, ref) || unproven(sheet, cue.from),
          link: false,
        });
    } else if (cue.kind === 'part') {
      const ref = share(sheet, refs, cue);
      if (ref) claims.push({ ref, at: cue.from, cue, negative: negated(sheet, Math.min(cue.from, ref.from)) || unproven(sheet, cue.from), link: false });
    } else if (cue.kind === 'tie') {
      const claim = tied(sheet, refs, cue);
      if (claim) claims.push(claim);
    }
  }
  claims.push(...deeds(sheet, refs, claims), ...events(sheet), ...owners(sheet, refs));
  for (const mention of sheet.mentions) {
    const glued = (sheet.tokens[mention.to]?.hyphen === true && sheet.on('linked', mention.to)) || (mention.adjective && sheet.on('linked', mention.to - 1));
    const left = glued ? refs.findLast((ref) => ref.to <= mention.from && mention.from - ref.to <= 4 && ref.name === true) : undefined;
    if (left) claims.push({ ref: left, at: mention.from, cue: null, negative: negated(sheet, mention.from), link: false });
  }
  return claims.sort((a, b) => a.at - b.at);
};

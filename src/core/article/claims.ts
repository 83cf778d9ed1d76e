import type { Cue } from './cues.js';
import type { Ref } from './refs.js';
import { bareNoun, corrections, deeds, events, eventNoun, isAttributive } from './deeds.js';
import { negated, negatedBetween, opposite, undone, unproven } from './negation.js';
import { clauseStart, infinitiveDoer, passiveDoer } from './passive.js';
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

const blocked = (sheet: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const token = sheet.tokens[at];
    if (token?.text === ';' || (stops(token) && token?.text !== ':')) return true;
    // "X said, Y …": where clauses are cut off by commas, only "X, said Y, …" leaves X as the doer.
    const aside = sheet.tokens[at + 1]?.text === ',' && (sheet.lexicon.order !== 'verb-last' || marks(sheet.tokens[at - 1]));
    if ((sheet.at('say', at) && !aside) || sheet.at('cut', at)) return true;
  }
  return false;
};

const asked = (sheet: Sheet, ref: Ref, at: number): boolean =>
  sheet.of('rel').some(
    (cue) =>
      cue.from >= ref.to &&
      cue.to <= at &&
      at - cue.to <= 3 &&
      cue.from !== ref.to &&
      cue.from !== ref.to + 1 &&
      // Where articles look like relatives, a comma tells them apart.
      (sheet.lexicon.order !== 'verb-last' || marks(sheet.tokens[cue.from - 1])),
  ) || sheet.of('cond').some((cue) => cue.to <= at && at - cue.to <= 8 && cue.to <= ref.from && ref.from - cue.to <= 3);

const doer = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  const agent = passiveDoer(sheet, refs, cue);
  if (agent !== undefined) return agent;
  const near = refs.filter((ref) => ref.to <= cue.from && cue.from - ref.to <= LEFT && !blocked(sheet, ref.to, cue.from));
  const last = near.at(-1);
  const start = clauseStart(sheet, cue.from);
  const verbal = sheet.lexicon.past?.split('|').some((ending) => sheet.tokens[cue.to - 1]?.text.endsWith(ending)) === true;
  // Where the verb stands last, its object stands between it and the doer.
  const first = verbal ? near.find((ref) => !ref.oblique && ref.from >= start) : undefined;
  const free = first ?? near.findLast((ref) => !ref.oblique);
  // "behind it X stands": where the verb stands last, the doer may stand inside the bracket.
  if (sheet.lexicon.order === 'verb-last' && cue.tail > cue.to && marks(sheet.tokens[cue.tail]) && !(free && free.from >= start)) {
    const within = refs.findLast((ref) => ref.from >= cue.to && ref.to <= cue.tail && !ref.oblique && ref.kind !== 'pronoun');
    if (within) return within;
  }
  if (last?.bound) return last;
  if (free) return free;
  const behind =
    sheet.lexicon.order === 'spaced'
      ? undefined
      : refs.find((ref) => ref.from >= cue.tail && ref.from - cue.tail <= 7 && !ref.oblique && !blocked(sheet, cue.tail, ref.from));
  return behind ?? null;
};

const AGENT = 6;

/** "attacks launched in recent years by X": the doer stands after the word for "by". */
const byAgent = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  if (sheet.lexicon.order !== 'spaced') return null;
  const by = sheet.of('agent').find((one) => one.from > cue.to && one.from <= cue.to + AGENT);
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
    // "behind it stand, according to X, Y"
    if (ref && sheet.lexicon.order === 'verb-last' && (sheet.on('accord', ref.from - 1) || sheet.on('accord', ref.from - 2))) continue;
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
    if (cue.kind === 'did' && !eventNoun(sheet, cue) && !isAttributive(sheet, cue) && !bareNoun(sheet, cue)) {
      const speaker = infinitiveDoer(sheet, refs, cue);
      const ref = byAgent(sheet, refs, cue) ?? speaker ?? doer(sheet, refs, cue);
      if (ref && (ref === speaker || !asked(sheet, ref, cue.from)))
        claims.push({
          ref,
          at: cue.from,
          cue,
          negative: negated(sheet, cue.from) || negated(sheet, ref.from, 2) || unproven(sheet, cue.from) || negatedBetween(sheet, ref.to, cue.from),
          link: false,
        });
    } else if (cue.kind === 'by') {
      const ref = named(sheet, refs, cue.tail, RIGHT);
      // "an attack on X": not by X.
      const victim = sheet.on('attack', cue.to - 1) && sheet.on('prep', cue.to) && !sheet.on('agent', cue.to);
      if (ref && !victim && !asked(sheet, ref, cue.from))
        claims.push({
          ref,
          at: cue.from,
          cue,
          negative: negated(sheet, cue.from) || negated(sheet, ref.from, 2) || opposite(sheet, cue, ref) || unproven(sheet, cue.from),
          link: false,
        });
    } else if (cue.kind === 'part') {
      const ref = share(sheet, refs, cue);
      if (ref)
        claims.push({
          ref,
          at: cue.from,
          cue,
          negative: negated(sheet, Math.min(cue.from, ref.from)) || unproven(sheet, cue.from) || undone(sheet, cue),
          link: false,
        });
    } else if (cue.kind === 'tie') {
      const claim = tied(sheet, refs, cue);
      if (claim) claims.push(claim);
    }
  }
  claims.push(...corrections(sheet, refs, claims), ...deeds(sheet, refs, claims), ...events(sheet));
  for (const mention of sheet.mentions) {
    const glued = (sheet.tokens[mention.to]?.hyphen === true && sheet.on('linked', mention.to)) || (mention.adjective && sheet.on('linked', mention.to - 1));
    const left = glued ? refs.findLast((ref) => ref.to <= mention.from && mention.from - ref.to <= 4 && ref.name === true) : undefined;
    if (left) claims.push({ ref: left, at: mention.from, cue: null, negative: negated(sheet, mention.from), link: false });
  }
  return claims.sort((a, b) => a.at - b.at);
};

import type { Cue } from './cues.js';
import type { CueClass } from './lexicon.js';
import type { Ref } from './refs.js';
import { bareNoun, corrections, crewDeeds, deeds, elided, events, eventNoun, isAttributive, owners } from './deeds.js';
import { negated, negatedBetween, opposite, unclear, undone, unproven } from './negation.js';
import { asked, blocked, byAgent, doer, named } from './doers.js';
import { clauseStart, infinitiveDoer, isPassive } from './passive.js';
import { postposed, within } from './postposed.js';
import { between, type Sheet } from './sheet.js';
import { listed } from './listed.js';

/** Wording that says (or denies) that somebody did it. */
export interface Claim {
  readonly ref: Ref;
  readonly at: number;
  readonly cue: Cue | null;
  readonly negative: boolean;
  /** The actor is said to be another named crew. */
  readonly link: boolean;
  /** "claims to have done it": the speaker stands for himself without a word. */
  readonly elided?: boolean;
}

/** How far behind "by" the doer may stand; in Han script characters are counted. */
const reachOf = ({ lexicon }: Sheet): number => {
  if (lexicon.order === 'unspaced') return 14;
  return lexicon.whom === undefined ? 7 : 8;
};

const share = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  const before = refs.find((ref) => ref.kind !== 'pronoun' && ref.to <= cue.from && cue.from - ref.to <= 2 && !between(sheet, 'prep', ref.to, cue.from));
  const adjective = sheet.mentions.find(
    (mention) =>
      (mention.to <= cue.from && cue.from - mention.to <= 1 && (!sheet.on('prep', mention.to) || (mention.adjective && mention.to === cue.from))) ||
      (mention.adjective && mention.from === cue.to),
  );
  if (before) return before;
  // "has proof of a share of X"
  const proven = sheet.lexicon.owned !== undefined && between(sheet, 'proof', cue.from - 5, cue.from);
  const whose = proven ? refs.find((ref) => ref.from === cue.to && ref.kind === 'party') : undefined;
  if (whose) return whose;
  // "X must admit its part in it"
  if (
    listed(sheet.lexicon.own).includes(sheet.tokens[cue.from - 1]?.text ?? '') ||
    (sheet.tokens[cue.from - 1]?.text === '"' && listed(sheet.lexicon.own).includes(sheet.tokens[cue.from - 2]?.text ?? ''))
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

const HAVING = ['indirect', 'adverb', 'copula'] as const;

/** "the attackers had links to X": a crew without a name is the subject of the tie. */
const unnamedCrew = (sheet: Sheet, cue: Cue, right: Ref): boolean => {
  const start = clauseStart(sheet, cue.from);
  return sheet
    .of('crew')
    .some(
      (one) =>
        one.from >= start &&
        one.to <= cue.from &&
        (one.from !== right.actor || cue.tail > cue.to || HAVING.some((kind) => between(sheet, kind, one.to, cue.from))) &&
        !sheet.on('prep', one.from - 1) &&
        !sheet.on('prep', one.from - 2),
    );
};

const tied = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Claim | null => {
  const after = named(sheet, refs, cue.to, Math.max(6, cue.tail - cue.to));
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
      // "the ministry has links to X": no actor
      (ref.kind === 'pronoun' ? sheet.lexicon.order !== 'verb-last' || ref.to - ref.from === 1 || sheet.on('crew', ref.to - 1) : ref.crew),
  );
  if (!left && sheet.lexicon.order === 'verb-last' && right.kind !== 'self' && unnamedCrew(sheet, cue, right))
    return { ref: right, at: cue.from, cue, negative: negated(sheet, cue.from) || negatedBetween(sheet, cue.to, right.from), link: false };
  if (!left || left.entity === right.entity) return null;
  return {
    ref: right.crew && left.entity !== null ? left : right,
    at: cue.from,
    cue,
    negative: negated(sheet, cue.from),
    link: right.name === true && left.kind !== 'pronoun' && left.entity !== null,
  };
};

const CLAIMING: ReadonlySet<CueClass> = new Set<CueClass>(['did', 'by', 'part', 'tie']);

/** All claims of a sentence, in order. */
export const claimsOf = (sheet: Sheet, refs: readonly Ref[]): Claim[] => {
  const claims: Claim[] = [];
  for (const cue of sheet.cues.filter(({ kind }) => CLAIMING.has(kind))) {
    if (
      cue.kind === 'did' &&
      !eventNoun(sheet, cue) &&
      !isAttributive(sheet, cue) &&
      !bareNoun(sheet, cue) &&
      !(sheet.lexicon.past !== undefined && sheet.on('counter', cue.from))
    ) {
      const mine = elided(sheet, cue);
      const speaker = infinitiveDoer(sheet, refs, cue);
      const before = doer(sheet, refs, cue);
      // "X was hit by a raid": X is the victim.
      const suffered = sheet.lexicon.past !== undefined && sheet.on('agent', cue.to) && isPassive(sheet, cue);
      const ref = suffered
        ? byAgent(sheet, refs, cue)
        : (within(sheet, refs, cue) ?? byAgent(sheet, refs, cue) ?? speaker ?? postposed(sheet, refs, cue, before) ?? before);
      if (mine) claims.push({ ref: mine, at: cue.from, cue, negative: negated(sheet, cue.from), link: false, elided: true });
      else if (ref && (ref === speaker || !asked(sheet, ref, cue.from)) && !unclear(sheet, cue.from))
        claims.push({
          ref,
          at: cue.from,
          cue,
          negative:
            negated(sheet, cue.from) ||
            negated(sheet, ref.from, 2) ||
            unproven(sheet, cue.from) ||
            negatedBetween(sheet, ref.to, cue.from) ||
            (cue.tail > cue.to && negatedBetween(sheet, cue.to, cue.tail)) ||
            (sheet.lexicon.past !== undefined && sheet.on('neg', cue.to) && !sheet.on('object', cue.from)),
          link: false,
        });
    } else if (cue.kind === 'by') {
      // "on X's behalf": the culprit stands inside.
      const ref = (cue.tail > cue.to ? named(sheet, refs, cue.to, cue.tail - cue.to) : null) ?? named(sheet, refs, cue.tail, reachOf(sheet));
      // "an attack on X": not by X.
      const victim = sheet.on('attack', cue.to - 1) && sheet.on('prep', cue.to) && !sheet.on('agent', cue.to);
      // "was done with X": in unspaced script another preposition gives the one named another part.
      const other = sheet.lexicon.order === 'unspaced' && ref !== null && ref.from > cue.tail && sheet.on('conj', ref.from - 1);
      if (ref && !victim && !other && !asked(sheet, ref, cue.from))
        claims.push({
          ref,
          at: cue.from,
          cue,
          negative:
            // "not part of a targeted attack by X"
            negated(sheet, cue.from, sheet.on('attack', cue.from) && sheet.lexicon.past !== undefined ? 8 : 4) ||
            negated(sheet, ref.from, 2) ||
            opposite(sheet, cue, ref) ||
            unproven(sheet, cue.from),
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
  claims.push(...corrections(sheet, refs, claims), ...deeds(sheet, refs, claims), ...crewDeeds(sheet, refs, claims), ...events(sheet), ...owners(sheet, refs));
  for (const mention of sheet.mentions) {
    const glued = (sheet.tokens[mention.to]?.hyphen === true && sheet.on('linked', mention.to)) || (mention.adjective && sheet.on('linked', mention.to - 1));
    const left = glued ? refs.findLast((ref) => ref.to <= mention.from && mention.from - ref.to <= 4 && ref.name === true) : undefined;
    if (left) claims.push({ ref: left, at: mention.from, cue: null, negative: negated(sheet, mention.from), link: false });
  }
  return claims.sort((a, b) => a.at - b.at);
};

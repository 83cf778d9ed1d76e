import type { Mention } from './mentions.js';
import { isAcronym } from './phrases.js';
import { isPreposition, type Sheet } from './sheet.js';
import { actorWho, apposedOblique, tiedOblique } from './tied-actors.js';

/** Somebody who may have done it, as worded: token indexes, `to` exclusive. */
export interface Ref {
  readonly from: number;
  readonly to: number;
  /** The party named, or the one whose adjective stands at the actor; null for "a foreign state" and pronouns. */
  readonly entity: string | null;
  readonly kind: 'party' | 'actor' | 'state' | 'pronoun' | 'self';
  /** Object of a preposition. */
  readonly oblique: boolean;
  /** A crew is named, or an actor stands before it ("hackers linked to X"). */
  readonly bound: boolean;
  readonly crew?: boolean;
  /** A crew is named. */
  readonly name?: boolean;
  /** Token of the actor word, if any. */
  readonly actor: number | null;
}

const ACTOR_AFTER = 4;
const ACTOR_BEFORE = 6;

const actorAfter = (sheet: Sheet, mention: Mention): number => {
  const reach = mention.adjective ? ACTOR_AFTER : sheet.lexicon.order === 'unspaced' ? 7 : 3;
  for (let at = mention.to; at < mention.to + reach; at++) {
    const token = sheet.tokens[at];
    if (!token?.word && token?.text !== '"') return -1;
    const cue = sheet.at('actor', at);
    if (
      cue &&
      (mention.adjective || token?.hyphen || sheet.tokens[mention.to]?.hyphen || sheet.tokens[mention.to]?.text === "'s" || sheet.lexicon.order === 'unspaced')
    )
      return cue.to;
    if (sheet.on('did', at) || sheet.on('prep', at) || sheet.on('be', at) || sheet.on('conj', at)) return -1;
    // "actors tied to X", where what ties them stands before the noun
    if (sheet.lexicon.order === 'verb-last' && at === mention.to && sheet.on('linked', at) && sheet.at('actor', at + 1)) return at + 2;
    if (sheet.lexicon.order === 'unspaced' && (sheet.on('by', at) || sheet.on('say', at) || sheet.on('link', at))) return -1;
  }
  return -1;
};

const actorBefore = (sheet: Sheet, at: number, reach: number): number => {
  for (let back = at - 1; back >= at - reach; back--) {
    const token = sheet.tokens[back];
    if (!token?.word && token?.text !== '"') return -1;
    if (sheet.on('actor', back)) return back;
    const joint =
      /^\d+$/.test(token.text) ||
      sheet.on('prep', back) ||
      sheet.on('tie', back) ||
      sheet.on('linked', back) ||
      sheet.on('det', back) ||
      sheet.on('based', back) ||
      sheet.on('alias', back) ||
      sheet.on('adverb', back) ||
      sheet.on('rel', back) ||
      sheet.on('be', back) ||
      sheet.on('organ', back) ||
      sheet.mentionAt(back)?.adjective === true ||
      sheet.lexicon.order === 'unspaced';
    if (!joint) return -1;
  }
  return -1;
};

/** "services de renseignement ruritaniens": the first of two words for an actor. */
const wholeActor = (sheet: Sheet, at: number): number => {
  let first = at;
  while (first > 1 && sheet.on('genitive', first - 1) && sheet.on('actor', first - 2)) first -= 2;
  return first;
};

const isOwner = (sheet: Sheet, mention: Mention): boolean => sheet.tokens[mention.to]?.text === "'s";

const refOf = (sheet: Sheet, mention: Mention): Ref | null => {
  const governed = isPreposition(sheet, mention.from - 1) || (sheet.on('det', mention.from - 1) && isPreposition(sheet, mention.from - 2));
  const name = mention.kind === 'threat-actor';
  const oblique = governed || apposedOblique(sheet, mention);
  const crew = name || mention.kind === 'person';
  const after = actorAfter(sheet, mention);
  if (after > 0) {
    // "a group affiliated with X's ministry"
    const bound = oblique && !mention.adjective && sheet.on('tie', mention.from - 1) && actorBefore(sheet, mention.from, ACTOR_BEFORE) >= 0;
    const free = sheet.lexicon.order === 'verb-last' && sheet.on('linked', after - 2) ? !tiedOblique(sheet, mention) : bound || !oblique;
    return { from: mention.from, to: after, entity: mention.entity, kind: 'actor', oblique: !free, bound, crew: true, actor: after - 1 };
  }
  const nearest = actorBefore(sheet, mention.from, mention.adjective ? 2 : sheet.lexicon.order === 'unspaced' ? 0 : ACTOR_BEFORE);
  const before = mention.adjective ? wholeActor(sheet, nearest) : nearest;
  if (mention.adjective) {
    const noun =
      sheet.lexicon.accents &&
      sheet.lexicon.capitals &&
      sheet.on('det', mention.from - 1) &&
      (!sheet.tokens[mention.to]?.word || sheet.on('prep', mention.to) || sheet.on('rel', mention.to));
    if (before < 0 && noun)
      return { from: mention.from, to: mention.to, entity: mention.entity, kind: 'actor', oblique, bound: false, crew: true, actor: mention.from };
    return before < 0
      ? null
      : {
          from: before,
          to: mention.to,
          entity: mention.entity,
          kind: 'actor',
          oblique: isPreposition(sheet, before - 1),
          bound: false,
          crew: true,
          actor: before,
        };
  }
  if (mention.kind === 'media') return null;
  if (isOwner(sheet, mention))
    return { from: mention.from, to: mention.to, entity: mention.entity, kind: 'party', oblique: true, bound: false, crew: false, actor: null };
  const who = before < 0 ? actorWho(sheet, mention) : -1;
  if (who >= 0)
    return {
      from: mention.from,
      to: mention.to,
      entity: mention.entity,
      kind: 'party',
      oblique: isPreposition(sheet, who - 1),
      bound: true,
      crew: true,
      name,
      actor: who,
    };
  const bound = before >= 0 && (oblique || sheet.on('tie', mention.from - 1) || sheet.on('linked', mention.from - 1));
  return {
    from: mention.from,
    to: mention.to,
    entity: mention.entity,
    kind: 'party',
    oblique: oblique && !bound,
    bound,
    crew: crew || bound,
    name,
    actor: bound ? before : null,
  };
};

/** All possible culprits of a sentence, left to right. */
export const refsOf = (sheet: Sheet): Ref[] => {
  const refs: Ref[] = [];
  for (const mention of sheet.mentions) {
    const ref = refOf(sheet, mention);
    if (ref) refs.push(ref);
  }
  const free = (from: number, to: number): boolean => !refs.some((ref) => ref.from < to && ref.to > from);
  for (const kind of ['state', 'self', 'pron'] as const)
    for (const cue of sheet.of(kind))
      // "the group X" is X; in unspaced script "company" ends another word far more often than it stands for somebody.
      if (
        free(cue.from, cue.to) &&
        !(kind === 'pron' && isAcronym(sheet, cue.from)) &&
        !(kind === 'pron' && cue.to - cue.from > 1 && !free(cue.from, cue.to + 2)) &&
        !(kind === 'pron' && sheet.lexicon.order === 'unspaced' && sheet.on('office', cue.from))
      ) {
        const made = kind === 'state' ? 'state' : kind === 'self' ? 'self' : 'pronoun';
        refs.push({
          from: cue.from,
          to: cue.to,
          entity: null,
          kind: made,
          oblique: sheet.on('prep', cue.from - 1),
          bound: false,
          actor: null,
          crew: kind === 'state',
        });
      }
  return refs.sort((a, b) => a.from - b.from);
};

import type { Claim } from './claims.js';
import type { Cue } from './cues.js';
import type { CueClass } from './lexicon.js';
import { negated } from './negation.js';
import type { Ref } from './refs.js';
import { clauseStart, suffers } from './passive.js';
import { between, isAdverb, marks, type Sheet } from './sheet.js';
import { listed } from './listed.js';

/** "assure n'avoir jamais piraté", "se vante d'avoir piraté": the infinitive behind a verb of speech has the speaker for its subject. */
export const elided = (sheet: Sheet, cue: Cue): Ref | null => {
  if (!listed(sheet.lexicon.self).includes(sheet.tokens[cue.from]?.text ?? '')) return null;
  let at = cue.from - 1;
  while (at > 0 && (sheet.on('neg', at) || sheet.on('adverb', at) || (sheet.on('genitive', at) && at === cue.from - 1)) && !sheet.on('say', at)) at--;
  const spoken = (['say', 'deny', 'own', 'think'] as const).some((kind) => sheet.on(kind, at));
  return spoken ? { from: cue.from, to: cue.from + 1, entity: null, kind: 'self', oblique: false, bound: false, actor: null } : null;
};

const NO_VERB: ReadonlySet<CueClass> = new Set<CueClass>(['prep', 'conj', 'rel', 'office', 'det', 'charge', 'attack', 'part', 'actor', 'say', 'think', 'deny']);

const NAMING = 3;
const DEED = ['attack', 'did', 'part', 'tool', 'by', 'charge', 'detail'] as const;

/** Where the verb of an actor is looked for: behind its name, where the actor is named beside it ("a Ruritanian group called Copper Lynx used"). */
const verbPlace = (sheet: Sheet, ref: Ref): number => {
  const name = sheet.mentions.find(({ kind, from }) => kind === 'threat-actor' && from >= ref.to && from - ref.to <= NAMING);
  const plain = name !== undefined && sheet.tokens.slice(ref.to, name.from).every(({ word, text }) => word || text === '"');
  if (!plain) return ref.to;
  return sheet.tokens[name.to]?.text === '"' ? name.to + 1 : name.to;
};

/** "Copper Lynx siphoned off the mails": a named crew before a verb in the past, whatever it is, beside a word of the attack. */
export const crewDeeds = (sheet: Sheet, refs: readonly Ref[], known: readonly Claim[]): Claim[] => {
  const { past } = sheet.lexicon;
  if (past === undefined || (sheet.of('attack').length === 0 && sheet.of('did').length === 0)) return [];
  return refs.flatMap((ref) => {
    if (ref.name !== true || ref.oblique || known.some((claim) => claim.ref.from === ref.from)) return [];
    let verb = sheet.tokens[ref.to]?.text === '"' ? ref.to + 1 : ref.to;
    if (suffers(sheet, verb)) return [];
    while (isAdverb(sheet, verb) && !sheet.on('be', verb)) verb++;
    const token = sheet.tokens[verb];
    const active = token?.word === true && !token.capital && token.text.endsWith(past) && !sheet.onAny(NO_VERB, verb) && !sheet.on('blame', verb);
    if (!active || sheet.on('agent', verb + 1) || sheet.on('link', verb)) return [];
    return [{ ref, at: ref.to, cue: null, negative: negated(sheet, verb), link: false }];
  });
};

/** "Ruritanian hackers had copied": an actor with a state's adjective that does something, whatever it is. */
export const deeds = (sheet: Sheet, refs: readonly Ref[], known: readonly Claim[]): Claim[] =>
  refs
    .filter((ref) => ref.kind === 'actor' && !ref.oblique && ref.actor !== null && sheet.lexicon.order !== 'unspaced')
    .filter((ref) => !sheet.on('organ', ref.actor ?? 0) && !known.some((claim) => claim.ref.from === ref.from))
    .filter((ref) => {
      const verb = verbPlace(sheet, ref);
      return sheet.tokens[verb]?.word === true && sheet.tokens[verb]?.capital === false && !sheet.onAny(NO_VERB, verb) && !suffers(sheet, verb);
    })
    // Where verbs of the perfect have an auxiliary, another one needs a word of the attack: "Ruritanian hackers are among the threats".
    .filter(
      (ref) =>
        (sheet.lexicon.past !== undefined
          ? DEED.some((kind) => sheet.of(kind).some((one) => one.from >= ref.to || one.to <= ref.from))
          : sheet.lexicon.whom === undefined) ||
        listed(sheet.lexicon.have).includes(sheet.tokens[ref.to]?.text ?? '') ||
        sheet.of('attack').length > 0,
    )
    .map((ref) => ({ ref, at: ref.to, cue: null, negative: negated(sheet, ref.from, 2) || negated(sheet, ref.to + 2, 3), link: false }));

/** "was a Ruritanian attack": the event is said to be theirs, not merely named with their adjective. */
export const events = (sheet: Sheet): Claim[] =>
  sheet.mentions.flatMap((mention) => {
    // "an attack of X's", where the owner has an ending
    const owner = sheet.lexicon.owned !== undefined && sheet.tokens[mention.to - 1]?.text.endsWith(sheet.lexicon.owned) && sheet.on('attack', mention.from - 1);
    if ((!mention.adjective && !(owner && mention.kind === 'country')) || sheet.lexicon.order === 'unspaced') return [];
    const after = sheet.of('attack').find((cue) => cue.from >= mention.to && cue.from <= mention.to + 2);
    const before = sheet.of('attack').find((cue) => cue.to <= mention.from && mention.from - cue.to <= 1);
    const noun = after ?? before;
    if (!noun) return [];
    let from = Math.min(mention.from, noun.from);
    while (from > 0 && sheet.tokens[from - 1]?.word && !sheet.on('be', from - 1) && !sheet.on('det', from - 1) && mention.from - from < 3) from--;
    if (between(sheet, 'prep', from, mention.from)) return [];
    if (sheet.lexicon.order === 'verb-last' && sheet.tokens[from - 1]?.text === '"') from--;
    const verb = sheet.on('det', from - 1) ? from - 2 : from - 1;
    if (!sheet.on('be', verb) && !sheet.on('agent', verb) && !sheet.on('by', verb) && !(sheet.on('rel', verb) && sheet.on('say', verb - 1))) return [];
    const ref: Ref = { from: mention.from, to: mention.to, entity: mention.entity, kind: 'party', oblique: false, bound: false, actor: null };
    return [{ ref, at: mention.from, cue: null, negative: negated(sheet, verb + 1, 3), link: false }];
  });

/** "the raid was X's". */
export const owners = (sheet: Sheet, refs: readonly Ref[]): Claim[] =>
  refs.flatMap((ref) => {
    const owned = ref.kind === 'party' && sheet.lexicon.order === 'spaced' && sheet.tokens[ref.to]?.text === "'s" && !sheet.tokens[ref.to + 1]?.word;
    let verb = ref.from - 1;
    while (sheet.on('neg', verb) || sheet.on('adverb', verb)) verb--;
    return owned && (sheet.on('be', verb) || sheet.on('be', ref.from - 1))
      ? [{ ref, at: ref.from, cue: null, negative: negated(sheet, ref.from, 3), link: false }]
      : [];
  });

/** "not X but Y did it": where the verb stands elsewhere, the second one is the doer. */
export const corrections = (sheet: Sheet, refs: readonly Ref[], known: readonly Claim[]): Claim[] =>
  known.flatMap((claim): Claim[] => {
    const { ref, negative } = claim;
    const joint = sheet.on('det', ref.from - 1) ? ref.from - 2 : ref.from - 1;
    if (!negative && sheet.lexicon.order === 'verb-last' && sheet.on('conj', joint) && sheet.tokens[joint - 1]?.text === ',') {
      const cleared = refs.find((one) => one.to === joint - 1 && one.entity !== null && negated(sheet, one.from, 3));
      return cleared ? [{ ...claim, ref: cleared, at: cleared.from, negative: true }] : [];
    }
    if (!negative || sheet.lexicon.order !== 'verb-last' || sheet.tokens[ref.to]?.text !== ',' || !sheet.on('conj', ref.to + 1)) return [];
    const other = refs.find((one) => one.from > ref.to + 1 && one.from <= ref.to + 8 && one.entity !== null);
    return other ? [{ ...claim, ref: other, at: other.from, negative: false }] : [];
  });

const PREDICATES: ReadonlySet<CueClass> = new Set<CueClass>(['neg', 'by', 'did', 'adverb']);

/** In unspaced script: an attack that has an owner or owns something, or that opens its clause before a predicate, is an event. */
const namesEvent = (sheet: Sheet, cue: Cue): boolean =>
  sheet.on('of', cue.from - 1) ||
  (sheet.on('of', cue.to) && sheet.tokens[cue.to + 1]?.word === true) ||
  (marks(sheet.tokens[cue.from - 1]) && sheet.onAny(PREDICATES, cue.to));

/** "the hack": an event, not what somebody does. */
export const eventNoun = (sheet: Sheet, cue: Cue): boolean =>
  (sheet.lexicon.order === 'unspaced' && sheet.on('attack', cue.from) && namesEvent(sheet, cue)) ||
  (cue.to - cue.from === 1 &&
    sheet.on('attack', cue.from) &&
    (sheet.on('det', cue.from - 1) ||
      sheet.tokens[cue.from - 1]?.text === "'s" ||
      sheet.mentionAt(cue.from - 1)?.adjective === true ||
      (sheet.on('prep', cue.from - 1) && !sheet.on('rel', cue.from - 1) && sheet.lexicon.order !== 'unspaced')));

/** "those behind it": somebody, not what they do. */
export const isAttributive = (sheet: Sheet, cue: Cue): boolean =>
  sheet.lexicon.order === 'spaced' &&
  sheet.on('det', cue.from - 1) &&
  !sheet.on('attack', cue.from) &&
  (!sheet.on('adverb', cue.from - 1) || (cue.to - cue.from === 1 && sheet.on('object', cue.from) && sheet.lexicon.whom !== undefined)) &&
  cue.from > 0;

/** "knows the culprits": a noun for the culprit says who it is only beside a word for "is". */
export const bareNoun = (sheet: Sheet, cue: Cue): boolean =>
  sheet.lexicon.cues.copula !== undefined && sheet.on('object', cue.from) && !between(sheet, 'copula', clauseStart(sheet, cue.from), cue.tail + 4);

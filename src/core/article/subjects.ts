import { conjoined, followers } from './coordinated.js';
import { afterApposition, beforeApposition, beforeRelative, openingRelative } from './insertions.js';
import type { Cue } from './cues.js';
import { inClauses, rawAfter, rawPhrase } from './fallback-subject.js';
import { apposed, continued, opensWithClause } from './fronted.js';
import type { Phrase } from './phrases.js';
import { isNoun } from './nouns.js';
import { agentOf, clauseStart, isPassive } from './passive.js';
import type { How } from './position.js';
import { voiced } from './voiced.js';
import { between, inQuotes, isAdverb, marks, stops, type Sheet } from './sheet.js';
import { listed } from './listed.js';

/** Who is the subject of a verb, and how we know. */
export interface Subject {
  readonly phrase: Phrase;
  readonly how: How;
  /** Coordinated speakers ("X and Y said"). */
  readonly also: readonly Phrase[];
}

const SEARCH = 28;
const INVERSION = 5;

const skipAdverbs = (sheet: Sheet, at: number, step: 1 | -1): number => {
  let to = at;
  for (let steps = 0; steps < 4 && isAdverb(sheet, to) && !sheet.mentionAt(to); steps++) to += step;
  return to;
};

const afterVerb = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Phrase | null => {
  const clitic = phrases.find((phrase) => phrase.kind === 'pronoun' && phrase.from > cue.from && phrase.to <= cue.to);
  if (clitic) return clitic;
  const near = phrases.filter((phrase) => phrase.to > cue.to && phrase.from >= cue.to && phrase.from <= cue.to + INVERSION + 4);
  // "escribió en X la embajada": where or to whom it is said stands between the verb and its subject.
  const aside = marks(sheet.tokens[cue.from - 1]) && sheet.lexicon.clitics !== undefined ? near.find((phrase) => !phrase.oblique) : undefined;
  const found = aside ?? near.find((phrase) => phrase.from <= cue.to + INVERSION);
  if (!found) return null;
  // `wrote the "Courier"`: a name in quotation marks.
  const named = (at: number): boolean =>
    sheet.lexicon.order === 'verb-last' && sheet.tokens[at]?.text === '"' && at === found.from - 1 && found.entity !== null;
  for (let at = cue.to; at < found.from; at++)
    if ((marks(sheet.tokens[at]) && !named(at)) || (sheet.lexicon.order === 'spaced' && sheet.on('rel', at))) return null;
  const verb =
    sheet.on('did', found.to) ||
    sheet.on('be', found.to) ||
    sheet.on('deny', found.to) ||
    sheet.on('blame', found.to) ||
    sheet.on('refuse', found.to) ||
    sheet.on('modal', found.to);
  if (verb || (sheet.on('adverb', found.to) && sheet.lexicon.capitals && !marks(sheet.tokens[found.to + 1]) && !sheet.on('prep', found.to))) return null;
  if (sheet.lexicon.order === 'spaced' && sheet.on('rel', found.to) && sheet.at('pron', found.to) === undefined) return null;
  // "X said of Y's charge": Y does not speak.
  if (found.oblique && sheet.lexicon.progressive !== undefined && sheet.on('prep', cue.to)) return null;
  return found.oblique && found.from > cue.to + 1 ? null : found;
};

const leftward = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Phrase | null => {
  const { tokens, lexicon } = sheet;
  let verb = cue.from;
  while (verb > 0 && (isAdverb(sheet, verb - 1) || sheet.on('neg', verb - 1)) && !sheet.mentionAt(verb - 1)) verb--;
  if (sheet.on('conj', verb - 1) && !phrases.some((phrase) => phrase.to === verb)) return null;
  if (lexicon.order === 'spaced' && sheet.on('rel', verb - 1)) {
    const before = phrases.find((phrase) => phrase.to === verb - 1 || (phrase.to === verb - 2 && tokens[verb - 2]?.text === ','));
    if (before) return before;
  }
  const relative = beforeRelative(sheet, phrases, verb);
  if (relative) return relative;
  const start = clauseStart(sheet, verb);
  const eligible = phrases.filter(
    (phrase) =>
      phrase.to <= cue.from &&
      phrase.from >= cue.from - SEARCH &&
      (!phrase.oblique || voiced(sheet, phrase, verb, cue.to) || (sheet.on('cut', phrase.from - 1) && sheet.tokens[phrase.to]?.text !== "'s")) &&
      phrase.kind !== 'self',
  );
  if (lexicon.order === 'verb-last') {
    const inClause = eligible.find((phrase) => phrase.from >= start);
    // "we can lay it on X"
    const me = phrases.find((phrase) => phrase.kind === 'self' && phrase.from >= start && phrase.to <= cue.from);
    if (me && me.from - start <= 1 && sheet.on('modal', me.to) && cue.kind !== 'say') return me;
    // "X, Y and Z said": the last of them, to whom the others are added.
    const last = inClause && eligible.find((phrase) => phrase.to === verb && phrase.from === inClause.to + 1 && sheet.on('conj', inClause.to));
    if (inClause) return last ?? inClause;
  }
  // "X put out a statement backing it": the statement is X's.
  const last = eligible.at(-1);
  if (last?.kind === 'paper' && last.side === null && last.to === cue.from && isParticiple(sheet, cue)) eligible.pop();
  for (const phrase of [...eligible].reverse()) {
    let blocked = false;
    for (let at = phrase.to; at < cue.from && !blocked; at++)
      blocked = tokens[at]?.text === ';' || tokens[at]?.text === ':' || (stops(tokens[at]) && tokens[at]?.text === '.');
    if (blocked) return null;
    // A comma before a bare verb ("X blamed Y, calling it") hands the verb to the speaker of the sentence, not to its object.
    if (
      phrase.to < start &&
      tokens[start - 1]?.text === ',' &&
      verb === start &&
      tokens[phrase.to]?.text === ',' &&
      phrase.to === start - 1 &&
      (between(sheet, 'say', 0, phrase.from) || (sheet.lexicon.past !== undefined && between(sheet, 'deny', 0, phrase.from)))
    )
      return null;
    return phrase;
  }
  return null;
};

const VERBS: readonly Cue['kind'][] = ['say', 'think', 'deny', 'refuse', 'modal', 'blame', 'accuse', 'endorse', 'withdraw'];

/** ", calling it", ", suggesting that": a participle speaks for the subject of the verb before it. */
const isParticiple = (sheet: Sheet, cue: Cue): boolean => {
  const { progressive } = sheet.lexicon;
  const before = cue.from - 1;
  return progressive !== undefined && sheet.tokens[cue.from]?.text.endsWith(progressive) === true && !sheet.on('be', before) && !sheet.on('be', before - 1);
};

const handedOn = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Subject | null => {
  const before = sheet.cues.findLast(
    (one) => one.from < cue.from && VERBS.includes(one.kind) && !isNoun(sheet, one) && !isParticiple(sheet, one) && !sheet.on('conj', one.from - 1),
  );
  if (!before) {
    const opened = isParticiple(sheet, cue) && sheet.tokens[cue.from - 1]?.text === ',';
    const first =
      sheet.on('conj', skipAdverbs(sheet, cue.from - 1, -1)) || opened
        ? phrases.find((phrase) => !phrase.oblique && phrase.kind !== 'self' && phrase.to <= cue.from && (!opened || phrase.from <= 2))
        : undefined;
    return first ? { phrase: first, how: 'inherited', also: [] } : null;
  }
  const found = subjectOf(sheet, phrases, before);
  return found && found !== 'none' && found.phrase.kind !== 'self' ? { ...found, how: 'inherited' } : null;
};

/** "told Y that early signs suggest": between "that" and the verb stands a subject we do not know. */
const hidden = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): boolean => {
  if (sheet.lexicon.order !== 'spaced') return false;
  let verb = cue.from;
  while (verb > 0 && (isAdverb(sheet, verb - 1) || sheet.on('neg', verb - 1)) && !sheet.mentionAt(verb - 1)) verb--;
  const that = sheet.of('rel').findLast((one) => one.to <= verb && one.from >= clauseStart(sheet, verb));
  if (!that || that.to === verb || sheet.on('pron', that.from)) return false;
  // "officials who spoke on condition of anonymity said": who is right before the relative pronoun.
  if (sheet.on('who', that.from) && phrases.some((phrase) => phrase.to === that.from && !phrase.oblique)) return false;
  return (
    !phrases.some((phrase) => phrase.to > that.to && phrase.to <= verb) &&
    !between(sheet, 'conj', that.to, verb) &&
    !sheet.cues.some((one) => VERBS.includes(one.kind) && one.from >= that.to && one.to <= verb)
  );
};

/** "We attribute the attack to X" outside a quotation: whoever writes the text. */
const writerOf = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Phrase | null => {
  const found = phrases.find((phrase) => phrase.kind === 'self' && !phrase.oblique && phrase.to === skipAdverbs(sheet, cue.from - 1, -1) + 1);
  return found && !inQuotes(sheet, found.from) ? found : null;
};

/** The subject of a verb, or null when the sentence does not give one (the caller may hand down the last speaker). */
export const subjectOf = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Subject | null | 'none' => {
  if (isPassive(sheet, cue) && cue.kind !== 'say' && cue.kind !== 'refuse') {
    const agent = agentOf(sheet, phrases, cue);
    return agent ? { phrase: agent, how: 'passive', also: [] } : 'none';
  }
  if ((cue.kind === 'say' || cue.kind === 'think') && hidden(sheet, phrases, cue)) return 'none';
  if (sheet.lexicon.order === 'unspaced') {
    const phrase = inClauses(sheet, cue);
    return phrase && { phrase, how: 'subject', also: [] };
  }
  const opening = skipAdverbs(sheet, cue.from - 1, -1);
  const before = openingRelative(sheet, phrases, opening);
  if (before) return { phrase: before, how: 'subject', also: [] };
  const right = afterVerb(sheet, phrases, cue);
  const whom = listed(sheet.lexicon.whom).includes(sheet.tokens[opening]?.text ?? '');
  if (whom && right) return { phrase: right, how: 'inverted', also: followers(sheet, phrases, right) };
  const speaks = cue.kind === 'say' || cue.kind === 'think';
  // "X, in turn, called the report a lie": a paper behind a plain comma is what is spoken about.
  const object =
    right?.kind === 'paper' && right.entity === null && opening > 0 && sheet.tokens[opening]?.text === ',' && sheet.tokens[opening - 1]?.word === true;
  if (speaks && right && !object && marks(sheet.tokens[opening]) && !apposed(sheet, phrases, opening) && !continued(sheet, phrases, opening, right))
    return { phrase: afterApposition(sheet, phrases, right), how: 'inverted', also: followers(sheet, phrases, right) };
  if (right && sheet.tokens[opening]?.text === ',' && opensWithClause(sheet)) return { phrase: right, how: 'inverted', also: [] };
  const unknown = speaks ? rawAfter(sheet, cue) : null;
  if (unknown) return { phrase: unknown, how: 'inverted', also: [] };
  const left = isParticiple(sheet, cue) && sheet.tokens[cue.from - 1]?.text === ',' ? null : leftward(sheet, phrases, cue);
  if (left) {
    const phrase = beforeApposition(sheet, phrases, left, cue.from);
    return { phrase, how: phrase.kind === 'pronoun' ? 'pronoun' : 'subject', also: conjoined(sheet, phrases, phrase) };
  }
  const writer = sheet.lexicon.order === 'spaced' ? writerOf(sheet, phrases, cue) : null;
  if (writer) return { phrase: writer, how: 'subject', also: [] };
  const raw = sheet.lexicon.order === 'spaced' && !isParticiple(sheet, cue) ? rawPhrase(sheet, cue) : null;
  if (raw) return { phrase: raw, how: 'subject', also: [] };
  // "De la intrusión culpa Korda a X": a name behind the verb that no "a" makes its object.
  const behind = sheet.lexicon.clitics !== undefined && (cue.kind === 'blame' || cue.kind === 'accuse' || cue.kind === 'deny') ? right : null;
  if (behind && behind.from === cue.to && behind.kind === 'name' && !behind.oblique) return { phrase: behind, how: 'inverted', also: [] };
  const bare = sheet.on('conj', opening) || isParticiple(sheet, cue);
  return right && !bare && (speaks || sheet.lexicon.order === 'verb-last') ? { phrase: right, how: 'inverted', also: [] } : handedOn(sheet, phrases, cue);
};

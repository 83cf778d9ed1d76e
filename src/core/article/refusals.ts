import { actor, framedHits, hitsOf } from './acts.js';
import type { Cue } from './cues.js';
import { clauseStart } from './passive.js';
import { between, inQuotes, marks } from './sheet.js';
import type { Subject } from './subjects.js';
import { frameAt, following, type Hit, type Scene } from './scene.js';
import { listed } from './listed.js';

const OBJECT = 7;
const SAID = 6;

/** How far behind its verb an object may stand. */
const reachOf = ({ sheet: { lexicon } }: Scene): number => {
  if (lexicon.order === 'unspaced') return 2 * OBJECT;
  if (lexicon.order === 'verb-last') return OBJECT + 4;
  return lexicon.whom === undefined ? OBJECT : OBJECT + 2;
};

const isHabit = (scene: Scene): boolean => scene.sheet.of('habit').length > 0;

/** Where the clause of a token ends: at the next mark that is no quotation mark. */
const clauseEnd = ({ sheet }: Scene, from: number): number => {
  let at = from;
  while (at < sheet.tokens.length && (!marks(sheet.tokens[at]) || sheet.tokens[at]?.text === '"')) at++;
  return at;
};

/** "will not say": a negation stands in the clause. */
const refuses = (scene: Scene, cue: Cue): boolean =>
  cue.kind !== 'modal' || between(scene.sheet, 'neg', clauseStart(scene.sheet, cue.from), clauseEnd(scene, cue.to));

/** "Who did it, X could not say": the object is the clause before. */
const clauseBefore = (scene: Scene, cue: Cue): Cue | undefined => {
  const { sheet } = scene;
  const end = clauseStart(sheet, cue.from) - 1;
  const start = end > 0 && sheet.tokens[end]?.text === ',' ? clauseStart(sheet, end) : -1;
  if (start < 0 || sheet.lexicon.order !== 'verb-last') return undefined;
  const opening = sheet.at('cond', start);
  const deed =
    (['did', 'by', 'actor'] as const).flatMap((kind) => sheet.of(kind)).some((one) => one.from > start && one.to <= end) ||
    scene.refs.some((ref) => ref.entity !== null && scene.sides.accused(ref.entity) && ref.from > start && ref.to <= end);
  return opening && deed ? opening : undefined;
};

/** "Who did it, X could not tell": the question opens the sentence. */
const questionBefore = ({ sheet }: Scene, cue: Cue): Cue | undefined => {
  if (sheet.lexicon.order !== 'spaced' || !(sheet.on('say', cue.to) || (sheet.on('be', cue.to) && sheet.on('say', cue.to + 1)))) return undefined;
  return sheet
    .of('who')
    .find((one) => one.from <= 3 && one.to < cue.from && (one.from === 0 || !sheet.tokens[one.from - 1]?.word || sheet.on('prep', one.from - 1)));
};

/** "Further details X would not give": where the verb stands second, what is refused may open the sentence. */
const detailBefore = ({ sheet }: Scene, cue: Cue): Cue | undefined => {
  const found =
    sheet.lexicon.order === 'verb-last' ? sheet.of('detail').find((one) => one.from <= 1 && one.to <= cue.from && cue.from - one.to < OBJECT) : undefined;
  return found && !sheet.on('cond', found.from) && !between(sheet, 'object', found.to, cue.from) ? found : undefined;
};

/** What is refused: the culprit, or anything else about the incident. */
const objectOf = (scene: Scene, cue: Cue): { readonly on: 'culprit' | 'details'; readonly cue: Cue } | null => {
  const behind =
    scene.sheet.lexicon.order !== 'spaced' ? scene.sheet.of('object').findLast((one) => one.to <= cue.from && cue.from - one.to < OBJECT) : undefined;
  const far = following(scene, 'object', cue.to, reachOf(scene));
  const beyond = far !== undefined && far.from >= cue.to + OBJECT && scene.sheet.lexicon.order === 'verb-last' && clauseEnd(scene, cue.to) < far.from;
  const object = (beyond ? undefined : far) ?? clauseBefore(scene, cue) ?? behind ?? questionBefore(scene, cue);
  const asked = following(scene, 'detail', cue.to, OBJECT);
  // "would not say whether X was behind it"
  const whether = asked && scene.sheet.on('cond', asked.from) && scene.sheet.of('did').some((one) => one.from > asked.from);
  if (whether) return { on: 'culprit', cue: asked };
  const detail = clauseBefore(scene, cue) ? undefined : (asked ?? detailBefore(scene, cue));
  if (!object && !detail) return null;
  if (scene.sheet.of('other').some((one) => one.from >= cue.to && one.from < cue.to + OBJECT)) return null;
  if (object && !detail) return { on: 'culprit', cue: object };
  const chosen = detail ?? object;
  return chosen ? { on: 'details', cue: chosen } : null;
};

/** "Without naming a country, X spoke": the speaker comes after the comma. */
const openingSubject = (scene: Scene, cue: Cue): Subject | null => {
  const { tokens, lexicon } = scene.sheet;
  if (cue.from > 1 || lexicon.order === 'unspaced' || !scene.sheet.on('neg', cue.from)) return null;
  const comma = tokens.findIndex((token, at) => at >= cue.to && token.text === ',');
  const phrase = comma < 0 ? undefined : scene.phrases.find((one) => one.from > comma && one.from <= comma + 2);
  return phrase ? { phrase, how: 'subject', also: [] } : null;
};

/** "X declined to name a country", "has not blamed anyone", "too early to say". */
export const refusalHits = (scene: Scene): Hit[] => {
  const hits: Hit[] = [];
  const { sheet } = scene;
  for (const cue of sheet.of('mum')) {
    if (isHabit(scene) || sheet.of('earlier').length > 0 || hits.some((hit) => cue.from < hit.to)) continue;
    if (following(scene, 'other', cue.to, 3)) continue;
    // "hinted without a name" is the hint's word.
    if (sheet.lexicon.order === 'unspaced' && sheet.on('hint', cue.from)) continue;
    // "asked why X would not name anybody"
    if (sheet.lexicon.order === 'unspaced' && sheet.of('cond').some((one) => one.to <= cue.from && cue.from - one.to < OBJECT)) continue;
    const asks = sheet.of('object').some((one) => one.from >= cue.from && one.from < cue.tail + OBJECT && sheet.at('cond', one.from) !== undefined);
    const named = sheet.lexicon.order === 'verb-last' && sheet.of('object').some((one) => one.to <= cue.from && one.from >= clauseStart(sheet, cue.from));
    const on = !asks && !named && following(scene, 'detail', cue.from, OBJECT) && !following(scene, 'object', cue.from, 3) ? 'details' : 'culprit';
    const verb = { ...cue, kind: 'refuse' } as const;
    const subject = openingSubject(scene, cue) ?? actor(scene, verb);
    // "…, sources say, though the police will not say so": not the sources, but who is named beside it.
    const beside =
      subject?.phrase.kind === 'pronoun' &&
      subject.phrase.to - subject.phrase.from > 1 &&
      frameAt(scene, cue.from)?.how === 'according' &&
      !inQuotes(sheet, cue.from);
    const known = beside || (subject?.how === 'subject' && (subject.phrase.entity ?? subject.phrase.side) !== null);
    const headline = frameAt(scene, cue.from)?.how === 'headline';
    const framed =
      ((known && !headline) || frameAt(scene, cue.from) === null) && subject && subject.phrase.kind !== 'self'
        ? []
        : framedHits(scene, 'declines', cue, null, on);
    // "it is unclear who" is nobody's refusal without a speaker.
    const impersonal = sheet.of('weak').some((one) => one.from <= cue.from && one.to >= cue.to);
    hits.push(...framed, ...(subject && framed.length === 0 && !impersonal ? hitsOf(scene, subject, 'declines', cue, null, on) : []));
  }
  const said = hits.length;
  for (const cue of sheet.cues.filter(({ kind }) => kind === 'refuse' || kind === 'unsaid' || kind === 'modal')) {
    if (!refuses(scene, cue) || sheet.of('mum').some((one) => one.from < cue.to && one.to > cue.from)) continue;
    if (sheet.on('void', cue.from)) continue;
    if (isHabit(scene) || sheet.of('cond').some((one) => one.to <= cue.from && cue.from - one.to < 6 && one.from >= clauseStart(sheet, cue.from))) continue;
    // "cannot conclude from it that X did it" doubts X.
    if (sheet.lexicon.order === 'unspaced' && sheet.on('absent', cue.from) && scene.claims.some(({ at, ref }) => ref.entity !== null && at > cue.from))
      continue;
    const object = objectOf(scene, cue);
    const first = scene.phrases.some((phrase) => phrase.kind === 'self' && phrase.to <= cue.from && cue.from - phrase.to <= 2);
    if (cue.kind === 'unsaid' && object && ((object.on === 'details' && !first) || object.cue.from > cue.to + 3)) continue;
    // "a brand which it did not identify"
    const asObject =
      sheet.lexicon.whom === undefined || listed(sheet.lexicon.whom).includes(sheet.tokens[cue.from - 1]?.text ?? '') || !sheet.on('rel', cue.from - 1);
    // "made it clear that it does not name anybody", not "a brand that it did not name"
    const that =
      sheet.lexicon.complement !== undefined &&
      (['say', 'think'] as const).some((kind) => sheet.of(kind).some((one) => one.to < cue.from && cue.from - one.to <= SAID));
    if (cue.kind === 'unsaid' && asObject && !that && between(sheet, 'rel', cue.from - 2, cue.from)) continue;
    if (!object || hits.slice(0, said).some((hit) => Math.abs(hit.from - cue.from) < 12)) continue;
    const subject = actor(scene, cue);
    const frame = frameAt(scene, cue.from);
    const impersonal = subject?.phrase.kind === 'pronoun' && (sheet.on('be', cue.from - 1) || sheet.on('be', cue.from)) && sheet.lexicon.order === 'spaced';
    // "it is not known who": nobody refuses.
    if (impersonal && frame === null && sheet.on('thing', subject?.phrase.from ?? -1)) continue;
    const nobody = sheet.of('weak').some((one) => one.from <= cue.from && one.to >= cue.to);
    if (nobody && frame === null) continue;
    const inQuote = subject === null || nobody || subject.phrase.kind === 'self' || (impersonal && frame !== null);
    if (inQuote && frame) hits.push(...framedHits(scene, 'declines', { from: cue.from, to: object.cue.to }, null, object.on));
    else if (subject) hits.push(...hitsOf(scene, subject, 'declines', { from: cue.from, to: object.cue.to }, null, object.on));
  }
  return hits;
};

import { claimsOf, type Claim } from './claims.js';
import { framesOf, type Frames } from './frames.js';
import type { CueClass } from './lexicon.js';
import type { Mention } from './mentions.js';
import { namedElsewhere } from './named-elsewhere.js';
import type { Sides } from './party.js';
import { phrasesOf, type Phrase } from './phrases.js';
import { refsOf, type Ref } from './refs.js';
import type { Scene } from './scene.js';
import { marks, type Sheet } from './sheet.js';
import { speakerAround } from './speaker-around.js';
import { sideOfPhrase, type Known } from './who.js';

const ANSWER: readonly CueClass[] = ['deny', 'charge', 'false', 'counter'];
const NEAR = 4;
const CHARGE: readonly CueClass[] = [...ANSWER, 'accuse', 'blame', 'refuse'];

/** Is a charge, or an answer to one, in the sentence itself or near it in its block? */
const isContested = (sheets: readonly Sheet[], index: number, itself: boolean): boolean => {
  const has = (sheet: Sheet | undefined, kinds: readonly CueClass[]): boolean => sheet !== undefined && kinds.some((kind) => sheet.of(kind).length > 0);
  const { block } = sheets[index] ?? {};
  if (itself && has(sheets[index], ANSWER)) return true;
  for (let at = index - NEAR; at <= index + NEAR; at++) if (at !== index && sheets[at]?.block === block && has(sheets[at], CHARGE)) return true;
  return false;
};

/** Does a comma stand on both sides of "X says"? */
const parenthetic = (sheet: Sheet, from: number, to: number): boolean => {
  const verb = sheet.of('say').find((cue) => cue.from >= to && cue.from <= to + 2) ?? sheet.of('say').findLast((cue) => cue.to <= from && cue.to >= from - 1);
  return verb !== undefined && marks(sheet.tokens[Math.min(from, verb.from) - 1]) && from > 0 && sheet.tokens[Math.max(to, verb.to)]?.text === ',';
};

/** Who speaks is not who did it: "X, officials say, broke in". */
const doersOf = ({ sheet, frames, refs }: Scene): readonly Ref[] => {
  const spoken = frames.list
    .filter(({ cue }) => cue !== null && cue.kind !== 'accord')
    .flatMap(({ speakers }) => speakers.filter(({ from, to }) => from >= 0 && parenthetic(sheet, from, to)));
  return spoken.length === 0 ? refs : refs.filter((ref) => !spoken.some(({ from, to }) => ref.from >= from && ref.to <= to));
};

const NONE: readonly Mention[] = [];

// Most sentences are never asked who did it, and hardly any whether a charge was spoken of.
class Read implements Scene {
  readonly sheet: Sheet;
  readonly phrases: readonly Phrase[];
  readonly frames: Frames;
  readonly before: readonly Mention[];
  readonly last: readonly Phrase[];
  readonly known: Known | null;
  private foundRefs: readonly Ref[] | null = null;
  private foundClaims: readonly Claim[] | null = null;
  private charged: boolean | null = null;

  constructor(
    private readonly sheets: readonly Sheet[],
    private readonly index: number,
    sheet: Sheet,
    private readonly said: readonly Known[],
    readonly sides: Sides,
  ) {
    const known = speakerAround(sheets, index, said, sides);
    const before = sheets[index - 1];
    this.sheet = sheet;
    this.phrases = phrasesOf(sheet);
    this.known = known;
    this.last = known ? [{ ...known.phrase, from: -1, to: -1, entity: known.side, side: known.side }] : [];
    this.frames = framesOf(sheet, this.phrases, this.last);
    this.before = before?.block === sheet.block ? before.mentions : NONE;
  }

  sideOf(phrase: Phrase): string | null {
    return sideOfPhrase(this.sheets, this.index, phrase, this.said, this.sides);
  }

  get refs(): readonly Ref[] {
    return (this.foundRefs ??= namedElsewhere(this.sheets, this.index, refsOf(this.sheet), this.sides));
  }

  get claims(): readonly Claim[] {
    return (this.foundClaims ??= claimsOf(this.sheet, doersOf(this)));
  }

  get contested(): boolean {
    return (this.charged ??= isContested(this.sheets, this.index, true));
  }

  get answering(): boolean {
    return isContested(this.sheets, this.index, false);
  }
}

/** A sentence as the stance rules see it: `index` is its place among all of the text, `said` who spoke before it. */
export const sceneOf = (sheets: readonly Sheet[], index: number, sheet: Sheet, said: readonly Known[], sides: Sides): Scene =>
  new Read(sheets, index, sheet, said, sides);

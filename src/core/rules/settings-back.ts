import type { MarkKind } from '../mark-kind.js';
import { termId } from './own-terms.js';
import { ruleKey, type Rule } from './rule.js';
import type { MarkStyle, OwnTerm, PlainSettings, Settings } from './settings.js';

/** What takes a list back: the keys of what has to go, then what has to come, each with its place from 0, in order. */
export interface ListBack<Item> {
  readonly out: readonly string[];
  readonly in: readonly (readonly [number, Item])[];
}

/** What takes one change back, and touches nothing else. */
export interface SettingsBack {
  readonly rules?: ListBack<Rule>;
  readonly terms?: ListBack<OwnTerm>;
  readonly sitesOff?: ListBack<string>;
  /** Null: the kind had its own look. */
  readonly styles?: Readonly<Partial<Record<MarkKind, MarkStyle | null>>>;
  readonly plain?: Partial<PlainSettings>;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const hostKey = (host: string): string => host;

const listBack = <Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): ListBack<Item> | null => {
  if (before === after) return null;
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Map(after.map((item) => [keyOf(item), item]));
  const kept = [...now].flatMap(([key, item]) => (was.has(key) && same(was.get(key), item) ? [key] : []));
  let stays = new Set(kept);
  // Where what stayed was put into another order, or a key stands twice, places say nothing: then all of it goes and comes.
  const inOrder = same(
    [...was.keys()].filter((key) => stays.has(key)),
    kept,
  );
  if (!inOrder || was.size < before.length || now.size < after.length) stays = new Set();
  const out = [...now.keys()].filter((key) => !stays.has(key));
  const back = before.flatMap((item, at) => (stays.has(keyOf(item)) ? [] : [[at, item] as const]));
  return out.length === 0 && back.length === 0 ? null : { out, in: back };
};

const listBefore = <Item>(list: readonly Item[], back: ListBack<Item> | undefined, keyOf: (item: Item) => string): readonly Item[] => {
  if (back === undefined) return list;
  const gone = new Set([...back.out, ...back.in.map(([, item]) => keyOf(item))]);
  const left = list.filter((item) => !gone.has(keyOf(item)));
  for (const [at, item] of back.in) left.splice(at, 0, item);
  return left;
};

const stylesBack = (before: Settings['styles'], after: Settings['styles']): SettingsBack['styles'] | null => {
  const all = { ...after, ...before };
  const kinds = Object.keys(all).filter((kind): kind is MarkKind => !same(before[kind as MarkKind], after[kind as MarkKind]));
  return kinds.length === 0 ? null : Object.fromEntries(kinds.map((kind) => [kind, before[kind] ?? null]));
};

const stylesBefore = (styles: Settings['styles'], back: NonNullable<SettingsBack['styles']>): Settings['styles'] =>
  Object.fromEntries(Object.entries({ ...styles, ...back }).flatMap(([kind, style]) => (style === null ? [] : [[kind, style]])));

const plainBack = ({ rules: _r, terms: _t, sitesOff: _o, styles: _s, ...plain }: Settings, after: Settings): Partial<PlainSettings> | null => {
  const changed = Object.entries(plain).filter(([key, value]) => !same(value, after[key as keyof PlainSettings]));
  return changed.length === 0 ? null : Object.fromEntries(changed);
};

/** What leads from the settings after a change to those before it; null where they are the same. */
export const backOf = (before: Settings, after: Settings): SettingsBack | null => {
  const rules = listBack(before.rules, after.rules, ruleKey);
  const terms = listBack(before.terms, after.terms, termId);
  const sitesOff = listBack(before.sitesOff, after.sitesOff, hostKey);
  const styles = stylesBack(before.styles, after.styles);
  const plain = plainBack(before, after);
  if ([rules, terms, sitesOff, styles, plain].every((part) => part === null)) return null;
  return {
    ...(rules === null ? {} : { rules }),
    ...(terms === null ? {} : { terms }),
    ...(sitesOff === null ? {} : { sitesOff }),
    ...(styles === null || styles === undefined ? {} : { styles }),
    ...(plain === null ? {} : { plain }),
  };
};

/** The settings before a change. What came from elsewhere after it stays as it is, but for what the change itself had touched. */
export const before = (settings: Settings, back: SettingsBack): Settings => ({
  ...settings,
  ...back.plain,
  rules: listBefore(settings.rules, back.rules, ruleKey),
  terms: listBefore(settings.terms, back.terms, termId),
  sitesOff: listBefore(settings.sitesOff, back.sitesOff, hostKey),
  styles: back.styles === undefined ? settings.styles : stylesBefore(settings.styles, back.styles),
});

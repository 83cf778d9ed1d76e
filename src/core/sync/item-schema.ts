import type { MarkKind } from '../mark-kind.js';
import { pathOf, type Fault } from '../pack/fault.js';
import { err, ok, type Result } from '../result.js';
import { termId } from '../rules/own-terms.js';
import { EFFECTS, type Effect, type Site, type Subject } from '../rules/rule.js';
import type { MarkStyle, OwnTerm, PlainSettings } from '../rules/settings.js';
import { hostSchema, kindSchema, plainFields, siteSchema, styleSchema, subjectSchema, termSchema } from '../rules/settings-schema.js';
import { z } from '../zod.js';

/** One item that is set. */
type Item =
  | { readonly kind: 'rule'; readonly subject: Subject; readonly site: Site | null; readonly effect: Effect }
  | { readonly kind: 'term'; readonly term: OwnTerm }
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'style'; readonly of: MarkKind; readonly style: MarkStyle }
  | { readonly kind: 'plain'; readonly plain: Partial<PlainSettings> };

const rulePlace = z.tuple([z.string(), z.string(), z.boolean()]).transform(([host, path, subdomains]) => ({ host, path, subdomains }));

const ruleKey = z
  .tuple([z.literal('rule'), z.string(), z.string(), rulePlace.pipe(siteSchema).nullable()])
  .transform(([, type, of, site]) => ({ subject: { type, of }, site }))
  .pipe(z.strictObject({ subject: subjectSchema, site: siteSchema.nullable() }));

const plainNames = Object.keys(plainFields) as (keyof typeof plainFields)[];

const keys = {
  rule: ruleKey,
  term: z.tuple([z.literal('term'), z.string().min(1).max(120)]),
  site: z.tuple([z.literal('site'), hostSchema]),
  style: z.tuple([z.literal('style'), kindSchema]),
  plain: z.tuple([z.literal('plain'), z.enum(plainNames)]),
};

/** Schemas for a key together with what it was set to. */
const items: { readonly [Kind in Item['kind']]: z.ZodType<Extract<Item, { kind: Kind }>> } = {
  rule: z.tuple([keys.rule, z.enum(EFFECTS)]).transform(([place, effect]) => ({ kind: 'rule', ...place, effect })),
  term: z
    .tuple([keys.term, termSchema])
    .refine(([[, of], term]) => termId(term) === of, 'a term is named by its text')
    .transform(([, term]) => ({ kind: 'term', term })),
  site: z.tuple([keys.site, z.literal(true)]).transform(([[, host]]) => ({ kind: 'site', host })),
  style: z.tuple([keys.style, styleSchema]).transform(([[, of], style]) => ({ kind: 'style', of, style })),
  plain: z
    .tuple([keys.plain, z.unknown()])
    .transform(([[, name], value]) => ({ [name]: value }))
    .pipe(z.partialRecord(z.enum(plainNames), z.unknown()).pipe(z.strictObject(plainFields).partial()))
    .transform((plain) => ({ kind: 'plain', plain: plain as Partial<PlainSettings> })),
};

const kindOf = (key: unknown): Item['kind'] | null => {
  const kind: unknown = Array.isArray(key) ? key[0] : null;
  return typeof kind === 'string' && Object.hasOwn(items, kind) ? (kind as Item['kind']) : null;
};

const faultOf = ({ issues: [first] }: z.ZodError): Fault => ({ path: pathOf(first?.path ?? []), reason: first?.message ?? 'cannot be read' });

const UNKNOWN: Fault = { path: '[0]', reason: 'an item of no known kind' };

/** Reads an item from its key and what it was set to; the path of a fault begins with 0 for the key, 1 for the value. */
export const readItem = (key: unknown, value: unknown): Result<Item, Fault> => {
  const kind = kindOf(key);
  if (kind === null) return err(UNKNOWN);
  const read: z.ZodSafeParseResult<Item> = items[kind].safeParse([key, value]);
  return read.success ? ok(read.data) : err(faultOf(read.error));
};

/** What is wrong with the key of an item that was removed; null where nothing is. */
export const keyFault = (key: unknown): Fault | null => {
  const kind = kindOf(key);
  if (kind === null) return UNKNOWN;
  const read = z.tuple([keys[kind]]).safeParse([key]);
  return read.success ? null : faultOf(read.error);
};

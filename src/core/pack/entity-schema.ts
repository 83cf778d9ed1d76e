import { z } from '../zod.js';
import { identifier, language, partialDate, plainText } from './text-schema.js';

const ENTITY_KINDS = [
  'threat-actor',
  'operation',
  'person',
  'organisation',
  'government-body',
  'media',
  'product',
  'country',
  'alliance',
  'malware',
  'technique',
  'document',
  'law',
] as const;

export const NAME_FORMS = ['full', 'short', 'acronym', 'title', 'metonym', 'cut', 'adjective', 'nominal'] as const;

/**
 * Where a name counts. `always`: anywhere. `in-story`: where the text is about an incident of the pack.
 * `after-full`: after a full name of the same entity in the same text. `near`: in a paragraph with one of its `near` entities or words.
 * `never`: a text that holds a name of the entity and means something else ("Wiz Khalifa"); it keeps shorter names inside it from counting.
 */
const NAME_USES = ['always', 'in-story', 'after-full', 'near', 'never'] as const;

const name = z.strictObject({
  text: plainText(120),
  lang: language.optional(),
  form: z.enum(NAME_FORMS),
  use: z.enum(NAME_USES),
  near: z.strictObject({ entities: z.array(identifier).max(20).optional(), words: z.array(plainText(60)).max(40).optional() }).optional(),
  caseExact: z.literal(true).optional(),
});

const office = z.strictObject({ title: plainText(120), body: identifier.optional(), from: partialDate.optional(), to: partialDate.optional() });

const relation = z.strictObject({
  to: identifier,
  type: z.enum(['part-of', 'successor-of', 'member-of', 'owned-by', 'author-of', 'leads', 'overlaps', 'uses']),
});

/** "A is B" is a statement like any other: it has a speaker, a date and a source. */
const namingClaim = z.strictObject({
  by: identifier,
  relation: z.enum(['same', 'overlaps', 'part-of', 'distinct', 'renamed-from']),
  other: plainText(120),
  otherEntity: identifier.optional(),
  wording: plainText(200),
  saidOn: partialDate,
  sources: z.array(identifier).min(1).max(10),
});

export const entitySchema = z.strictObject({
  id: identifier,
  kind: z.enum(ENTITY_KINDS),
  name: plainText(160),
  summary: plainText(140),
  names: z.array(name).min(1).max(80),
  speaksFor: identifier.optional(),
  offices: z.array(office).max(20).optional(),
  relations: z.array(relation).max(40).optional(),
  naming: z.array(namingClaim).max(40).optional(),
  sameAs: z.string().max(200).optional(),
});

export type Entity = z.infer<typeof entitySchema>;
export type EntityKind = Entity['kind'];
export type Name = Entity['names'][number];
export type NameForm = Name['form'];
export type NameUse = Name['use'];

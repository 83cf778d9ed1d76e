import { z } from '../zod.js';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

const idOf = (type: string) => z.string().regex(new RegExp(`^${type}--${UUID}$`));
const anyId = idOf('[a-z][a-z0-9-]+[a-z0-9]');
const text = z.string().min(1);
const timestamp = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
const some = <Schema extends z.ZodType>(one: Schema) => z.array(one).min(1);

const reference = z
  .strictObject({ source_name: text, description: text.optional(), url: z.url({ protocol: /^https?$/ }).optional(), external_id: text.optional() })
  .refine(({ description, url, external_id }) => (description ?? url ?? external_id) !== undefined, 'says nothing besides its name');

/** Properties of every object; `type` is the one that its id begins with. */
const object = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({
    type: z.literal(type),
    spec_version: z.literal('2.1'),
    id: idOf(type),
    created_by_ref: idOf('identity').optional(),
    created: timestamp,
    modified: timestamp,
    revoked: z.boolean().optional(),
    labels: some(text).optional(),
    confidence: z.number().int().min(0).max(100).optional(),
    lang: text.optional(),
    external_references: some(reference).optional(),
    object_marking_refs: some(idOf('marking-definition')).optional(),
    ...shape,
  });

const described = { name: text, description: text.optional() };
const seen = { first_seen: timestamp.optional(), last_seen: timestamp.optional() };

const stixObject = z.discriminatedUnion('type', [
  object('identity', { ...described, identity_class: z.enum(['individual', 'group', 'system', 'organization', 'class', 'unknown']).optional() }),
  object('intrusion-set', { ...described, ...seen, aliases: some(text).optional() }),
  object('campaign', { ...described, ...seen, aliases: some(text).optional() }),
  object('location', { name: text.optional(), country: text }),
  object('relationship', {
    relationship_type: z.string().regex(/^[a-z0-9-]+$/),
    description: text.optional(),
    source_ref: anyId,
    target_ref: anyId,
  }),
  object('opinion', {
    opinion: z.enum(['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree']),
    explanation: text.optional(),
    authors: some(text).optional(),
    object_refs: some(anyId),
  }),
  object('note', { abstract: text.optional(), content: text, authors: some(text).optional(), object_refs: some(anyId) }),
  object('report', { ...described, report_types: some(text).optional(), published: timestamp, object_refs: some(anyId) }),
  z.strictObject({
    type: z.literal('marking-definition'),
    spec_version: z.literal('2.1'),
    id: idOf('marking-definition'),
    created: timestamp,
    definition_type: z.literal('statement'),
    definition: z.strictObject({ statement: text }),
  }),
]);

export type StixObject = z.infer<typeof stixObject>;

/** Everything that an object points to. */
const refsOf = (one: StixObject): readonly string[] => {
  if (one.type === 'marking-definition') return [];
  const own = [...(one.created_by_ref === undefined ? [] : [one.created_by_ref]), ...(one.object_marking_refs ?? [])];
  if (one.type === 'relationship') return [...own, one.source_ref, one.target_ref];
  return 'object_refs' in one ? [...own, ...one.object_refs] : own;
};

/**
 * The parts of STIX 2.1 that a bundle is written with, after the published (non-normative) JSON schemas and what they cannot hold:
 * no id twice, no change before the making, nothing pointed to that is not there.
 */
export const stixBundleSchema = z
  .strictObject({ type: z.literal('bundle'), id: idOf('bundle'), objects: some(stixObject) })
  .superRefine(({ objects }, context) => {
    const ids = new Set(objects.map(({ id }) => id));
    if (ids.size !== objects.length) context.addIssue({ code: 'custom', message: 'has an id twice' });
    for (const one of objects) {
      if ('modified' in one && one.modified < one.created) context.addIssue({ code: 'custom', message: `${one.id} was changed before it was made` });
      for (const ref of refsOf(one)) if (!ids.has(ref)) context.addIssue({ code: 'custom', message: `${one.id} points to ${ref}, which is not there` });
    }
  });

export type StixBundle = z.infer<typeof stixBundleSchema>;

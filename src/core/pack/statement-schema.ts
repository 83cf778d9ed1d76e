import { z } from '../zod.js';
import { identifier, language, partialDate, plainText } from './text-schema.js';

/** Who said it. `as` describes an unnamed speaker ("US officials"); `relayedBy` is who passed the words on. */
const speaker = z.strictObject({
  entity: identifier,
  office: plainText(140).optional(),
  named: z.boolean(),
  as: plainText(120).optional(),
  relayedBy: identifier.optional(),
});

const value = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: plainText(200) }),
  z.strictObject({
    type: z.literal('count'),
    amount: z.number().int().min(0).max(1e12),
    unit: plainText(80),
    bound: z.enum(['exact', 'about', 'at-least', 'at-most']),
  }),
  z.strictObject({ type: z.literal('date'), date: partialDate }),
  z.strictObject({ type: z.literal('period'), from: partialDate, to: partialDate.optional() }),
  z.strictObject({ type: z.literal('entities'), entities: z.array(identifier).min(1).max(40) }),
]);

/** Hedged, plain or categorical, by the words chosen; `word` is the one that decided it. */
const strength = z.strictObject({ level: z.enum(['hedged', 'plain', 'categorical']), word: plainText(80) });

const sources = z.array(identifier).min(1).max(20);

const FACT_TOPICS = [
  'dates',
  'scale',
  'victims',
  'spared',
  'technique',
  'key-acquisition',
  'detection',
  'response',
  'data',
  'responsibility',
  'aftermath',
  'naming',
] as const;

export const factSchema = z.strictObject({
  id: identifier,
  topic: z.enum(FACT_TOPICS),
  label: plainText(60),
  statement: plainText(400),
  value,
  about: z.array(identifier).max(20),
  by: speaker,
  alsoBy: z.array(speaker).max(10).optional(),
  saidOn: partialDate,
  publishedOn: partialDate.optional(),
  sources,
  strength,
  replaces: z.array(identifier).max(10).optional(),
  disputedBy: z.array(identifier).max(20).optional(),
  withdrawnOn: partialDate.optional(),
  note: plainText(300).optional(),
});

const STANCES = ['attributes', 'endorses', 'implies', 'declines', 'denies', 'counter-accuses', 'disputes', 'links-to-other-group', 'withdraws'] as const;
const STANCE_OBJECTS = ['culprit', 'victims', 'details', 'responsibility'] as const;
const CLAIM_LEVELS = ['none-stated', 'cluster', 'based-in', 'country', 'state-linked', 'state-organ', 'party', 'person', 'company'] as const;
const BASES = ['own-investigation', 'intelligence', 'legal', 'documents', 'unnamed-officials', 'relayed', 'media', 'political', 'self', 'unstated'] as const;

/** Words that were printed as an answer to something they were not said about. */
const printedAs = z.strictObject({ source: identifier, printedOn: partialDate, asAnswerTo: identifier });

export const attributionSchema = z.strictObject({
  id: identifier,
  speaker,
  with: z.array(speaker).max(20).optional(),
  speakerKind: z.enum(['company', 'government', 'legislature', 'oversight', 'party', 'media', 'research', 'database']),
  stances: z
    .array(z.strictObject({ stance: z.enum(STANCES), on: z.enum(STANCE_OBJECTS) }))
    .min(1)
    .max(4),
  /** The incident of this list, or another case that the words were spoken about (an entity: an actor, a document). */
  about: z.union([z.literal('incident'), z.strictObject({ otherCase: identifier })]),
  targets: z.array(z.strictObject({ entity: identifier.optional(), level: z.enum(CLAIM_LEVELS), implied: z.literal(true).optional() })).max(10),
  claim: plainText(400),
  quote: z.strictObject({ text: plainText(160), lang: language, translated: z.literal(true).optional() }).optional(),
  confidence: z.strictObject({ words: plainText(120), level: z.enum(['low', 'moderate', 'high']).nullable() }).optional(),
  basis: z.array(z.enum(BASES)).min(1).max(5),
  basisNote: plainText(200).optional(),
  strength,
  saidOn: partialDate,
  publishedOn: partialDate.optional(),
  venue: plainText(120).optional(),
  sources,
  answers: z.array(identifier).max(20).optional(),
  reliesOn: z.array(identifier).max(20).optional(),
  supersededBy: identifier.optional(),
  contested: z.strictObject({ why: plainText(300) }).optional(),
  printedAs: z.array(printedAs).max(10).optional(),
  note: plainText(400).optional(),
});

export type Speaker = z.infer<typeof speaker>;
export type Fact = z.infer<typeof factSchema>;
export type FactValue = Fact['value'];
export type FactTopic = Fact['topic'];
export type Attribution = z.infer<typeof attributionSchema>;
export type Stance = Attribution['stances'][number]['stance'];
export type StanceObject = Attribution['stances'][number]['on'];
export type ClaimLevel = Attribution['targets'][number]['level'];
export type Basis = Attribution['basis'][number];
export type StrengthLevel = Attribution['strength']['level'];

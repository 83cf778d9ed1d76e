import { z } from '../zod.js';
import { attributionSchema, factSchema } from './statement-schema.js';
import { identifier, language, partialDate, plainText } from './text-schema.js';

/** One sign that a text is about the incident: a named entity, or a phrase (inflections are phrases of their own). */
const evidence = z.union([z.strictObject({ entity: identifier }), z.strictObject({ phrase: plainText(80), lang: language.optional() })]);

/**
 * When a text is about the incident. One `strong` sign suffices. Of the `weak` groups, `need` different ones must have a sign
 * (the members of a group are ways to say one thing and count once). `against` closes it where it stands in the title,
 * or is met more often than all signs together.
 */
const gate = z.strictObject({
  strong: z.array(evidence).min(1).max(60),
  weak: z.strictObject({
    need: z.number().int().min(2).max(10),
    groups: z.array(z.strictObject({ id: identifier, any: z.array(evidence).min(1).max(60) })).max(40),
  }),
  against: z.array(evidence).max(60),
});

/** What an entity was in the incident, and who says so. */
const role = z.strictObject({
  entity: identifier,
  role: plainText(60),
  by: identifier,
  saidOn: partialDate,
  sources: z.array(identifier).min(1).max(5),
});

/** What was looked for and not found. Silence is no statement, so it is not an attribution. */
const search = z.strictObject({
  id: identifier,
  lookedFor: plainText(300),
  about: z.array(identifier).max(10),
  searchedOn: partialDate,
  note: plainText(300).optional(),
});

const event = z.strictObject({
  date: partialDate,
  to: partialDate.optional(),
  event: plainText(200),
  rows: z.array(identifier).max(40),
  otherCase: z.literal(true).optional(),
});

/** Figures that differ, and why: other scope, other unit, earlier count. */
const conflict = z.strictObject({
  id: identifier,
  label: plainText(60),
  rows: z.array(identifier).min(1).max(20),
  why: plainText(400),
});

export const incidentSchema = z.strictObject({
  id: identifier,
  name: plainText(120),
  summary: plainText(400),
  claimAtIssue: plainText(120),
  period: z.strictObject({ from: partialDate, to: partialDate.optional() }),
  actors: z.array(identifier).min(1).max(20),
  gate,
  roles: z.array(role).max(300),
  facts: z.array(factSchema).max(500),
  attributions: z.array(attributionSchema).max(500),
  searches: z.array(search).max(100),
  timeline: z.array(event).max(200),
  conflicts: z.array(conflict).max(100),
});

export type Incident = z.infer<typeof incidentSchema>;
export type Evidence = z.infer<typeof evidence>;
export type TimelineEvent = Incident['timeline'][number];

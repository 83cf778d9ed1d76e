import { z } from '../zod.js';
import { entitySchema } from './entity-schema.js';
import { incidentSchema } from './incident-schema.js';
import { httpsUrl, identifier, language, partialDate, plainText } from './text-schema.js';

/** The format that this version reads and writes. */
export const PACK_FORMAT_VERSION = 1;

const sourceSchema = z.strictObject({
  id: identifier,
  publisher: plainText(120),
  title: plainText(240),
  url: httpsUrl,
  archiveUrl: httpsUrl.optional(),
  /** null where the page prints no date. */
  published: partialDate.nullable(),
  accessed: partialDate,
  kind: z.enum(['vendor', 'government', 'legislature', 'oversight', 'court', 'press', 'research']),
  rank: z.enum(['primary', 'secondary']),
  /** The agency or paper whose text the publisher reprints. */
  via: plainText(120).optional(),
  lang: language.optional(),
});

/** What became different in the pack, in plain words. Rows that are gone may be named, too. */
const changeSchema = z.strictObject({
  on: partialDate,
  version: plainText(20).optional(),
  what: plainText(300),
  rows: z.array(identifier).max(40),
});

export const packSchema = z.strictObject({
  format: z.literal('counterclaim-pack'),
  formatVersion: z.literal(PACK_FORMAT_VERSION),
  id: identifier,
  title: plainText(120),
  language,
  licence: plainText(200),
  maintainer: plainText(120),
  /** Where a mistake can be reported. It is opened with the id of the row in question, and nothing else. */
  maintainerUrl: httpsUrl.optional(),
  released: partialDate,
  checked: partialDate,
  /** The newest first. */
  changes: z.array(changeSchema).max(500).optional(),
  sources: z.array(sourceSchema).max(5_000),
  entities: z.array(entitySchema).max(20_000),
  incidents: z.array(incidentSchema).max(100),
});

export type Pack = z.infer<typeof packSchema>;
export type PackChange = z.infer<typeof changeSchema>;
export type Source = Pack['sources'][number];

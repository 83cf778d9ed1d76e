import type { Level } from '../article/position.js';
import type { ClaimLevel, FactValue, Stance, StanceObject } from '../pack/statement-schema.js';
import type { Words } from '../words.js';

/** How an export for readers says what is no text of the record: dates, values and codes, in the reader's language. */
export interface ExportWords {
  readonly say: Words['say'];
  readonly date: (date: string) => string;
  readonly value: (value: FactValue, nameOf: (id: string) => string) => string;
  readonly stance: (stance: Stance, on: StanceObject) => string;
  readonly level: (level: ClaimLevel | Level) => string;
}

import type { MarkKind } from '../mark-kind.js';
import type { EntityKind, NameForm, NameUse } from '../pack/entity-schema.js';
import type { LanguageWords } from './languages/language-words.js';

/**
 * The compiled names of all installed packs: a trie over words, as numbers, so that it survives a JSON message
 * (an ArrayBuffer arrives empty under Chromium's JSON messaging).
 */
export interface NameTable {
  /** Changes whenever anything in the table does. */
  readonly version: string;
  /** Where a scan begins: 0, the root of whole words; and 1, that of texts met letter by letter, where there are any. */
  readonly roots: readonly number[];
  /** Flat quadruples: state, first and second hash of the next word (or letter) with its separator, next state. */
  readonly edges: readonly number[];
  /** Flat triples: state, hash of the exact spelling (0 where any case will do), index into `entries`. */
  readonly accepts: readonly number[];
  readonly entries: readonly TableEntry[];
  readonly entities: readonly TableEntity[];
  readonly incidents: readonly TableIncident[];
  /** What tells of the words beside a name, in all languages. */
  readonly words: Readonly<Record<keyof LanguageWords, readonly string[]>>;
}

/** What a text in the table stands for: a name of an entity, or a cue (a phrase that is evidence or a `near` word). */
export type TableEntry = TableName | { readonly cue: number };

export interface TableName {
  /** Index into `entities`. */
  readonly entity: number;
  readonly form: NameForm;
  readonly use: NameUse;
  /** Cues and entities of which one must stand in the same paragraph, for `near` names. */
  readonly near?: { readonly cues: readonly number[]; readonly entities: readonly number[] };
  /** 1 where the name ends in a full stop, which belongs to the mention when the text has it. */
  readonly dot?: 1;
}

export interface TableEntity {
  /** Runtime id, `pack:entity`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly mark: MarkKind;
  readonly name: string;
  /** Indices of the incidents in whose story the `in-story` names of this entity count. */
  readonly incidents: readonly number[];
}

/** One sign in a text: the index of a cue or of an entity. */
export type Sign = { readonly cue: number } | { readonly entity: number };

export interface TableIncident {
  /** Runtime id, `pack:incident`. */
  readonly id: string;
  readonly strong: readonly Sign[];
  readonly need: number;
  readonly weak: readonly { readonly id: string; readonly any: readonly Sign[] }[];
  readonly against: readonly Sign[];
}

/** True for an entry that is a name. */
export const isName = (entry: TableEntry): entry is TableName => 'entity' in entry;

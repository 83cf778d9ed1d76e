import type { NameForm } from '../pack/entity-schema.js';

/** A text of the table met in a block: UTF-16 offsets into the block's own text, and the entries it stands for. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly number[];
}

export type BlockRole = 'title' | 'heading' | 'text' | 'caption';

/** A run of text without a block border inside. `text` is kept only where something was hit. */
export interface Block {
  readonly role: BlockRole;
  /** UTF-16 units. */
  readonly length: number;
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** Why a mention counts. Codes, worded by the surface that shows them. */
export type Reason =
  | { readonly code: 'always' }
  | { readonly code: 'story'; readonly incident: string }
  | { readonly code: 'after-full'; readonly full: string }
  | { readonly code: 'near'; readonly near: string }
  | { readonly code: 'could-be'; readonly entities: readonly string[] };

/** A hit that was found to mean an entity. */
export interface Mention {
  /** Index of the block in its unit. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Index into the table's entities. */
  readonly entity: number;
  /** The other entities it could be; empty where the text settles it. */
  readonly others: readonly number[];
  readonly form: NameForm;
  readonly reason: Reason;
}

/** Evidence that was met: which sign of which group, the words, and how often. */
export interface StoryEvidence {
  readonly group: string;
  readonly text: string;
  readonly times: number;
}

/** Whether a unit's text is about an incident, and what decided it. */
export interface Story {
  readonly incident: string;
  readonly open: boolean;
  readonly why: 'strong' | 'weak' | 'too-few' | 'other-story-in-title' | 'other-story-outweighs' | 'nothing';
  readonly found: number;
  readonly need: number;
  readonly evidence: readonly StoryEvidence[];
}

/** What became of one unit. */
export interface Resolved {
  readonly stories: readonly Story[];
  readonly mentions: readonly Mention[];
}

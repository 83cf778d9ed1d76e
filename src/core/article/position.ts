/** What somebody does about the question who was it. */
export type Stance = 'attributes' | 'endorses' | 'implies' | 'declines' | 'denies' | 'counter-accuses' | 'disputes' | 'links-to-other-group' | 'withdraws';

/** What the stance is about: who did it, who was hit, how (or the inquiry), or whose duty it was. */
export type About = 'culprit' | 'victims' | 'details' | 'responsibility';

/** How close to a state the one blamed is put, as worded. */
export type Level = 'cluster' | 'based-in' | 'state-linked' | 'state-organ' | 'country' | 'person' | 'none';

export type Strength = 'hedged' | 'plain' | 'categorical';

/** Which rule tied speaker and wording together: a code for the reason shown to the reader. */
export type How = 'subject' | 'inverted' | 'according' | 'passive' | 'inherited' | 'headline' | 'pronoun' | 'quote';

/** A stretch of a block: UTF-16 offsets in its text, end exclusive. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Who speaks or is spoken about: an entity of the record, or the words of the text. */
export interface Who {
  readonly entity: string | null;
  readonly text: string;
}

/** One speaker, one view, one sentence. */
export interface Position {
  readonly speaker: Who;
  /** Who says it together with the speaker ("X and Y said"). */
  readonly also: readonly Who[];
  readonly stances: readonly Stance[];
  readonly on: About;
  readonly target: Who | null;
  readonly level: Level;
  readonly strength: Strength;
  readonly hedged: boolean;
  /** True when a named other speaker passes it on. */
  readonly reported: boolean;
  readonly how: How;
  readonly sentence: Stretch;
  /** The words that decided: inside the sentence, in order. */
  readonly words: readonly Stretch[];
}

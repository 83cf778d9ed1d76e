/** An element of a card: its tag, its attributes, and what is inside. */
export interface CardElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly CardNode[];
}

/**
 * A piece of a card as plain data. The worker makes it and the page script builds it, so that neither the views nor what renders
 * them weigh on every page that is read.
 */
export type CardNode = string | CardElement;

/** What a control of a card does, as its `data-act`. None of it outlives the card. */
export type CardAct = 'pin' | 'close' | 'previous' | 'next' | 'more' | 'choose';

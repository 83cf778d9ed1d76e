/** All waits of the page script, in milliseconds, each with its reason. */
export const TIMING = {
  /** Rest on a mark before its card opens: long enough for a pointer that only passes. */
  rest: 320,
  /** The same right after another card: the reader is going from name to name. */
  restWarm: 120,
  /** How long after a card closed that still holds. */
  warm: 600,
  /** After the pointer left mark and card: time to cross the gap between them, or to come back. */
  leave: 300,
  /** A card that has nothing to show yet stays away this long: what comes within it would only flicker. */
  slow: 300,
  /** Touch held on a mark inside a link; about what the systems use for their own long press. */
  press: 500,
  /** A link in a card follows no click this soon after the card shows something: the click was meant for the page. */
  linkRest: 500,
  /** How long a mark stands out after a jump to it. */
  flash: 1_600,
  /** First and longest wait before a text that keeps changing is read again. */
  ticker: 250,
  tickerMost: 4_000,
  /** A hidden page is read again this long after a change; it has no frames to wait for. */
  hidden: 1_000,
} as const;

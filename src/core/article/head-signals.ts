/** A `time` element, as it stands in the page. */
export interface TimeSignal {
  /** Its `datetime`; empty where it has none. */
  readonly value: string;
  readonly text: string;
  /** Class, property and the text right before it: words that may say "updated". */
  readonly hints: string;
}

/** What a page says about itself, taken as it stands: nothing here is decided, all of it is bounded in size. */
export interface HeadSignals {
  /** Address of the document, and the canonical one; empty where it gives none. */
  readonly address: string;
  readonly canonical: string;
  /** Language of the document element; empty where it gives none. */
  readonly lang: string;
  readonly title: string;
  /** Texts of the first-level headings, those of the article first. */
  readonly headings: readonly string[];
  /** Name (or property) and content of meta elements, the names in lower case. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** Texts of the JSON-LD scripts. */
  readonly linked: readonly string[];
  /** Name, in lower case, and value of microdata properties that are dates. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  /** In the article, in document order. */
  readonly times: readonly TimeSignal[];
  /** Text right behind the heading, a line for each block. */
  readonly behind: string;
  /** Classes or ids of visible elements inside the article that a barrier to reading would have. */
  readonly walls: readonly string[];
  /** True until the document is complete. */
  readonly loading: boolean;
}

/** The content of the first meta element of that name; null where there is none. */
export const metaOf = (signals: Pick<HeadSignals, 'metas'>, name: string): string | null =>
  signals.metas.find(([key, content]) => key === name && content.trim() !== '')?.[1] ?? null;

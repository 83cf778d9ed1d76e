/** The words of one language that tell what stands beside a name. Lower case, without full stops. */
export interface LanguageWords {
  /** Stand before a surname and are no first name: offices, forms of address. */
  readonly titles: string;
  /** The same as endings, where a language writes offices in one word. */
  readonly titleEndings: string;
  /** Capitalised before a name only because a sentence begins with them. */
  readonly openers: string;
  /** Before the name of a capital they speak of the town: "in", "to". */
  readonly placePrepositions: string;
  /** Beginnings of words after which even those speak of the government: "ambassador to". */
  readonly towardsState: string;
  /** Indefinite articles: a person has none. */
  readonly indefinite: string;
}

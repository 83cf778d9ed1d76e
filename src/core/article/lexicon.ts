/** What a word or phrase of a language does. */
export type CueClass =
  | 'say' // verbs of speech
  | 'think' // verbs of speech that hedge
  | 'accord' // "according to", before the speaker
  | 'accordAfter' // the same, after the speaker
  | 'blame' // verbs whose object is the culprit
  | 'accuse' // the same, but they need a word of the attack
  | 'did' // predicate of the culprit
  | 'by' // directly before the culprit
  | 'part' // share in the deed: involvement, role
  | 'tie' // between an actor and the state or crew it belongs to
  | 'deny'
  | 'denial' // tells of a denial whose owner stands beside it: "drew a denial"
  | 'own' // claims the deed for the subject
  | 'hearsay' // "hieß es": the speaker stands beside it as an object
  | 'indirect' // mood of reported speech
  | 'weak' // cues that need a word of the attack in the sentence
  | 'void' // fixed phrases whose words mean nothing here
  | 'false' // words that reject a claim
  | 'counter' // words that turn the charge round
  | 'refuse' // verbs of refusal
  | 'unsaid' // negated auxiliaries: a refusal only with its object close by
  | 'modal' // verbs that refuse only with a negation in their clause
  | 'object' // what is refused, about the culprit
  | 'who' // opens a question about the culprit: "who", "whose"
  | 'detail' // what is refused, about anything else
  | 'mum' // whole phrases that decline
  | 'doubt'
  | 'exclude' // verbs of doubt by which the accused denies: "ruled out"
  | 'mission' // embassy, envoy: a place after it is where it is, not whose it is
  | 'absent' // "no evidence"
  | 'endorse'
  | 'withdraw'
  | 'link'
  | 'hint'
  | 'actor'
  | 'state' // "nation-state", "foreign government"
  | 'attack'
  | 'charge' // nouns: accusation, claim, report
  | 'other' // objects that make a denial another matter
  | 'office' // who can speak: officials, spokesman, ministry
  | 'body' // offices that are no person: ministry, police
  | 'paper' // what can speak: report, statement
  | 'pron' // he, she, it, the company
  | 'firm' // nouns that only a firm answers to: company, vendor
  | 'unit' // nouns for an actor named elsewhere: the group, the unit, the hackers
  | 'crew' // who claims attacks: group, gang, collective
  | 'proof' // evidence, case
  | 'tool' // malware, code, infrastructure
  | 'contrast' // "X rather than Y"
  | 'scorn' // words that reject a claim only when they are said of one
  | 'voice' // who answers a charge for somebody else
  | 'denied' // objects that only a verb of denial makes the deed: "everything"
  | 'outsider' // experts, critics: nobody's voice
  | 'join' // "joined X in accusing Y"
  | 'achieved' // before an infinitive that did happen: "managed to"
  | 'self' // we, I
  | 'thing' // the pronoun that stands for no person: "it"
  | 'neg'
  | 'cond'
  | 'habit'
  | 'earlier' // another case
  | 'ask' // a question that asks somebody for comment on what was said before it
  | 'hedge'
  | 'sure'
  | 'copula' // is, as: before a noun that says who somebody is
  | 'be' // makes the next participle passive
  | 'agent' // by, of a passive
  | 'prep'
  | 'genitive' // between a share and whose it is
  | 'of' // joins an office to its body
  | 'det'
  | 'conj'
  | 'rel'
  | 'when' // opens a clause of time behind a verb of speech
  | 'cut' // the reporter takes over again
  | 'adverb'
  | 'linked'
  | 'organ'
  | 'based'
  | 'alias'; // between a crew and its name: "known as"

/**
 * The words of one language. Entries of a class are separated by "|"; "*" at the end of an entry takes every ending, and at
 * its beginning every first part of a compound, or none; "~" stands for up to nine words between the parts of a verb;
 * an entry that ends with "!" belongs to the class "weak" as well. An entry begins with a word, never with "~".
 */
export interface Lexicon {
  readonly language: string;
  /** "spaced": words with spaces; "verb-last": the same, and a clause ends with its verb; "unspaced": Han script. */
  readonly order: 'spaced' | 'verb-last' | 'unspaced';
  /** Is a capital the mark of a name? */
  readonly capitals: boolean;
  /** Does an apostrophe end a word ("l'attaque")? */
  readonly elides: boolean;
  /** Do accents tell words apart ("acuso" and "acusó")? */
  readonly accents: boolean;
  /** How a form ends that is no passive even after "be". */
  readonly progressive?: string;
  /** How most verbs end in the past; where given, any verb beside a quotation may name its speaker, before or behind the verb. */
  readonly past?: string;
  /** The word before an infinitive, where a verb of speech after it says nothing ("zu nennen"). */
  readonly infinitive?: string;
  /** How participles end that may be passive where an auxiliary stands in the clause, separated by "|". */
  readonly passives?: string;
  /** How verbs end in the mood of reported speech, and how those of them end that are another tense, each separated by "|". */
  readonly mood?: { readonly ends: string; readonly but: string };
  /** Words that open a clause after a comma and are no verbs, separated by "|"; where given, any other word there may be a verb of saying. */
  readonly joints?: string;
  /** How the name of a state ends behind what it owns ("die Behörden Ruritaniens"); another one there is somebody else. */
  readonly owned?: string;
  /** Words for "its", "their" before a share in the deed, separated by "|". */
  readonly own?: string;
  /** Infinitives of the auxiliary whose subject is whoever speaks ("claims to have done it"), separated by "|". */
  readonly self?: string;
  /** Object pronouns before a verb whose subject may follow it ("lo hizo X"), separated by "|"; a subject may then also follow without them. */
  readonly clitics?: string;
  /** Prepositions before a body that speaks ("desde el ministerio aseguran"), separated by "|". */
  readonly voicing?: string;
  /** Pronouns in a verb that make the one after an opening "to" its subject ("a X no le convence"), separated by "|". */
  readonly datives?: string;
  /** The word that opens what is said ("that"). */
  readonly complement?: string;
  /** Prepositions that open a sentence before whoever holds the view ("For X, …"), separated by "|". */
  readonly opinion?: string;
  /** How adverbs end that may stand inside a verb of two words. */
  readonly adverbEnding?: string;
  /** Other words that may stand there, separated by "|". */
  readonly inner?: string;
  /** Endings of participles that need "be" or an agent, separated by "|". */
  readonly participles?: string;
  /** Forms of the auxiliary that makes such a participle active, separated by "|". */
  readonly have?: string;
  /** Relative pronouns of the object, whose verb may stand before its subject ("que rejette X"), separated by "|". */
  readonly whom?: string;
  /**
   * Endings of regular words by group, separated by "|": "accus+e" takes the endings of group "e".
   * An ending after "<" stands behind a word of its own ("<a é": "a accusé").
   */
  readonly endings: Readonly<Record<string, string>>;
  readonly cues: Readonly<Partial<Record<CueClass, string>>>;
  /** Abbreviations after whose full stop no sentence ends, separated by "|". */
  readonly abbreviations: string;
}

/** Somebody of the record: what the reading has to know of an entity to tell who speaks and who is spoken about. */
export interface Party {
  readonly id: string;
  /** "country", "government-body", "person", "media", "organisation", "alliance", "threat-actor" or another word. */
  readonly kind: string;
  /** Surface forms by language, exact in case; a leading "~" marks an adjective ("~Ruritanian"). */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** Whom this party speaks for: person, then body, then state. */
  readonly speaksFor: readonly string[];
  /** True for the parties that the incident is laid on; whoever speaks for one is on that side too. */
  readonly accused?: boolean;
}

/** Questions about sides, answered from `speaksFor` alone. */
export interface Sides {
  readonly party: (id: string) => Party | undefined;
  /** The id and everybody it speaks for, nearest first. */
  readonly chain: (id: string) => readonly string[];
  /** Does one of the two speak for the other, or both for the same? Alliances bind nobody. */
  readonly same: (a: string, b: string) => boolean;
  readonly accused: (id: string) => boolean;
  /** The accused state of a party, or the party itself: what a denial without an object is about. */
  readonly top: (id: string) => string;
  readonly anyAccused: boolean;
  /** The only party with a form that has the word in it ("embassy"), or null. */
  readonly oneCalled: (word: string) => string | null;
}

const chainOf = (id: string, byId: ReadonlyMap<string, Party>): string[] => {
  const chain = [id];
  for (let at = 0; at < chain.length && chain.length < 16; at++)
    for (const up of byId.get(chain[at] ?? '')?.speaksFor ?? []) if (!chain.includes(up)) chain.push(up);
  return chain;
};

/** Each word of a form with the one party that has it; null when several have. */
const ownersOf = (parties: readonly Party[]): ReadonlyMap<string, string | null> => {
  const owners = new Map<string, string | null>();
  for (const { id, forms } of parties.filter(({ kind }) => kind === 'government-body' || kind === 'organisation'))
    for (const form of Object.values(forms).flat())
      for (const word of form.toLowerCase().split(/[\s'’]/)) if (word) owners.set(word, owners.has(word) && owners.get(word) !== id ? null : id);
  return owners;
};

const known = new WeakMap<readonly Party[], Sides>();

/** The sides of a set of parties. Unknown ids are their own side. */
export const sidesOf = (parties: readonly Party[]): Sides => {
  const made = known.get(parties) ?? makeSides(parties);
  known.set(parties, made);
  return made;
};

const makeSides = (parties: readonly Party[]): Sides => {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const chains = new Map(parties.map((party) => [party.id, chainOf(party.id, byId)]));
  let owners: ReadonlyMap<string, string | null> | null = null;
  const chain = (id: string): readonly string[] => chains.get(id) ?? [id];
  const accused = (id: string): boolean => chain(id).some((one) => byId.get(one)?.accused === true);
  return {
    party: (id) => byId.get(id),
    chain,
    same: (a, b) => chain(a).some((one) => chain(b).includes(one) && byId.get(one)?.kind !== 'alliance'),
    accused,
    top: (id) => [...chain(id)].reverse().find((one) => accused(one)) ?? id,
    anyAccused: parties.some((party) => party.accused === true),
    oneCalled: (word) => {
      owners ??= ownersOf(parties);
      return owners.get(word.toLowerCase()) ?? null;
    },
  };
};

import { createNameTable } from '../core/match/name-table.js';
import { termsPack } from '../core/rules/own-terms.js';
import type { OwnTerm } from '../core/rules/settings.js';
import type { NameTable } from '../core/match/table.js';
import { readPack } from '../core/pack/read.js';
import type { Pack } from '../core/pack/schema.js';
import type { PackProblem } from '../platform/protocol.js';

/** The packs that can be used, and what was wrong with the others. */
export interface InstalledPacks {
  readonly packs: readonly Pack[];
  readonly problems: readonly PackProblem[];
}

// Every pack in the folder ships: a new incident is a new file there, and no line of code.
const files = import.meta.glob<string>('../../assets/packs/*.json', { query: '?raw', import: 'default', eager: true });

const readAll = (): InstalledPacks => {
  const packs: Pack[] = [];
  const problems: PackProblem[] = [];
  for (const [path, text] of Object.entries(files)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const pack = readPack(text);
    if (pack.ok) packs.push(pack.value);
    else problems.push(...pack.error.map((fault) => ({ pack: name, ...fault })));
  }
  return { packs, problems };
};

// A cache only: both are made again from the same files whenever the worker starts.
let installed: InstalledPacks | null = null;
let table: { readonly of: string; readonly table: NameTable } | null = null;

/** The installed packs. A pack that cannot be read is reported and left out; the others work. */
export const installedPacks = (): InstalledPacks => (installed ??= readAll());

/** The name table of the installed packs and of the reader's own terms, as far as they may be marked on pages. */
export const installedTable = (terms: readonly OwnTerm[]): NameTable => {
  const of = JSON.stringify(terms);
  if (table?.of !== of) table = { of, table: createNameTable(terms.length === 0 ? installedPacks().packs : [...installedPacks().packs, termsPack(terms)]) };
  return table.table;
};

/** The pack of a runtime id and the id inside it, or null where no installed pack has it. */
export const findOwner = (runtimeId: string): { readonly pack: Pack; readonly id: string } | null => {
  const [packId, id] = runtimeId.split(':');
  const pack = installedPacks().packs.find((one) => one.id === packId);
  return pack === undefined || id === undefined ? null : { pack, id };
};

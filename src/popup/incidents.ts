import type { Story } from '../core/match/mention.js';
import type { Incident } from '../core/pack/incident-schema.js';
import type { Pack } from '../core/pack/schema.js';
import { indexPack, type PackIndex } from '../core/record/pack-index.js';

/** An incident of the installed packs, and whether the page is about it. */
export interface IncidentEntry {
  /** Runtime id, `pack:incident`. */
  readonly id: string;
  readonly index: PackIndex;
  readonly incident: Incident;
  readonly story: Story | null;
}

/** All incidents: first those that the page is about, in the page's order, then the others as the packs have them. */
export const incidentsOf = (packs: readonly Pack[], stories: readonly Story[]): readonly IncidentEntry[] => {
  const entries = packs.flatMap((pack) => {
    const index = indexPack(pack);
    return pack.incidents.map((incident) => {
      const id = `${pack.id}:${incident.id}`;
      return { id, index, incident, story: stories.find((story) => story.incident === id) ?? null };
    });
  });
  const open = stories.filter((story) => story.open).map((story) => story.incident);
  const place = ({ id }: IncidentEntry): number => (open.includes(id) ? open.indexOf(id) : open.length);
  return entries.toSorted((a, b) => place(a) - place(b));
};

/** The incident that the card of an entity led from, and its row: its first statement, else the first fact about it. */
export const rowOfEntity = (entries: readonly IncidentEntry[], runtimeId: string): { readonly entry: IncidentEntry; readonly row: string | null } | null => {
  for (const entry of entries) {
    const prefix = `${entry.index.pack.id}:`;
    if (!runtimeId.startsWith(prefix)) continue;
    const id = runtimeId.slice(prefix.length);
    const { attributions, facts, actors, roles } = entry.incident;
    const row =
      attributions.find((one) => one.speaker.entity === id && one.about === 'incident') ?? facts.find((one) => one.about.includes(id) || one.by.entity === id);
    if (row !== undefined || actors.includes(id) || roles.some((role) => role.entity === id)) return { entry, row: row?.id ?? null };
  }
  return null;
};

import { addTo, type Candidates, type Place } from './candidates.js';
import type { Block, Story, StoryEvidence } from './mention.js';
import type { NameTable, Sign, TableIncident } from './table.js';

/** Where each entity is named in full, and each cue stands. */
export interface Signs {
  readonly entities: ReadonlyMap<number, readonly Place[]>;
  readonly cues: ReadonlyMap<number, readonly Place[]>;
}

/** The places of a unit that count as evidence: full names and acronyms that need no other name before them, and cues. */
export const signsOf = (candidates: Candidates): Signs => {
  const entities = new Map<number, Place[]>();
  let covered: Place = { block: -1, start: 0, end: 0 };
  for (const candidate of candidates.names) {
    const inside = candidate.block === covered.block && candidate.end <= covered.end;
    if (inside || candidate.never) continue;
    covered = candidate;
    for (const name of candidate.names) {
      if ((name.form !== 'full' && name.form !== 'acronym') || name.use === 'after-full' || name.use === 'near') continue;
      addTo(entities, name.entity, candidate);
    }
  }
  return { entities, cues: candidates.cues };
};

const placesOf = (signs: Signs, any: readonly Sign[]): Place[] =>
  any.flatMap((sign) => ('cue' in sign ? signs.cues.get(sign.cue) : signs.entities.get(sign.entity)) ?? []);

const evidenceOf = (unit: readonly Block[], group: string, places: readonly Place[]): StoryEvidence => {
  const first = places.reduce((a, b) => (b.block < a.block || (b.block === a.block && b.start < a.start) ? b : a));
  return { group, text: unit[first.block]?.text.slice(first.start, first.end) ?? '', times: places.length };
};

/** A story and the places of its evidence, which bound it in very long texts. */
export interface GateResult {
  readonly story: Story;
  readonly strong: readonly Place[];
  readonly weak: readonly (readonly Place[])[];
}

/**
 * Decides whether the unit is about the incident: one strong sign, or enough different weak groups, unless the names of
 * another story stand in the title, or are met more often than strong signs and weak groups together. Groups, not their
 * single signs: every story in this field repeats its everyday words.
 */
const decideGate = (unit: readonly Block[], signs: Signs, incident: TableIncident): GateResult => {
  const strong = placesOf(signs, incident.strong);
  const groups = incident.weak.map((group) => ({ id: group.id, places: placesOf(signs, group.any) })).filter((group) => group.places.length > 0);
  const against = placesOf(signs, incident.against);
  const inTitle = (places: readonly Place[]): boolean => places.some((place) => unit[place.block]?.role === 'title');

  const enough = strong.length > 0 || groups.length >= incident.need;
  const why: Story['why'] = !enough
    ? groups.length === 0
      ? 'nothing'
      : 'too-few'
    : inTitle(against) && !inTitle(strong)
      ? 'other-story-in-title'
      : against.length > strong.length + groups.length
        ? 'other-story-outweighs'
        : strong.length > 0
          ? 'strong'
          : 'weak';

  const evidence = [...(strong.length > 0 ? [evidenceOf(unit, 'strong', strong)] : []), ...groups.map((group) => evidenceOf(unit, group.id, group.places))];
  const story: Story = {
    incident: incident.id,
    open: why === 'strong' || why === 'weak',
    why,
    found: groups.length,
    need: incident.need,
    evidence,
  };
  return { story, strong, weak: groups.map((group) => group.places) };
};

/** `decideGate` for every incident of the table. */
export const decideGates = (table: NameTable, unit: readonly Block[], signs: Signs): GateResult[] =>
  table.incidents.map((incident) => decideGate(unit, signs, incident));

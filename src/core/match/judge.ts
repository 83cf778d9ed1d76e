import type { Candidate, Candidates } from './candidates.js';
import { isPlace } from './context.js';
import type { OpenAt } from './extent.js';
import type { Holders } from './holders.js';
import { inLongerName } from './longer-name.js';
import type { Block, Mention, Reason } from './mention.js';
import { nearWords } from './near.js';
import { describedOwner, shortNameOwner, type Owner } from './short-names.js';
import type { NameTable, TableName } from './table.js';
import type { WordLists } from './word-lists.js';

/** What the judge of one unit knows. */
export interface Case {
  readonly table: NameTable;
  readonly lists: WordLists;
  readonly unit: readonly Block[];
  readonly candidates: Candidates;
  readonly holders: Holders;
  readonly openAt: OpenAt;
}

interface Finding {
  readonly name: TableName;
  readonly reason: Reason;
}

const openIncident = (facts: Case, name: TableName, candidate: Candidate): string | null => {
  const incidents = facts.table.entities[name.entity]?.incidents ?? [];
  const open = incidents.find((incident) => facts.openAt(incident, candidate));
  return open === undefined ? null : (facts.table.incidents[open]?.id ?? null);
};

const meansElse = (facts: Case, name: TableName, { block, start, end }: Candidate): boolean => {
  const { text = '', role = 'text' } = facts.unit[block] ?? {};
  const kind = facts.table.entities[name.entity]?.kind ?? 'person';
  const afterKnown = facts.candidates.inBlock(block).some((other) => !other.never && other.end < start && start - other.end <= 3);
  return inLongerName(facts.lists, { text, start, end, role, afterKnown }, name.form, kind);
};

/** Why a name counts by itself, without an earlier one; null where it does not. */
const directReason = (facts: Case, name: TableName, candidate: Candidate): Reason | null => {
  const text = facts.unit[candidate.block]?.text ?? '';
  if (name.form === 'metonym' && isPlace(facts.lists, text, candidate.start, candidate.end)) return null;
  if (name.use === 'always') return { code: 'always' };
  if (name.use === 'after-full' || name.use === 'never') return null;
  const incident = openIncident(facts, name, candidate);
  const storyless = facts.table.entities[name.entity]?.incidents.length === 0;
  if (name.use === 'in-story') return incident === null ? null : { code: 'story', incident };
  if (incident === null && !storyless) return null;
  const near = nearWords(facts, name, candidate);
  return near === null ? null : { code: 'near', near };
};

const mentionOf = (facts: Case, candidate: Candidate, found: Owner & { name: TableName; reason: Reason }): Mention => {
  facts.holders.note(found.entity, candidate);
  const { block, start, end } = candidate;
  return { block, start, end, entity: found.entity, others: found.others, form: found.name.form, reason: found.reason };
};

const couldBe = (facts: Case, entities: readonly number[]): Reason => ({
  code: 'could-be',
  entities: entities.flatMap((entity) => facts.table.entities[entity]?.id ?? []),
});

const settleDirect = (facts: Case, candidate: Candidate, findings: readonly Finding[]): Mention | null => {
  const [first] = findings;
  if (first === undefined) return null;
  const entities = [...new Set(findings.map((finding) => finding.name.entity))];
  const [entity = first.name.entity, ...others] = entities;
  const reason = others.length === 0 ? first.reason : couldBe(facts, entities);
  return mentionOf(facts, candidate, { entity, others, name: first.name, reason });
};

const settleReferring = (facts: Case, candidate: Candidate): Mention | null => {
  const names = candidate.names.filter((name) => name.use === 'after-full');
  const described = names.filter((name) => name.form === 'nominal');
  const short = names.filter((name) => name.form !== 'nominal');
  const owner = short.length > 0 ? shortNameOwner(facts, candidate, short) : describedOwner(facts, candidate, described);
  const name = names.find((one) => one.entity === owner?.entity);
  if (owner === null || name === undefined) return null;
  const full = facts.table.entities[owner.entity]?.name ?? '';
  const reason: Reason = owner.others.length > 0 ? couldBe(facts, [owner.entity, ...owner.others]) : { code: 'after-full', full };
  return mentionOf(facts, candidate, { ...owner, name, reason });
};

/** A function that says, for the candidates of one unit in order of the text, what each is a mention of, or null. */
export const createJudge =
  (facts: Case) =>
  (found: Candidate): Mention | null => {
    const candidate = { ...found, names: found.names.filter((name) => !meansElse(facts, name, found)) };
    const findings = candidate.names.flatMap((name) => {
      const reason = directReason(facts, name, candidate);
      return reason === null ? [] : [{ name, reason }];
    });
    return settleDirect(facts, candidate, findings) ?? settleReferring(facts, candidate);
  };

import type { Incident } from '../pack/incident-schema.js';
import type { Attribution, Speaker } from '../pack/statement-schema.js';
import { countryOf } from '../record/country-of.js';
import type { PackIndex } from '../record/pack-index.js';
import { csv } from './csv.js';
import { basisTitle, receiversOf } from './eurepoc-basis.js';

/** Several values in one cell. */
const joined = (values: readonly string[]): string => [...new Set(values)].join('; ');

const speakersOf = (row: Attribution): readonly Speaker[] => [row.speaker, ...(row.with ?? [])];

/** Whom a statement names as behind the incident. Hints name nobody, and a counter-accusation names somebody for something else. */
const initiatorsOf = (row: Attribution): Attribution['targets'] => {
  const stances = row.stances.flatMap(({ stance, on }) => (on === 'culprit' ? stance : []));
  const names = stances.some((stance) => stance === 'attributes' || stance === 'endorses');
  return row.about === 'incident' && names && !stances.includes('counter-accuses') ? row.targets.filter(({ implied }) => implied !== true) : [];
};

/**
 * The attributions of an incident as comma-separated values (RFC 4180), one row each, in the order of the pack.
 *
 * Columns under a name of the European Repository of Cyber Incidents (EuRepoC) mean what they mean there:
 * - `incident_id`, `attribution_id`: keys; here `pack:incident` and the row's id.
 * - `attribution_date`: when the attribution was made; here as precise as it is known (YYYY, YYYY-MM or YYYY-MM-DD).
 * - `attribution_basis`: who attributes, in the repository's own titles, and only where the record settles it (`eurepoc-basis.ts`).
 * - `attribution_type`: in what form; the repository's titles need a coder's judgement, so here it is the kinds of the sources.
 * - `attributing_actor`: the persons and bodies that say it; `attributing_country`: the countries they speak for.
 * - `attributing_company`: the company among them, where a company speaks.
 * - `initiator_name`, `initiator_country`: who is said to have done it, and the country named or to which they belong.
 * - `initiator_category`: what they are; here the level of the claim, which is finer and needs no judgement.
 *
 * `settled_attribution` is left out: the record holds none as settled. `attribution_legal_reference` has no counterpart.
 * The repository has no row for a hint, a denial, an abstention or a counter-accusation; here they are rows with their `stances`, without
 * basis and initiator. The further columns carry the pack's own fields under the pack's names; a target is `entity (level)`.
 */
export const attributionsCsv = (incident: Incident, index: PackIndex): string => {
  const receivers = receiversOf(incident, index);
  const names = (ids: readonly string[]): string => joined(ids.map(index.nameOf));
  const countries = (ids: readonly string[]): string => names(ids.flatMap((id) => countryOf(id, index) ?? []));
  const COLUMNS: readonly (readonly [string, (row: Attribution) => string])[] = [
    ['incident_id', () => `${index.pack.id}:${incident.id}`],
    ['attribution_id', ({ id }) => id],
    ['attribution_date', ({ saidOn }) => saidOn],
    ['attribution_basis', (row) => (initiatorsOf(row).length > 0 ? basisTitle(row, receivers, index) : '')],
    ['attribution_type', ({ sources }) => joined(index.sourcesOf(sources).map(({ kind }) => kind))],
    ['attributing_actor', (row) => joined(speakersOf(row).map(({ as, entity }) => as ?? index.nameOf(entity)))],
    ['attributing_country', (row) => countries(speakersOf(row).map(({ entity }) => entity))],
    [
      'attributing_company',
      ({ speakerKind, speaker }) => (speakerKind === 'company' ? index.nameOf(index.entity(speaker.entity)?.speaksFor ?? speaker.entity) : ''),
    ],
    [
      'initiator_name',
      (row) => names(initiatorsOf(row).flatMap(({ entity }) => (entity === undefined || index.entity(entity)?.kind === 'country' ? [] : entity))),
    ],
    ['initiator_country', (row) => countries(initiatorsOf(row).flatMap(({ entity }) => entity ?? []))],
    ['initiator_category', (row) => joined(initiatorsOf(row).map(({ level }) => level))],
    ['stances', ({ stances }) => joined(stances.map(({ stance, on }) => `${stance} (${on})`))],
    [
      'targets',
      ({ targets }) => joined(targets.map(({ entity, level, implied }) => `${entity ?? ''} (${level}${implied === true ? ', implied' : ''})`.trim())),
    ],
    ['about', ({ about }) => (about === 'incident' ? about : about.otherCase)],
    ['speakerKind', ({ speakerKind }) => speakerKind],
    ['office', ({ speaker }) => speaker.office ?? ''],
    ['named', ({ speaker }) => String(speaker.named)],
    ['relayedBy', ({ speaker }) => speaker.relayedBy ?? ''],
    ['basis', ({ basis }) => joined(basis)],
    ['basisNote', ({ basisNote }) => basisNote ?? ''],
    ['strength', ({ strength }) => strength.level],
    ['strengthWord', ({ strength }) => strength.word],
    ['confidence', ({ confidence }) => confidence?.level ?? ''],
    ['confidenceWords', ({ confidence }) => confidence?.words ?? ''],
    ['claim', ({ claim }) => claim],
    ['quote', ({ quote }) => quote?.text ?? ''],
    ['quoteLang', ({ quote }) => quote?.lang ?? ''],
    ['quoteTranslated', ({ quote }) => (quote === undefined ? '' : String(quote.translated === true))],
    ['publishedOn', ({ publishedOn }) => publishedOn ?? ''],
    ['venue', ({ venue }) => venue ?? ''],
    ['answers', ({ answers }) => joined(answers ?? [])],
    ['reliesOn', ({ reliesOn }) => joined(reliesOn ?? [])],
    ['supersededBy', ({ supersededBy }) => supersededBy ?? ''],
    ['contested', ({ contested }) => contested?.why ?? ''],
    ['printedAs', ({ printedAs }) => joined((printedAs ?? []).map(({ source, printedOn, asAnswerTo }) => `${asAnswerTo} (${source}, ${printedOn})`))],
    ['sources', ({ sources }) => joined(index.sourcesOf(sources).map(({ url }) => url))],
    ['note', ({ note }) => note ?? ''],
  ];
  return csv([COLUMNS.map(([name]) => name), ...incident.attributions.map((row) => COLUMNS.map(([, cell]) => cell(row)))]);
};

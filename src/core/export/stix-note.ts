import type { Attribution, Fact, Speaker } from '../pack/statement-schema.js';
import type { Entity } from '../pack/entity-schema.js';
import { publicOn } from '../record/partial-date.js';
import type { Frame } from './stix-frame.js';
import type { StixObject } from './stix-schema.js';

type Note = Extract<StixObject, { type: 'note' }>;

/** A row's own text, then a line for each field that has a value, under the name that the field has in a pack. */
const contentOf = (text: string, fields: Readonly<Record<string, string | readonly string[] | undefined>>): string => {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    const values = value === undefined ? [] : [value].flat().filter((one) => one !== '');
    return values.length === 0 ? [] : [`${name}: ${values.join('; ')}`];
  });
  return [text, ...lines].join('\n');
};

const nameOf = ({ entity, as, office, named }: Speaker, { index }: Frame): string =>
  [as ?? index.nameOf(entity), ...(office === undefined ? [] : [office]), ...(named ? [] : ['named: false'])].join(', ');

/** Who speaks, for `authors`. */
export const authorsOf = (speakers: readonly Speaker[], frame: Frame): string[] => speakers.map(({ entity, as }) => as ?? frame.index.nameOf(entity));

/** The id of the note that every row of the record has. */
export const noteId = (row: string, { id, incident }: Frame): string => id('note', `${incident.id} ${row}`);

/**
 * All of a statement, in words: what STIX has no place for (abstentions, counter-accusations, levels, hedges, bases, who answers and
 * who relies on whom, words about another case) stands here only. `objects` are the ids of what else was made of the statement.
 */
export const attributionNote = (row: Attribution, objects: readonly string[], frame: Frame): Note => {
  const { index, entity, campaign } = frame;
  const name = index.nameOf;
  const speakers = [row.speaker, ...(row.with ?? [])];
  const targets = row.targets.flatMap((target) => target.entity ?? []);
  const about = row.about === 'incident' ? campaign : entity(row.about.otherCase);
  const relay = row.speaker.relayedBy;
  return {
    type: 'note',
    id: noteId(row.id, frame),
    ...frame.common(publicOn(row), frame.speaker(row.speaker)),
    abstract: row.stances.map(({ stance, on }) => `${stance} (${on})`).join('; '),
    content: contentOf(row.claim, {
      quote: row.quote && `“${row.quote.text}”${row.quote.translated === true ? ' (translated)' : ''}`,
      speaker: speakers.map((speaker) => nameOf(speaker, frame)),
      relayedBy: relay && name(relay),
      about: row.about === 'incident' ? undefined : name(row.about.otherCase),
      targets: row.targets.map(
        ({ entity: target, level, implied }) => `${target === undefined ? '' : `${name(target)} `}(${level}${implied === true ? ', implied' : ''})`,
      ),
      strength: `${row.strength.level} (“${row.strength.word}”)`,
      confidence: row.confidence && `“${row.confidence.words}”`,
      basis: row.basis,
      basisNote: row.basisNote,
      saidOn: row.saidOn,
      publishedOn: row.publishedOn,
      venue: row.venue,
      answers: row.answers,
      reliesOn: row.reliesOn,
      supersededBy: row.supersededBy,
      contested: row.contested?.why,
      printedAs: row.printedAs?.map(({ source, printedOn, asAnswerTo }) => `${asAnswerTo}, ${printedOn}, ${index.sourcesOf([source])[0]?.publisher ?? source}`),
      note: row.note,
    }),
    authors: authorsOf(speakers, frame),
    labels: ['attribution', `row:${row.id}`, ...row.stances.map(({ stance }) => `stance:${stance}`), ...(row.about === 'incident' ? [] : ['other-case'])],
    object_refs: [...new Set([about, ...targets.map(entity), ...(relay === undefined ? [] : [entity(relay)]), ...objects])],
    ...frame.references(row.sources),
  };
};

/** A fact in words, said by its speaker about the incident. */
export const factNote = (fact: Fact, frame: Frame): Note => {
  const speakers = [fact.by, ...(fact.alsoBy ?? [])];
  return {
    type: 'note',
    id: noteId(fact.id, frame),
    ...frame.common(publicOn(fact), frame.speaker(fact.by)),
    abstract: fact.label,
    content: contentOf(fact.statement, {
      by: speakers.map((speaker) => nameOf(speaker, frame)),
      topic: fact.topic,
      strength: `${fact.strength.level} (“${fact.strength.word}”)`,
      saidOn: fact.saidOn,
      publishedOn: fact.publishedOn,
      replaces: fact.replaces,
      disputedBy: fact.disputedBy,
      withdrawnOn: fact.withdrawnOn,
      note: fact.note,
    }),
    authors: authorsOf(speakers, frame),
    labels: ['fact', `row:${fact.id}`, `topic:${fact.topic}`],
    object_refs: [frame.campaign],
    ...frame.references(fact.sources),
  };
};

/** Who says how an actor's names go together. Aliases would say it as nobody's word, and readers of STIX merge by them. */
export const namingNotes = (actor: Entity, frame: Frame): readonly Note[] =>
  (actor.naming ?? []).map((naming) => {
    const key = [actor.id, naming.by, naming.relation, naming.other, naming.saidOn].join(' ');
    return {
      type: 'note',
      id: frame.id('note', `naming ${key}`),
      ...frame.common(naming.saidOn, frame.entity(naming.by)),
      abstract: `${actor.name}: ${naming.relation} ${naming.other}`,
      content: contentOf(naming.wording, { saidOn: naming.saidOn }),
      authors: [frame.index.nameOf(naming.by)],
      labels: ['naming'],
      object_refs: [frame.entity(actor.id), ...(naming.otherEntity === undefined ? [] : [frame.entity(naming.otherEntity)])],
      ...frame.references(naming.sources),
    };
  });

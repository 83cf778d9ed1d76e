import type { Speaker } from '../pack/statement-schema.js';
import type { PackIndex } from './pack-index.js';

/** A speaker as a reader meets it: person or body, in what office, named or not, and who passed the words on. */
export interface Who {
  readonly name: string;
  /** The office at the time, else the body the person speaks for. */
  readonly office: string | null;
  readonly named: boolean;
  readonly relayedBy: string | null;
}

/** Names for a speaker of the record. An unnamed speaker keeps the description given ("US officials"). */
export const whoIs = (speaker: Speaker, index: PackIndex): Who => {
  const body = speaker.named ? index.entity(speaker.entity)?.speaksFor : undefined;
  return {
    name: speaker.as ?? index.nameOf(speaker.entity),
    office: speaker.office ?? (body === undefined ? null : index.nameOf(body)),
    named: speaker.named,
    relayedBy: speaker.relayedBy === undefined ? null : index.nameOf(speaker.relayedBy),
  };
};

/** True where the words are this entity's own: named, not passed on by another. */
export const speaksItself = (speaker: Speaker, entity: string): boolean => speaker.entity === entity && speaker.named && speaker.relayedBy === undefined;

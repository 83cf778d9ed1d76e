import type { Speaker } from '../pack/statement-schema.js';
import type { PackIndex } from '../record/pack-index.js';
import { whoIs } from '../record/who.js';
import { separator } from '../separator.js';
import type { ExportWords } from './export-words.js';

const one = (speaker: Speaker, index: PackIndex, { say }: ExportWords): string => {
  const { name, office, named, relayedBy } = whoIs(speaker, index);
  return [name, ...(office === null ? [] : [office]), ...(named ? [] : [say('unnamed')]), ...(relayedBy === null ? [] : [say('asToldBy', relayedBy)])].join(
    ', ',
  );
};

/** Who speaks, in one run of text: name, office or body, whether unnamed, and who passed the words on; several parted by semicolons. */
export const speakerText = (speakers: readonly Speaker[], index: PackIndex, words: ExportWords): string =>
  speakers.map((speaker) => one(speaker, index, words)).join(separator(words));

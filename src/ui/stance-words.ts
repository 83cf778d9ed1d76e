import type { LaneName } from '../core/record/card-content.js';
import type { Stance, StanceObject } from '../core/pack/statement-schema.js';
import type { MessageKey, Words } from './words.js';

const LANE: Record<LaneName, MessageKey> = {
  attributes: 'laneAttributes',
  'counter-accuses': 'laneCounterAccuses',
  declines: 'laneDeclines',
  denies: 'laneDenies',
};

const STANCE: Record<Stance, MessageKey> = {
  attributes: 'laneAttributes',
  endorses: 'stanceEndorses',
  implies: 'stanceImplies',
  declines: 'laneDeclines',
  denies: 'laneDenies',
  'counter-accuses': 'laneCounterAccuses',
  disputes: 'stanceDisputes',
  'links-to-other-group': 'stanceLinks',
  withdraws: 'stanceWithdraws',
};

const OBJECT: Record<StanceObject, MessageKey> = {
  culprit: 'objectCulprit',
  victims: 'objectVictims',
  details: 'objectDetails',
  responsibility: 'objectResponsibility',
};

/** The label of a lane. */
export const sayLane = (lane: LaneName, words: Words): string => words.say(LANE[lane]);

/** A stance in a word. */
export const sayBareStance = (stance: Stance, words: Words): string => words.say(STANCE[stance]);

/** A stance with what it is about: "Denies, on who was behind it". */
export const sayStance = (stance: Stance, on: StanceObject, words: Words): string => words.say('stanceOn', sayBareStance(stance, words), words.say(OBJECT[on]));

/** Lanes in the alphabetical order of their labels in the reader's language: no other order is neutral in every language. */
export const lanesByLabel = <Lane extends { readonly lane: LaneName }>(lanes: readonly Lane[], words: Words): readonly Lane[] => {
  const labels = new Intl.Collator(words.locale);
  return lanes.toSorted((a, b) => labels.compare(sayLane(a.lane, words), sayLane(b.lane, words)));
};

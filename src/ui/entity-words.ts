import type { Reason } from '../core/match/mention.js';
import type { EntityKind } from '../core/pack/entity-schema.js';
import type { MessageKey, Words } from './words.js';

const KIND: Record<EntityKind, MessageKey> = {
  'threat-actor': 'kindThreatActor',
  operation: 'kindOperation',
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  'government-body': 'kindGovernmentBody',
  media: 'kindMedia',
  product: 'kindProduct',
  country: 'kindCountry',
  alliance: 'kindAlliance',
  malware: 'kindMalware',
  technique: 'kindTechnique',
  document: 'kindDocument',
  law: 'kindLaw',
};

/** What an entity is, in one word. */
export const sayKind = (kind: EntityKind | 'own-term', words: Words): string => words.say(kind === 'own-term' ? 'kindOwnTerm' : KIND[kind]);

/** Why a mention is marked, as a sentence. */
export const sayReason = (reason: Reason, words: Words): string => {
  switch (reason.code) {
    case 'always':
      return words.say('reasonAlways');
    case 'story':
      return words.say('reasonStory');
    case 'after-full':
      return words.say('reasonAfterFull', reason.full);
    case 'near':
      return words.say('reasonNear', reason.near);
    case 'could-be':
      return words.say('reasonCouldBe');
  }
};

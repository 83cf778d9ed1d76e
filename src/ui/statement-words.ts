import type { Basis, ClaimLevel, FactTopic, StanceObject, StrengthLevel } from '../core/pack/statement-schema.js';
import type { FactStatus } from '../core/record/fact-lines.js';
import type { MessageKey, Words } from './words.js';

const LEVEL: Record<ClaimLevel, MessageKey> = {
  'none-stated': 'levelNoneStated',
  cluster: 'levelCluster',
  'based-in': 'levelBasedIn',
  country: 'levelCountry',
  'state-linked': 'levelStateLinked',
  'state-organ': 'levelStateOrgan',
  party: 'levelParty',
  person: 'levelPerson',
  company: 'levelCompany',
};

const BASIS: Record<Basis, MessageKey> = {
  'own-investigation': 'basisOwnInvestigation',
  intelligence: 'basisIntelligence',
  legal: 'basisLegal',
  documents: 'basisDocuments',
  'unnamed-officials': 'basisUnnamedOfficials',
  relayed: 'basisRelayed',
  media: 'basisMedia',
  political: 'basisPolitical',
  self: 'basisSelf',
  unstated: 'basisUnstated',
};

const STRENGTH: Record<StrengthLevel, MessageKey> = { hedged: 'strengthHedged', plain: 'strengthPlain', categorical: 'strengthCategorical' };

const TOPIC: Record<FactTopic, MessageKey> = {
  dates: 'topicDates',
  scale: 'topicScale',
  victims: 'topicVictims',
  spared: 'topicSpared',
  technique: 'topicTechnique',
  'key-acquisition': 'topicKeyAcquisition',
  detection: 'topicDetection',
  response: 'topicResponse',
  data: 'topicData',
  responsibility: 'topicResponsibility',
  aftermath: 'topicAftermath',
  naming: 'topicNaming',
};

const STATUS: Record<Exclude<FactStatus, 'stands'>, MessageKey> = {
  revised: 'statusRevised',
  disputed: 'statusDisputed',
  'not-established': 'statusNotEstablished',
};

const OBJECT_TITLE: Record<StanceObject, MessageKey> = {
  culprit: 'whoWasBehindIt',
  victims: 'aboutVictims',
  details: 'aboutDetails',
  responsibility: 'aboutResponsibility',
};

/** How precisely a statement points. */
export const sayLevel = (level: ClaimLevel, words: Words): string => words.say(LEVEL[level]);

/** What a statement rests on, as its speaker names it. */
export const sayBasis = (basis: Basis, words: Words): string => words.say(BASIS[basis]);

/** How strongly it is worded. */
export const sayStrength = (level: StrengthLevel, words: Words): string => words.say(STRENGTH[level]);

/** The heading of a topic of facts. */
export const sayTopic = (topic: FactTopic, words: Words): string => words.say(TOPIC[topic]);

/** The chip of a fact's status. */
export const sayStatus = (status: Exclude<FactStatus, 'stands'>, words: Words): string => words.say(STATUS[status]);

/** The heading of the statements about one object. */
export const sayObjectTitle = (on: StanceObject, words: Words): string => words.say(OBJECT_TITLE[on]);

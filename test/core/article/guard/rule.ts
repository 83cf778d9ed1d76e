import type { Party } from '../../../../src/core/article/party.js';

/** One rule in one language: sentences that must fire, each with what is expected, and near ones that must not. */
export interface Rule {
  readonly rule: string;
  /** "speaker: stance+stance; speaker: stance"; the speaker is a party's id or a part of its words. */
  readonly fires: readonly (readonly [text: string, expected: string])[];
  readonly silent: readonly string[];
}

/** Two made-up states, their voices, a firm, a crew and a paper. Ruritania stands accused. */
export const parties: readonly Party[] = [
  { id: 'ruritania', kind: 'country', accused: true, speaksFor: [], forms: {
    en: ['Ruritania', 'Strelsau', '~Ruritanian'], de: ['Ruritanien', 'Ruritaniens', 'Strelsau', '~ruritanische', '~ruritanischen', '~ruritanischer', '~ruritanisch'],
    es: ['Ruritania', 'Strelsau', '~ruritano', '~ruritana', '~ruritanos', '~ruritanas'], fr: ['Ruritanie', 'Strelsau', '~ruritanien', '~ruritanienne', '~ruritaniens', '~ruritaniennes'], zh: ['鲁国', '鲁方', '魯國', '魯方'] } },
  { id: 'ruritanian-embassy', kind: 'government-body', accused: true, speaksFor: ['ruritania'], forms: {
    en: ['Ruritanian embassy'], de: ['ruritanische Botschaft', 'ruritanischen Botschaft'], es: ['embajada ruritana'], fr: ['ambassade ruritanienne'], zh: ['鲁国大使馆', '魯國大使館'] } },
  { id: 'dorn', kind: 'person', accused: true, speaksFor: ['ruritania'], forms: { en: ['Pavel Dorn', 'Dorn'], zh: ['多恩'] } },
  { id: 'velvet-otter', kind: 'threat-actor', accused: true, speaksFor: ['ruritania'], forms: { en: ['Velvet Otter'], zh: ['丝绒水獭', '絲絨水獺'] } },
  { id: 'graustark', kind: 'country', speaksFor: [], forms: {
    en: ['Graustark', '~Graustarkian'], de: ['Graustark', 'Graustarks', '~graustarkische', '~graustarkischen'], es: ['Graustark', '~graustarkiano', '~graustarkianos'], fr: ['Graustark', '~graustarkien', '~graustarkiens'], zh: ['格国', '格方', '格國'] } },
  { id: 'rossi', kind: 'person', speaksFor: ['graustark'], forms: { en: ['Anna Rossi', 'Rossi'], zh: ['罗西', '羅西'] } },
  { id: 'nimbus', kind: 'organisation', speaksFor: [], forms: { en: ['Nimbus Labs', 'Nimbus'], zh: ['云实验室', '雲實驗室'] } },
  { id: 'copper-lynx', kind: 'threat-actor', accused: true, speaksFor: ['ruritania'], forms: { en: ['Copper Lynx'], zh: ['铜猞猁', '銅猞猁'] } },
  { id: 'courier', kind: 'media', speaksFor: [], forms: { en: ['Daily Courier'], zh: ['信使报', '信使報'] } },
]; // prettier-ignore

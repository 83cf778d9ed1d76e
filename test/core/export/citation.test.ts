import { expect, it } from 'vitest';
import { citeAttribution, citeFact } from '../../../src/core/export/citation.js';
import { indexPack } from '../../../src/core/record/pack-index.js';
import { exportWords } from '../../../src/ui/export-words.js';
import { english } from '../../ui/english.js';
import { smallIncident, smallPack } from '../record/small-pack.js';

const index = indexPack(smallPack);
const words = exportWords(english());
const cite = (id: string): string => {
  const row = smallIncident.attributions.find((one) => one.id === id);
  const fact = smallIncident.facts.find((one) => one.id === id);
  return row === undefined ? (fact === undefined ? '' : citeFact(fact, index, words)) : citeAttribution(row, index, words);
};

it.each([
  [
    'a2',
    'Tomas Brel, spokesman, Estran Foreign Ministry: Denies the account and says that Valmora runs the largest such campaign. “a story without evidence” (3 May 2021) Estran Foreign Ministry, “Press conference”, 3 May 2021, https://s3.example/report, accessed 1 Jun 2022.',
  ],
  [
    'a5',
    'Estran officials, unnamed, as told by Lena Orvik: Said that they knew nothing of it. (9 May 2021) The Harbour Ledger, “Offices’ mail read for weeks”, 4 May 2021, https://s2.example/report, accessed 1 Jun 2022.',
  ],
  [
    'a12',
    'Tomas Brel, spokesman, Estran Foreign Ministry: Calls the Blue Lantern report unprofessional. “an unprofessional collage” (another case) (10 Feb 2021) The Harbour Ledger, “Ministry answers on Blue Lantern”, 10 Feb 2021, https://s6.example/report, accessed 1 Jun 2022.',
  ],
  [
    'f9',
    'Messages: at least 12,500 messages. Harbour Review Panel: At least 12,500 messages were taken. (1 Apr 2022) Harbour Review Panel, “Report on the Tidemail intrusion”, 1 Apr 2022, https://s4.example/report, accessed 1 Jun 2022.',
  ],
])('%s in one line', (id, text) => {
  expect(cite(id)).toBe(text);
});

it('says that a value was withdrawn', () => {
  expect(cite('f4')).toContain('(withdrawn 2 Oct 2021)');
});

it('is one line for every row', () => {
  for (const { id } of [...smallIncident.attributions, ...smallIncident.facts]) expect(cite(id)).toMatch(/^\S.*https:\/\/\S+, accessed .*\.$/);
});

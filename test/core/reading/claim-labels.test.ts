import { expect, it } from 'vitest';
import { CLAIM_LABELS, isLabelled } from '../../fixtures/packs/claim-labels.js';
import { incident, pack, readLines } from './read-lines.js';

const labelsOf = (line: string, date: string): string[] => {
  const { reading } = readLines(['The intruders are called Storm-0558.', line], date);
  return CLAIM_LABELS.filter((label) => isLabelled(label, reading.positions, pack, incident)).map(({ label }) => label);
};

it.each([
  ['Microsoft said that a Chinese hacking group had broken in.', ['microsoft-attributes-china']],
  ['Microsoft said that Storm-0558 had broken in.', []],
  ['Microsoft said that the China-based hackers had broken in.', ['microsoft-attributes-china']],
  ['Chinese hackers broke in.', []],
  ['The Chinese embassy in London denied the accusation.', ['china-denies']],
  ['China did not deny the break-in.', []],
  ['Wang Wenbin said that the United States was the biggest hacker.', ['china-counter-accuses']],
  ['Wang Wenbin was accused of hacking by the United States.', ['us-officials-attribute-china']],
  ['Matthew Miller of the State Department declined to say who was behind the breach.', ['us-government-declines-to-attribute-or-silent-explicitly']],
  ['The State Department did not respond.', []],
  ['Rob Joyce of the NSA said that China was behind the breach.', ['us-officials-attribute-china']],
  ['Mark Warner said that China was behind the breach.', []],
  ['The Cyber Safety Review Board said that Chinese hackers had broken in.', ['csrb-links-prc']],
  ['The Cyber Safety Review Board said that Microsoft had made mistakes.', []],
])('%s', (line, labels) => expect(labelsOf(line, '2024-05-01')).toEqual(labels));

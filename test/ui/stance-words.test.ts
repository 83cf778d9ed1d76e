import { describe, expect, it } from 'vitest';
import { LANE_NAMES } from '../../src/core/record/stance-lane.js';
import { lanesByLabel } from '../../src/ui/stance-words.js';
import type { Words } from '../../src/ui/words.js';
import { english } from './english.js';

const lanes = LANE_NAMES.map((lane) => ({ lane }));
const order = (words: Words) => lanesByLabel(lanes, words).map(({ lane }) => lane);

describe('lanesByLabel', () => {
  it('is alphabetical in English', () => {
    expect(order(english())).toEqual(['attributes', 'counter-accuses', 'declines', 'denies']);
  });

  it('is alphabetical in another language, whatever that does to the sides', () => {
    const labels: Record<string, string> = {
      laneAttributes: 'Zuschreibung',
      laneCounterAccuses: 'Gegenvorwurf',
      laneDeclines: 'Ohne Angabe',
      laneDenies: 'Ablehnung',
    };
    expect(order({ ...english('de'), say: (key) => labels[key] ?? key })).toEqual(['denies', 'counter-accuses', 'declines', 'attributes']);
  });
});

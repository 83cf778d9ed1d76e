import type { Strength } from './position.js';
import type { Sheet } from './sheet.js';

/** How firmly the speaker puts it, from the words of the sentence. Hints are always hedged, refusals never. */
export const strengthOf = (sheet: Sheet, stances: readonly string[], hedged: boolean): Strength => {
  if (stances.includes('implies')) return 'hedged';
  const sure = sheet.of('sure').length > 0;
  if (stances.includes('declines')) return sure ? 'categorical' : 'plain';
  if (stances.includes('denies') || stances.includes('counter-accuses')) return sure ? 'categorical' : 'plain';
  if (hedged || sheet.of('hedge').length > 0) return 'hedged';
  return sure ? 'categorical' : 'plain';
};

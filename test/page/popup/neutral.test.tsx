import { describe, expect, it, vi } from 'vitest';
import { packSchema, type Pack } from '../../../src/core/pack/schema.js';
import { smallPack } from '../ui/stage.js';
import { open, report } from './open.js';

const SIDES: readonly (readonly [string, string])[] = [
  ['valmora-office', 'estran-ministry'],
  ['lena-orvik', 'tomas-brel'],
  ['valmora', 'estran'],
];
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/Valmora Cyber Office|Estran Foreign Ministry/g, 'BODY'],
  [/Lena Orvik|Tomas Brel/g, 'PERSON'],
  [/Valmora|Estran/g, 'COUNTRY'],
];

/** The same incident with the two sides exchanged: everything that one said, the other says. */
const exchanged = (pack: Pack): Pack => {
  const other = new Map(SIDES.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const incidents: unknown = JSON.parse(JSON.stringify(pack.incidents), (_, value: unknown) =>
    typeof value === 'string' ? (other.get(value) ?? value) : value,
  );
  return packSchema.parse({ ...pack, incidents });
};

const faceless = (html: string): string =>
  NAMES.reduce((text, [names, word]) => text.replace(names, word), html).replace(/ id="[^"]*"| aria-(labelledby|controls)="[^"]*"/g, '');

const drawn = async (pack: Pack, label: string, shown: string): Promise<string> => {
  using popup = await open({ ...report, packs: [pack] }, 'Tidemail mailbox intrusion');
  popup.get(`[data-label="${label}"]`).click();
  await vi.waitFor(() => expect(popup.text()).toContain(shown));
  return popup.get('[role=tabpanel]').outerHTML;
};

describe('the two sides', () => {
  it.each([
    ['Attributions', 'Claim at issue'],
    ['Incident', 'each with who says so'],
  ])('have one form: exchanging them in %s moves names and nothing else', async (label, shown) => {
    const one = await drawn(smallPack, label, shown);
    const two = await drawn(exchanged(smallPack), label, shown);
    expect(two).not.toBe(one);
    expect(faceless(two)).toBe(faceless(one));
  });

  it('stand in columns of one width, one ink and one type', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    popup.get('[data-label=Attributions]').click();
    await vi.waitFor(() => expect(popup.all('.side')).toHaveLength(2));
    const looks = popup.all('.side').map((side) => {
      const at = (selector: string): readonly string[] => {
        const part = side.querySelector(selector);
        if (part === null) throw new Error(`a side without ${selector}`);
        const { color, fontSize, fontWeight, backgroundColor, lineHeight } = getComputedStyle(part);
        return [color, fontSize, fontWeight, backgroundColor, lineHeight];
      };
      const width = side.querySelector('.claim')?.getBoundingClientRect().width;
      return { parts: ['.stance', '.claim-who b', '.claim-say', '.claim-how', '.claim .src'].map(at), width };
    });
    expect(looks[0]).toEqual(looks[1]);
  });
});

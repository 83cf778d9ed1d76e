import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard, type Layout } from '../../src/page/place.js';

const rect = (left: number, top: number, width: number, height = 20): Layout['line'] => ({ left, top, right: left + width, bottom: top + height });

const layout = (line: Layout['line'], more: Partial<Layout> = {}): Layout => ({
  line,
  lines: [line],
  card: { width: 344, height: 300 },
  view: { width: 1000, height: 800 },
  direction: 'ltr',
  ...more,
});

describe('placeCard', () => {
  test.each([
    ['below, start edges aligned', layout(rect(100, 100, 80)), { left: 100, top: 126, side: 'below' }],
    ['above, where it does not fit below', layout(rect(100, 600, 80)), { left: 100, top: 294, side: 'above' }],
    ['below, where it fits nowhere and there is more room', layout(rect(100, 200, 80), { view: { width: 1000, height: 460 } }), { top: 226, side: 'below' }],
    ['pushed in from the end edge', layout(rect(900, 100, 80)), { left: 648 }],
    ['pushed in from the start edge', layout(rect(-30, 100, 80)), { left: 8 }],
    ['right to left: right edges aligned', layout(rect(700, 100, 80), { direction: 'rtl' }), { left: 436 }],
    ['below both lines of a broken name', layout(rect(900, 100, 80), { lines: [rect(900, 100, 80), rect(20, 120, 60)] }), { top: 146 }],
  ])('%s', (_, input, placed) => expect(placeCard(input)).toMatchObject(placed));

  test('the card is given the room of its side', () => {
    expect(placeCard(layout(rect(100, 600, 80), { card: { width: 344, height: 900 } })).room).toBe(560);
    expect(placeCard(layout(rect(100, 300, 80), { view: { width: 1000, height: 700 }, card: { width: 344, height: 900 } })).room).toBe(366);
    expect(placeCard(layout(rect(100, 100, 80), { view: { width: 1000, height: 240 } })).room).toBe(200);
  });

  test('never outside the window, and never over the mention where there is room for a card', () => {
    const number = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
    const cases = fc.record({
      left: number(0, 1900),
      top: number(0, 1000),
      width: number(5, 400),
      view: fc.record({ width: number(400, 2000), height: number(460, 1100) }),
      card: fc.record({ width: number(200, 344), height: number(60, 700) }),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    });
    fc.assert(
      fc.property(cases, ({ left, top, width, view, card, direction }) => {
        fc.pre(top + 20 <= view.height && left + width <= view.width);
        const line = rect(left, top, width);
        const placed = placeCard({ line, lines: [line], card, view, direction });
        const height = Math.min(card.height, placed.room);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + card.width).toBeLessThanOrEqual(view.width - 8);
        expect(placed.top).toBeGreaterThanOrEqual(8);
        expect(placed.top + height).toBeLessThanOrEqual(view.height - 8);
        expect(placed.top >= line.bottom || placed.top + height <= line.top).toBe(true);
      }),
    );
  });
});

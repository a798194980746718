import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '@/entrypoints/card/place-card';

const viewport = { width: 1000, height: 800 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeCard', () => {
  it('goes below the words where there is room, under the line pointed at', () => {
    const words = box(400, 100, 120, 20);
    expect(placeCard(words, words, { width: 380, height: 300 }, viewport)).toMatchObject({
      left: 270,
      edge: 130,
      above: false,
    });
  });

  it('goes above where there is none below', () => {
    const words = box(400, 700, 120, 20);
    expect(placeCard(words, words, { width: 380, height: 300 }, viewport)).toMatchObject({
      edge: 690,
      above: true,
    });
  });

  it('never lies over the words, and never leaves the window', () => {
    fc.assert(
      fc.property(
        fc.record({
          left: fc.nat(950),
          top: fc.nat(780),
          width: fc.integer({ min: 1, max: 600 }),
          height: fc.integer({ min: 10, max: 300 }),
        }),
        fc.record({ width: fc.integer({ min: 100, max: 380 }), height: fc.integer({ min: 50, max: 900 }) }),
        (at, card) => {
          const words = box(at.left, at.top, at.width, at.height);
          const { left, edge, above, maxHeight } = placeCard(words, words, card, viewport);
          const height = Math.min(card.height, maxHeight);
          const top = above ? edge - height : edge;
          expect(top >= words.bottom || top + height <= words.top).toBe(true);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + card.width).toBeLessThanOrEqual(viewport.width);
          if (height > 0) {
            expect(top).toBeGreaterThanOrEqual(8);
            expect(top + height).toBeLessThanOrEqual(viewport.height - 8);
          }
        },
      ),
    );
  });
});

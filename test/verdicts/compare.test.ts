import { describe, expect, it } from 'vitest';
import type { Hedge } from '@/utils/claims/types';
import type { NumericFact } from '@/utils/corpus/fact';
import { compare } from '@/utils/verdicts/compare';
import { DEFAULT_TOLERANCES, type FitRule } from '@/utils/verdicts/types';
import { billions, claim, fact, point } from './made';

const fits = (value: number, hedge: Hedge, reference: number, fields: Record<string, unknown> = {}) =>
  compare(billions(value, { hedge }), point(2016, reference, fields), DEFAULT_TOLERANCES)?.fits;

describe('the table of fits', () => {
  it.each<[Hedge, number, number, boolean]>([
    ['exact', 40, 40.4, true],
    ['exact', 40, 39.5, true],
    ['exact', 40, 41.26, false],
    ['exact', 41, 41.26, true],
    ['exact', 41.3, 41.26, true],
    ['exact', 41.26, 41.26, true],
    ['exact', 41.2, 41.26, false],
    ['exact', 41.27, 41.26, false],
    ['about', 40, 41.26, true],
    ['about', 8, 7.79, true],
    ['about', 40, 42.1, false],
    ['about', 39, 41.26, false],
    ['over', 40, 41.26, true],
    ['over', 40, 40, true],
    ['over', 40, 44, true],
    ['over', 40, 44.1, false],
    ['over', 42, 41.26, false],
    ['nearly', 42, 41.26, true],
    ['nearly', 41.26, 41.26, true],
    ['nearly', 46, 41.26, false],
    ['nearly', 41, 41.26, false],
    ['under', 42, 41.26, true],
    ['under', 60, 41.26, false],
    ['at-least', 40, 400, true],
    ['at-least', 42, 41.26, false],
    ['at-most', 42, 4, true],
    ['at-most', 41, 41.26, false],
  ])('%s %d against %d: %s', (hedge, stated, reference, expected) => {
    expect(fits(stated, hedge, reference)).toBe(expected);
  });

  it.each([
    [40, 42, true],
    [41.26, 50, true],
    [42, 50, false],
    [30, 41, false],
  ])('range %d to %d against 41.26: %s', (low, high, expected) => {
    const stated = billions(low, { hedge: 'range', valueHigh: high * 1e9 });
    expect(compare(stated, point(2015, 41.26), DEFAULT_TOLERANCES)?.fits).toBe(expected);
  });

  it('holds "under" against a ceiling as a limit', () => {
    const idea = claim('money', { value: 2e6, unit: 'VND', precision: 1e6, hedge: 'under' });
    const cap = fact({ value: 2e6, unit: 'VND', hedge: 'at-most' }) as NumericFact;
    expect(compare(idea, cap, DEFAULT_TOLERANCES)).toMatchObject({
      fits: true,
      comparison: { rule: 'threshold' },
    });
    const aim = billions(60, { hedge: 'under', target: true });
    expect(compare(aim, point(2020, 41.26), DEFAULT_TOLERANCES)).toMatchObject({
      fits: true,
      comparison: { rule: 'ceiling' },
    });
  });

  it('moves with the tolerances', () => {
    const wide = { about: 0.2, over: 0.5, nearly: 0.3 };
    expect(compare(billions(35, { hedge: 'about' }), point(2015, 41.26), wide)?.fits).toBe(true);
    expect(compare(billions(30, { hedge: 'over' }), point(2015, 41.26), wide)?.fits).toBe(true);
    expect(compare(billions(50, { hedge: 'nearly' }), point(2015, 41.26), wide)?.fits).toBe(true);
  });
});

describe('what is written to the unit', () => {
  it.each([
    ['rank', 86, 86, true],
    ['rank', 87, 86, false],
    ['count', 5, 5, true],
    ['count', 6, 5, false],
  ] as const)('%s %d against %d: %s', (kind, stated, reference, expected) => {
    const one = claim(kind, { value: stated });
    const other = fact({ kind, value: reference, unit: kind === 'rank' ? 'rank' : 'cities' }) as NumericFact;
    expect(compare(one, other, DEFAULT_TOLERANCES)?.fits).toBe(expected);
  });

  it.each([
    ['64.000.000 is stated to the million', 64_000_000, 1, 64_300_000, true],
    ['64.000.000 is not 64.6 million', 64_000_000, 1, 64_600_000, false],
    ['64.000 is stated to the thousand', 64_000, 1, 63_870, true],
    ['136.148.000 against the same', 136_148_000, 1, 136_148_000, true],
    ['73.788 is stated to the unit', 73_788, 1, 73_789, false],
    ['1.000.000 is not stated to the million', 1_000_000, 1, 1_400_000, false],
  ])('%s', (_what, value, precision, reference, expected) => {
    const people = fact({ kind: 'count', value: reference, unit: 'people' }) as NumericFact;
    expect(compare(claim('count', { value, precision }), people, DEFAULT_TOLERANCES)?.fits).toBe(expected);
  });

  it('asks the wholes to agree where both are known', () => {
    const agencies = fact({ kind: 'count', value: 71, unit: 'agencies', denominator: 95 }) as NumericFact;
    const of = (denominator: number) =>
      compare(claim('count', { value: 71, denominator }), agencies, DEFAULT_TOLERANCES)?.fits;
    expect([of(95), of(63)]).toEqual([true, false]);
  });
});

describe("the fact's own hedge and precision", () => {
  it.each<[string, number, Hedge, number, Hedge, boolean]>([
    ['47,15 fits nearly 47.2', 47.15, 'exact', 47.2, 'nearly', true],
    ['47,2 fits nearly 47.2', 47.2, 'exact', 47.2, 'nearly', true],
    ['45 does not fit nearly 47.2', 45, 'exact', 47.2, 'nearly', false],
    ['over 40 does not fit nearly 47.2', 40, 'over', 47.2, 'nearly', false],
    ['over 47 fits nearly 47.2', 47, 'over', 47.2, 'nearly', true],
    ['96,29 fits nearly 96.3', 96.29, 'exact', 96.3, 'nearly', true],
    ['61 fits about 60', 61, 'exact', 60, 'about', true],
    ['64 does not fit about 60', 64, 'exact', 60, 'about', false],
    ['over 132 fits over 132', 132, 'over', 132, 'over', true],
    ['132,4 fits over 132', 132.4, 'exact', 132, 'over', true],
    ['131 does not fit over 132', 131, 'exact', 132, 'over', false],
    ['53 fits over 50, stated in tens', 53, 'exact', 50, 'over', true],
    ['60,4 fits 60, stated to the unit', 60.4, 'exact', 60, 'exact', true],
    ['61 does not fit 60', 61, 'exact', 60, 'exact', false],
    ['over 47,2 fits 47, the coarser', 47.2, 'over', 47, 'exact', true],
  ])('%s', (_what, stated, hedge, reference, own, expected) => {
    expect(fits(stated, hedge, reference, { hedge: own })).toBe(expected);
  });

  it.each<[Hedge, number, Hedge, boolean]>([
    ['at-least', 30, 'at-least', true],
    ['exact', 30, 'at-least', true],
    ['at-least', 25, 'at-least', false],
    ['exact', 35, 'at-least', false],
    ['at-most', 30, 'at-least', false],
    ['at-most', 30, 'at-most', true],
    ['at-most', 40, 'at-most', false],
  ])('a limit %s %d against the limit %s 30: %s', (hedge, value, own, expected) => {
    const limit = fact({ kind: 'percent', unit: 'percent', value: 30, hedge: own }) as NumericFact;
    const compared = compare(claim('percent', { value, hedge }), limit, DEFAULT_TOLERANCES);
    expect(compared).toMatchObject({ fits: expected, comparison: { rule: 'threshold' satisfies FitRule } });
  });

  it.each([
    [10, 20, true],
    [10, 30, false],
    [5, 20, false],
  ])('a range %d to %d against the range 10 to 20: %s', (low, high, expected) => {
    const fine = fact({ value: 10e6, valueHigh: 20e6, unit: 'VND' }) as NumericFact;
    const stated = claim('money', {
      value: low * 1e6,
      valueHigh: high * 1e6,
      hedge: 'range',
      precision: 1e6,
      unit: 'VND',
    });
    expect(compare(stated, fine, DEFAULT_TOLERANCES)?.fits).toBe(expected);
  });
});

describe('units', () => {
  it.each([
    ['200 kbps is 0.2 Mbps', 200, 'kbps', 0.2, 'Mbps', true],
    ['1.8 GHz is 1800 MHz', 1.8, 'GHz', 1800, 'MHz', true],
    ['4.500 km is not 4500 m', 4500, 'km', 4500, 'm', false],
  ])('%s', (_what, value, unit, reference, own, expected) => {
    const other = fact({ kind: 'quantity', value: reference, unit: own }) as NumericFact;
    expect(
      compare(claim('quantity', { value, unit, precision: value / 1000 }), other, DEFAULT_TOLERANCES)?.fits,
    ).toBe(expected);
  });

  it.each([
    ['a percentage and a number', claim('percent'), fact({ kind: 'count', unit: 'people', value: 50 })],
    ['Mbps and km', claim('quantity'), fact({ kind: 'quantity', unit: 'km', value: 100 })],
    [
      'percent and points',
      claim('percent', { unit: 'percentage-point' }),
      fact({ kind: 'percent', unit: 'percent', value: 50 }),
    ],
    ['dollars and đồng', billions(40), fact({ unit: 'VND', value: 40e9 })],
    [
      'a multiple and a score',
      claim('quantity', { unit: 'times', value: 2 }),
      fact({ kind: 'quantity', unit: 'points', value: 2 }),
    ],
  ])('%s are not compared', (_what, one, other) => {
    expect(compare(one, other as NumericFact, DEFAULT_TOLERANCES)).toBeNull();
  });

  it('gives the difference in units and percent, without the dust of subtraction', () => {
    const year = compare(billions(52), point(2019, 61.35), DEFAULT_TOLERANCES)?.comparison;
    expect(year).toMatchObject({ stated: 52e9, reference: 61.35e9, difference: -9.35e9 });
    expect(year?.differencePercent).toBeCloseTo(-15.24, 2);
    const share = fact({ kind: 'percent', unit: 'percent', value: 78.59 }) as NumericFact;
    expect(compare(claim('percent', { value: 78.6 }), share, DEFAULT_TOLERANCES)?.comparison.difference).toBe(
      0.01,
    );
    const rank = fact({ kind: 'rank', unit: 'rank', value: 86 }) as NumericFact;
    expect(
      compare(claim('rank', { value: 71 }), rank, DEFAULT_TOLERANCES)?.comparison.differencePercent,
    ).toBeNull();
  });
});

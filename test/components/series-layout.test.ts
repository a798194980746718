import { describe, expect, it } from 'vitest';
import { layOutSeries } from '@/components/verdicts/series-layout';
import { aroundTimes, pointsOf, timeOf } from '@/components/verdicts/series-points';
import type { Fact, NumericFact } from '@/utils/corpus/fact';
import type { Comparison, Verdict } from '@/utils/verdicts/types';

const point = (year: number, value: number, more: Partial<NumericFact> = {}): Fact =>
  ({
    id: `p-${year}`,
    kind: 'money',
    unit: 'USD',
    value,
    period: String(year),
    subject: { en: 'trade' },
    aliases: { vi: [], en: [] },
    hedge: 'exact',
    asOf: null,
    geography: null,
    sources: [{ title: 's', publisher: null, url: null, date: null, retrieved: null, quote: null }],
    ...more,
  }) as Fact;

const SERIES = [2013, 2014, 2015, 2016, 2017].map((year) => point(year, (year - 2000) * 1e9));
const at = (year: number): Fact => SERIES[year - 2013] ?? point(year, 0);
const comparison = (stated: number): Comparison => ({
  stated,
  reference: 16e9,
  unit: 'USD',
  difference: stated - 16e9,
  differencePercent: 0,
  rule: 'exact',
});
const differs = (stated: number): Verdict => ({
  kind: 'discrepancy',
  reason: 'value-differs',
  fact: at(2016),
  comparison: comparison(stated),
  slip: null,
  origin: null,
});

describe('layOutSeries', () => {
  it('puts the corpus’s point on the line and the article’s figure above or below it', () => {
    const layout = layOutSeries(SERIES, differs(17e9), '2016', 'en');
    expect(layout?.line).toContainEqual({ x: layout?.corpus?.x, y: layout?.corpus?.y });
    expect(layout?.article?.x).toBe(layout?.corpus?.x);
    expect(layout?.article?.y).toBeLessThan(layout?.corpus?.y ?? 0);
    expect([layout?.corpus?.label, layout?.article?.label]).toEqual(['16', '17']);
  });

  it('shows the year that a figure of another period belongs to', () => {
    const verdict: Verdict = {
      kind: 'discrepancy',
      reason: 'matches-other-period',
      fact: at(2016),
      matching: at(2014),
      ofSibling: false,
      comparison: comparison(14e9),
    };
    const layout = layOutSeries(SERIES, verdict, '2016', 'vi');
    expect(layout?.belongs?.x).toBeLessThan(layout?.article?.x ?? 0);
    expect(layout?.belongs?.y).toBe(layout?.article?.y);
    expect(layout?.ticks.map(({ label }) => label)).toEqual(['2016', '2014', '2013', '2017']);
  });

  it('does not let a slip of the unit flatten the series', () =>
    expect(layOutSeries(SERIES, differs(16e12), '2016', 'en')?.article).toBeNull());

  it('draws ranks with the first at the top', () => {
    const ranks = [2016, 2018].map((year) =>
      point(year, year === 2016 ? 89 : 88, { kind: 'rank', unit: 'rank' }),
    );
    const layout = layOutSeries(ranks, { kind: 'unverified', reason: 'not-in-corpus' }, null, 'en');
    expect(layout?.line[1]?.y).toBeLessThan(layout?.line[0]?.y ?? 0);
  });

  it('keeps everything within its box', () => {
    const layout = layOutSeries(SERIES, differs(3e9), '2010', 'en');
    for (const { x, y } of layout ? [...layout.line, ...(layout.article ? [layout.article] : [])] : []) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(layout?.width ?? 0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(layout?.baseline ?? 0);
    }
  });

  it.each([
    ['no points', []],
    ['one point', [point(2016, 1)]],
    ['two of one time', [point(2016, 1), point(2016, 2)]],
    ['points without a period', [point(2015, 1, { period: null }), point(2016, 2, { period: null })]],
  ])('is nothing for %s', (_, series) =>
    expect(layOutSeries(series, { kind: 'unverified', reason: 'not-in-corpus' }, null, 'en')).toBeNull(),
  );
});

describe('points', () => {
  it('leave disputed facts out', () =>
    expect(
      pointsOf([point(2015, 1), point(2016, 2, { status: 'disputed' })]).map(({ time }) => time),
    ).toEqual([2015.5]));

  it('of a long series are those around the times that matter', () => {
    const long = pointsOf(Array.from({ length: 30 }, (_, index) => point(1995 + index, index + 1)));
    const years = aroundTimes(long, [2015.5, 2016.5]).map(({ time }) => Math.floor(time));
    expect(years).toHaveLength(8);
    expect(years).toEqual(expect.arrayContaining([2015, 2016]));
    expect(aroundTimes(long, []).at(-1)?.time).toBe(2024.5);
    expect(aroundTimes(long, [2050.5]).at(-1)?.time).toBe(2024.5);
    expect(aroundTimes(long, [1990.5]).length).toBeGreaterThan(1);
  });

  it('far apart give way to those that leave room between the years that matter', () => {
    const gaps = pointsOf(
      [1990, 1995, 2000, 2012, 2014, 2015, 2016, 2017, 2024].map((year) => point(year, year)),
    );
    const years = aroundTimes(gaps, [2015.5, 2016.5]).map(({ time }) => Math.floor(time));
    expect(years).toEqual([2012, 2014, 2015, 2016, 2017]);
    const sparse = pointsOf([1990, 2000, 2015, 2016, 2030].map((year) => point(year, year)));
    expect(aroundTimes(sparse, [2015.5, 2016.5]).length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ['2016', 2016.5],
    ['2016-Q1', 2016.125],
    ['2016-12', 2016.958],
    ['2016-03-21', 2016.208],
    ['2011/2015', 2015.5],
  ])('%s is at %d', (period, time) => expect(timeOf(period)).toBeCloseTo(time, 2));
  it('no period is no time', () => expect(timeOf(null)).toBeNull());
});

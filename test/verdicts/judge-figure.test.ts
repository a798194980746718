import { describe, expect, it } from 'vitest';
import type { NumericClaim } from '@/utils/claims/types';
import { judge } from '@/utils/verdicts/judge';
import { billions, claim, evidence, fact, on, point } from './made';

const TURNOVER = [point(2014, 36.3), point(2015, 41.26), point(2016, 47.2, { hedge: 'nearly' })];
const US_STATISTICS = point(2015, 45.1, { series: 'turnover-us' });
const EXPORTS = [
  point(2015, 33.47, { series: 'exports', measure: 'exports' }),
  point(2016, 38.5, { series: 'exports', measure: 'exports' }),
];
const SURPLUS = point(2015, 25.67, {
  series: 'surplus',
  measure: 'surplus',
  subject: { vi: 'Thặng dư thương mại' },
});
const all = evidence([...TURNOVER, US_STATISTICS], [...EXPORTS, SURPLUS]);

const verdictOf = (one: NumericClaim, facts = all, published: string | null = '2017-03-21') =>
  judge(one, facts, on(published));

describe('1 agrees', () => {
  it.each([
    ['the figure of the year', billions(41.26, { period: '2015' }), 'turnover-2015'],
    ['another basis', billions(45.1, { period: '2015' }), 'turnover-us-2015'],
    ['over, of the year', billions(40, { hedge: 'over', period: '2015' }), 'turnover-2015'],
    ['no period, the newest', billions(47.15), 'turnover-2016'],
  ])('%s', (_what, one, id) => {
    expect(verdictOf(one)).toMatchObject({ kind: 'supported', reason: 'agrees', fact: { id } });
  });

  it('names the other bases of the same time', () => {
    expect(verdictOf(billions(41.26, { period: '2015' }))).toMatchObject({
      otherBases: [{ id: 'turnover-us-2015' }],
    });
  });

  it('takes a plan without a period for three years', () => {
    const plan = evidence([
      fact({ kind: 'count', unit: 'cities', value: 5, target: true, asOf: '2017-03-22' }),
    ]);
    const five = claim('count', { value: 5 });
    expect(verdictOf(five, plan)).toMatchObject({ reason: 'agrees' });
    expect(verdictOf({ ...five, period: '2019' }, plan)).toMatchObject({ reason: 'agrees' });
    expect(verdictOf({ ...five, period: '2025' }, plan, '2025-06-01')).toMatchObject({
      reason: 'other-period-only',
    });
  });

  it('lets a part of the year confirm a stock and a standing, not a flow', () => {
    const users = evidence([
      fact({ kind: 'count', unit: 'people', value: 60e6, period: '2018', series: 'users' }),
    ]);
    const million = (value: number) =>
      claim('count', { value: value * 1e6, precision: 1e6, period: '2018-07' });
    expect(verdictOf(million(60), users)).toMatchObject({ reason: 'agrees' });
    expect(verdictOf(million(50), users)).toMatchObject({ reason: 'other-period-only' });
    const rank = evidence([fact({ kind: 'rank', unit: 'rank', value: 86, period: '2020', series: 'rank' })]);
    expect(verdictOf(claim('rank', { value: 86, period: '2020-07' }), rank)).toMatchObject({
      reason: 'agrees',
    });
    expect(verdictOf(claim('rank', { value: 90, period: '2020-07' }), rank)).toMatchObject({
      reason: 'value-differs',
    });
    expect(verdictOf(billions(41.26, { period: '2015-Q3' }))).toMatchObject({ reason: 'other-period-only' });
  });

  it('holds a year against the month that the corpus has of it', () => {
    const users = evidence([
      fact({ kind: 'count', unit: 'people', value: 46e6, period: '2017-01', series: 'users' }),
    ]);
    const million = (value: number) => claim('count', { value: value * 1e6, precision: 1e6, period: '2017' });
    expect(verdictOf(million(46), users)).toMatchObject({ reason: 'agrees' });
    expect(verdictOf(million(20), users)).toMatchObject({ reason: 'value-differs' });
  });
});

describe('2 sources-disagree', () => {
  const conflict = evidence([point(2016, 47.2), point(2016, 50.3, { id: 'other-source' })]);

  it('where the corpus holds another figure of the same basis and period', () => {
    expect(verdictOf(billions(47.2, { period: '2016' }), conflict)).toMatchObject({
      kind: 'context',
      reason: 'sources-disagree',
      fact: { id: 'turnover-2016' },
      conflicting: [{ id: 'other-source' }],
    });
  });

  it('not where both figures fit, and not for a figure that fits neither', () => {
    const close = evidence([point(2016, 47.2), point(2016, 47.21, { id: 'other-source' })]);
    expect(verdictOf(billions(47.2, { period: '2016' }), close)).toMatchObject({ reason: 'agrees' });
    expect(verdictOf(billions(60, { period: '2016' }), conflict)).toMatchObject({ reason: 'value-differs' });
  });
});

describe('3 and 5 matches-other-period', () => {
  it('of the same measure', () => {
    expect(verdictOf(billions(40, { hedge: 'over', period: '2016' }))).toMatchObject({
      kind: 'discrepancy',
      reason: 'matches-other-period',
      fact: { id: 'turnover-2016' },
      matching: { id: 'turnover-2015' },
      ofSibling: false,
    });
  });

  it('of a sibling: both slips are named', () => {
    const exported = evidence(EXPORTS, TURNOVER);
    expect(verdictOf(billions(40, { hedge: 'over', period: '2016' }), exported)).toMatchObject({
      reason: 'matches-other-period',
      fact: { id: 'exports-2016' },
      matching: { id: 'turnover-2015' },
      ofSibling: true,
    });
  });

  it('not where the corpus has no point of the period stated', () => {
    expect(verdictOf(billions(41.26, { period: '2018' }))).toMatchObject({ reason: 'other-period-only' });
  });

  it('not of every larger figure for "at least"', () => {
    expect(
      verdictOf(
        billions(30, { hedge: 'at-least', period: '2016' }),
        evidence([point(2016, 20), point(2024, 132)]),
      ),
    ).toMatchObject({
      reason: 'value-differs',
    });
  });
});

describe('4 definition-differs', () => {
  it('where a sibling has the figure at the same period', () => {
    expect(verdictOf(billions(33.47, { period: '2015' }))).toMatchObject({
      kind: 'context',
      reason: 'definition-differs',
      fact: { id: 'turnover-2015' },
      sibling: { id: 'exports-2015' },
    });
  });

  it('comes after another period of the measure itself', () => {
    const facts = evidence(
      [point(2015, 41.26), point(2016, 47.2)],
      [point(2016, 41.26, { series: 'exports' })],
    );
    expect(verdictOf(billions(41.26, { period: '2016' }), facts)).toMatchObject({
      reason: 'matches-other-period',
    });
  });
});

describe('6 newer-figure-exists', () => {
  it('for an undated figure that fits an older point', () => {
    expect(verdictOf(billions(36.3))).toMatchObject({
      kind: 'context',
      reason: 'newer-figure-exists',
      fact: { id: 'turnover-2014' },
      newer: { id: 'turnover-2016' },
    });
  });

  it('not before the newer one was known', () => {
    expect(verdictOf(billions(36.3), all, '2015-06-01')).toMatchObject({ reason: 'agrees' });
  });

  it('a part of a year does not outdate a whole one', () => {
    const facts = evidence([point(2022, 123.86), point('2023-01/2023-09', 80.5)]);
    expect(verdictOf(billions(123.86), facts, '2023-11-01')).toMatchObject({ reason: 'agrees' });
    expect(verdictOf(billions(80.5), facts, '2023-11-01')).toMatchObject({ reason: 'agrees' });
  });
});

describe('7 understated', () => {
  it('where v is more than a tenth above "over X"', () => {
    expect(verdictOf(billions(30, { hedge: 'over', period: '2015' }))).toMatchObject({
      kind: 'context',
      reason: 'understated',
    });
  });

  it('a balance near the figure does not explain a true "over"', () => {
    const exported = evidence(EXPORTS, [SURPLUS, ...TURNOVER]);
    expect(verdictOf(billions(25, { hedge: 'over', period: '2015' }), exported)).toMatchObject({
      reason: 'understated',
    });
  });
});

describe('8 value-differs', () => {
  it.each([
    ['dated', billions(60, { period: '2016' }), '2017-03-21'],
    ['undated, the newest of last year', billions(60), '2017-03-21'],
    ['undated, the newest of this year', billions(60), '2016-12-31'],
  ])('%s', (_what, one, published) => {
    expect(verdictOf(one, all, published)).toMatchObject({
      kind: 'discrepancy',
      reason: 'value-differs',
      slip: null,
    });
  });

  it.each([
    ['triệu for tỷ', billions(0.04126, { precision: 1e4, period: '2015' }), 0.001],
    ['a thousand times too much', billions(41_260, { precision: 1e10, period: '2015' }), 1000],
    ['ten times too much', billions(412.6, { period: '2015' }), 10],
  ])('names a slip: %s', (_what, one, factor) => {
    expect(verdictOf(one)).toMatchObject({ reason: 'value-differs', slip: { type: 'power-of-ten', factor } });
  });

  it('names a currency taken for another', () => {
    expect(verdictOf(billions(41.26, { unit: 'VND', period: '2015' }))).toMatchObject({
      reason: 'value-differs',
      slip: { type: 'currency', stated: 'VND', reference: 'USD' },
    });
    expect(verdictOf(billions(99, { unit: 'VND', period: '2015' }))).toMatchObject({
      reason: 'not-in-corpus',
    });
  });

  it('says where a wrong figure comes from; a disputed fact supports nothing', () => {
    const disputed = point(2016, 55, { id: 'claimed', series: undefined, status: 'disputed' });
    expect(verdictOf(billions(55, { period: '2016' }), evidence([disputed, ...TURNOVER]))).toMatchObject({
      reason: 'value-differs',
      fact: { id: 'turnover-2016' },
      origin: { id: 'claimed' },
    });
    expect(verdictOf(billions(55, { period: '2016' }), evidence([disputed]))).toMatchObject({
      reason: 'not-in-corpus',
    });
  });

  it('leaves alone what is far off where the match is weak', () => {
    const weak = { ...all, score: 0.7 };
    expect(verdictOf(billions(8, { period: '2016' }), weak)).toMatchObject({ reason: 'not-in-corpus' });
    expect(verdictOf(billions(8, { period: '2016' }))).toMatchObject({ reason: 'value-differs' });
    expect(verdictOf(billions(60, { period: '2016' }), weak)).toMatchObject({ reason: 'value-differs' });
  });

  it('leaves alone what is too far off to be the same thing', () => {
    const subscribers = evidence([
      fact({ kind: 'count', unit: 'subscriptions', value: 136_148_000, period: '2014' }),
    ]);
    expect(verdictOf(claim('count', { value: 17, period: '2014' }), subscribers)).toMatchObject({
      reason: 'not-in-corpus',
    });
  });
});

describe('targets', () => {
  const aims = [
    fact({
      id: 'aim-2025',
      kind: 'percent',
      unit: 'percent',
      value: 20,
      period: '2025',
      target: true,
      series: 'aim',
      asOf: '2019-09-27',
    }),
    fact({
      id: 'aim-2030',
      kind: 'percent',
      unit: 'percent',
      value: 30,
      hedge: 'at-least',
      period: '2030',
      target: true,
      series: 'aim',
      asOf: '2019-09-27',
    }),
  ];
  const outcome = fact({
    id: 'outcome',
    kind: 'percent',
    unit: 'percent',
    value: 14,
    period: '2025',
    series: 'share',
  });
  const aim = (value: number, period: string | null, hedge: 'exact' | 'at-least' = 'exact') =>
    claim('percent', { value, period, hedge, target: true });

  it.each([
    [aim(20, '2025'), 'agrees', 'aim-2025'],
    [aim(20, '2021/2025'), 'agrees', 'aim-2025'],
    [aim(30, '2030', 'at-least'), 'agrees', 'aim-2030'],
    [aim(25, '2030', 'at-least'), 'value-differs', 'aim-2030'],
    [aim(20, '2030'), 'matches-other-period', 'aim-2030'],
    [aim(14, '2025'), 'value-differs', 'aim-2025'],
    [aim(20, null), 'agrees', 'aim-2025'],
    [aim(20, '2040'), 'other-period-only', 'aim-2030'],
  ])('%#', (one, reason, id) => {
    expect(verdictOf(one, evidence([...aims, outcome]), '2020-06-01')).toMatchObject({
      reason,
      fact: { id },
    });
  });

  it('are not held against outcomes', () => {
    expect(verdictOf(aim(50, '2025'), evidence([outcome]))).toMatchObject({ reason: 'not-in-corpus' });
  });
});

describe('14 other-period-only and 15 not-in-corpus', () => {
  it.each([
    ['a period the corpus has not', billions(14.5, { period: '2008' }), '2009-02-01', 'turnover-2014'],
    ['no period, the newest too old', billions(60), '2022-02-01', 'turnover-2016'],
    ['no period and no date of the article', billions(60), null, 'turnover-2016'],
  ])('%s', (_what, one, published, id) => {
    expect(verdictOf(one, evidence(TURNOVER), published)).toMatchObject({
      kind: 'context',
      reason: 'other-period-only',
      fact: { id },
    });
  });

  it('nothing speaks about it', () => {
    expect(verdictOf(billions(1), evidence([]))).toEqual({ kind: 'unverified', reason: 'not-in-corpus' });
  });
});

import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  containsPeriod,
  daysOf,
  endOf,
  samePeriod,
  yearOf,
  yearsOf,
} from '@/utils/corpus/period';

describe('periods', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-Q3', '2016-07-01', '2016-09-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-03-21', '2016-03-21', '2016-03-21'],
    ['2016/2020', '2016-01-01', '2020-12-31'],
    ['2023-01/2023-08', '2023-01-01', '2023-08-31'],
  ])('%s covers %s to %s', (period, first, last) => {
    expect(daysOf(period)).toEqual({ first, last });
    expect(endOf(period)).toBe(last);
    expect(yearOf(period)).toBe(Number(last.slice(0, 4)));
  });

  it.each(['', 'soon', '2016-Q5', '2016-3'])('reads nothing into "%s"', (period) => {
    expect(daysOf(period)).toBeNull();
    expect(yearsOf(period)).toEqual([]);
  });

  it.each([
    ['2016', '2016-01/2016-12', true],
    ['2016-Q1', '2016-01/2016-03', true],
    ['2016', '2016-12', false],
  ])('%s and %s are the same days: %s', (a, b, same) => {
    expect(samePeriod(a, b)).toBe(same);
  });

  it('tells what lies inside what', () => {
    expect(containsPeriod('2016', '2016-Q2')).toBe(true);
    expect(containsPeriod('2016-Q2', '2016')).toBe(false);
  });

  it('orders by the end, the longer before the shorter', () => {
    expect(['2017', '2016', '2016-Q4', '2015/2016', '2016-03'].sort(comparePeriods)).toEqual([
      '2016-03',
      '2015/2016',
      '2016',
      '2016-Q4',
      '2017',
    ]);
  });

  it('lists the years a span touches, within reason', () => {
    expect(yearsOf('2016/2018')).toEqual([2016, 2017, 2018]);
    expect(yearsOf('0001/9999')).toHaveLength(100);
  });
});

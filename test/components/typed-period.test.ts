import { describe, expect, it } from 'vitest';
import { readTypedDate, readTypedPeriod } from '@/components/corpus/typed-period';

describe('a typed time', () => {
  it.each([
    ['2016', '2016'],
    ['2016-Q3', '2016-Q3'],
    ['2016/2020', '2016/2020'],
    ['quý 3/2016', '2016-Q3'],
    ['Q3 2016', '2016-Q3'],
    ['tháng 3/2016', '2016-03'],
    ['March 2016', '2016-03'],
    ['3/2016', '2016-03'],
    ['21/3/2017', '2017-03-21'],
    ['21 March 2017', '2017-03-21'],
    ['2016-2020', '2016/2020'],
  ])('%s is %s, in either language', (typed, period) => {
    expect(readTypedPeriod(typed, 'vi')).toBe(period);
    expect(readTypedPeriod(typed, 'en')).toBe(period);
  });

  it.each(['', 'năm ngoái', 'last year', 'nhiều năm', '13/2016'])('%s is none', (typed) => {
    expect(readTypedPeriod(typed, 'vi')).toBeNull();
  });

  it('is a day, month or year where a date is asked for', () => {
    expect(readTypedDate('21/3/2017', 'vi')).toBe('2017-03-21');
    expect(readTypedDate('quý 3/2016', 'vi')).toBeNull();
  });
});

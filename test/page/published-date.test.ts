import { describe, expect, it } from 'vitest';
import { parsePublished } from '@/utils/page/published-date';

describe('parsePublished', () => {
  it.each([
    ['2017-03-21', '2017-03-21T10:00:00+07:00'],
    ['2017-03-21', '2017-3-21'],
    ['2017-03-21', '2017/03/21 08:15'],
    ['2017-03-21', '21/03/2017'],
    ['2017-03-21', '21/3/2017 - 10:00'],
    ['2017-03-21', '21-03-2017 10:00 GMT+7'],
    ['2017-03-21', 'Thứ ba, 21/3/2017, 10:00 (GMT+7)'],
    ['2017-03-21', 'Thứ Ba, ngày 21 tháng 3 năm 2017'],
    ['2017-03-21', '21 tháng 3, 2017'],
    ['2017-03-21', 'Cập nhật 10:00 | 21.03.2017'],
    ['2017-03-21', 'Tue, 21 Mar 2017 03:00:00 GMT'],
    ['2017-03-21', 'March 21, 2017'],
    ['2017-03-21', 'Published 21st March 2017'],
    ['2017-03-21', 'Mar. 21, 2017 at 10 a.m.'],
    ['2017-03-21', '3/21/2017'],
    ['2016-02-29', '29/02/2016'],
    ['2017-05-04', '04/05/2017'],
  ])('reads %s from "%s"', (day, text) => expect(parsePublished(text)).toBe(day));

  it('reads decomposed Vietnamese letters', () =>
    expect(parsePublished('ngày 21 tháng 3 năm 2017'.normalize('NFD'))).toBe('2017-03-21'));

  it.each(['', '10:00', '29/02/2017', '31/04/2017', '2017-13-40', '024 3333 0000', 'March 2017', '1/1/1803'])(
    'reads no day from "%s"',
    (text) => expect(parsePublished(text)).toBeNull(),
  );
});

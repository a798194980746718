import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/verdicts/judge';
import { claim, evidence, on, role } from './made';

const MINISTERS = [
  role('Lê Doãn Hợp', null, '2011-08'),
  role('Nguyễn Bắc Son', '2011-08', '2016-04-08'),
  role('Trương Minh Tuấn', '2016-04-09', '2018-10-23'),
  role('Nguyễn Mạnh Hùng', '2018-10-24', '2025-02-18'),
];
const DEPUTY = role('Trương Minh Tuấn', '2014-01-22', '2016-04-09', {
  id: 'deputy',
  title: 'Thứ trưởng Bộ Thông tin và Truyền thông',
});
const AMBASSADORS = [
  role('Ted Osius', '2014-12-10', '2017-11', { title: 'Đại sứ Hoa Kỳ tại Việt Nam' }),
  role('Daniel Kritenbrink', '2017-11-06', '2021-04', { title: 'Đại sứ Hoa Kỳ tại Việt Nam' }),
  role('Marc Knapper', '2022-02-11', null, { title: 'Đại sứ Hoa Kỳ tại Việt Nam' }),
];

const minister = (holder: string, published: string | null, period: string | null = null) =>
  judge(claim('role', { holder, period }), evidence(MINISTERS, [DEPUTY]), on(published));
const ambassador = (holder: string, published: string | null) =>
  judge(claim('role', { holder, title: 'Đại sứ Hoa Kỳ tại Việt Nam' }), evidence(AMBASSADORS), on(published));

describe('who held an office on the article’s date', () => {
  it.each([
    ['Trương Minh Tuấn', '2017-03-21'],
    ['Truong Minh Tuan', '2017-03-21'],
    ['Tuấn', '2018-10-23'],
    ['Nguyễn Bắc Son', '2016-04-08'],
    ['Lê Doãn Hợp', '2010-01-01'],
    ['Nguyễn Mạnh Hùng', '2025-02'],
  ])('%s on %s agrees', (holder, day) => {
    expect(minister(holder, day)).toMatchObject({ kind: 'supported', reason: 'agrees', comparison: null });
  });

  it.each([
    ['a month alone includes its last day', 'Ted Osius', '2017-11-30'],
    ['where two terms overlap, either agrees', 'Daniel Kritenbrink', '2017-11-10'],
    ['a term without an end goes on', 'Marc Knapper', '2030-01-01'],
    ['a middle initial more', 'Daniel J. Kritenbrink', '2019-01-01'],
    ['the family name alone', 'Osius', '2016-01-01'],
  ])('%s', (_what, holder, day) => {
    expect(ambassador(holder, day)).toMatchObject({ reason: 'agrees' });
  });

  it('the time of the sentence counts as the article’s own', () => {
    expect(minister('Trương Minh Tuấn', '2020-01-01', '2017')).toMatchObject({ reason: 'agrees' });
  });

  it.each([
    ['Trương Minh Tuấn', '2019-03-21', 'Nguyễn Mạnh Hùng', 'Trương Minh Tuấn'],
    ['Trương Minh Tuấn', '2015-06-01', 'Nguyễn Bắc Son', 'Trương Minh Tuấn'],
    ['Phạm Văn Nam', '2017-03-21', 'Trương Minh Tuấn', null],
  ])('%s on %s: it was %s', (named, day, holder, term) => {
    expect(minister(named, day)).toMatchObject({
      kind: 'discrepancy',
      reason: 'holder-differs',
      fact: { id: holder },
      named: term === null ? null : { role: { holder: term } },
    });
  });

  it('tells what other office the person named held', () => {
    const others = evidence([MINISTERS[1] as never], [DEPUTY]);
    expect(judge(claim('role'), others, on('2015-06-01'))).toMatchObject({
      reason: 'holder-differs',
      named: { id: 'deputy' },
    });
  });

  it.each([
    ['abolished', 'Nguyễn Mạnh Hùng', '2025-06-01', 'Nguyễn Mạnh Hùng'],
    ['vacant, a former holder named', 'Daniel Kritenbrink', '2021-09-01', 'Daniel Kritenbrink'],
    ['vacant, another person named', 'Christopher Klein', '2021-09-01', 'Daniel Kritenbrink'],
  ])('not-in-office: %s', (_what, named, day, id) => {
    const verdict = named === 'Nguyễn Mạnh Hùng' ? minister(named, day) : ambassador(named, day);
    expect(verdict).toMatchObject({ kind: 'context', reason: 'not-in-office', fact: { id } });
  });

  it('needs a date', () => {
    expect(minister('Trương Minh Tuấn', null)).toMatchObject({ kind: 'context', reason: 'date-unknown' });
  });

  it.each([
    ['a stranger after the last known term', 'Phạm Văn Nam', '2026-01-01'],
    ['a stranger before the first known day', 'Phạm Văn Nam', '2010-01-01'],
  ])('not-in-corpus: %s', (_what, named, day) => {
    expect(minister(named, day)).toMatchObject({ reason: 'not-in-corpus' });
  });

  it('an office held by several is never ruled out by one name', () => {
    const deputies = evidence([DEPUTY]);
    const named = claim('role', {
      holder: 'Nguyễn Thành Hưng',
      title: 'Thứ trưởng Bộ Thông tin và Truyền thông',
    });
    expect(judge(named, deputies, on('2015-06-01'))).toMatchObject({ reason: 'not-in-corpus' });
  });

  it('a term with neither end known answers near the day it was seen', () => {
    const chair = evidence([
      role('Vũ Hoàng Liên', null, null, { asOf: '2017-02-28', title: 'Chủ tịch Hiệp hội Internet Việt Nam' }),
    ]);
    const named = claim('role', { holder: 'Vũ Hoàng Liên' });
    expect(judge(named, chair, on('2018-01-01'))).toMatchObject({ reason: 'agrees' });
    expect(judge(named, chair, on(null))).toMatchObject({ reason: 'agrees' });
    expect(judge(named, chair, on('2025-01-01'))).toMatchObject({ reason: 'not-in-office' });
  });
});

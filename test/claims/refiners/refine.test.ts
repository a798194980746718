import { describe, expect, it } from 'vitest';
import type { Expression } from '@/utils/claims/expression';
import { dropBare } from '@/utils/claims/refiners/drop-bare';
import { joinDates } from '@/utils/claims/refiners/join-dates';
import { promoteNumbers } from '@/utils/claims/refiners/promote/promote-numbers';
import { removeOverlap } from '@/utils/claims/refiners/remove-overlap';
import { rolesOnce } from '@/utils/claims/refiners/roles-once';
import { selectDurations } from '@/utils/claims/refiners/select-durations';
import { dateAt, figureAt, readingOf, roleAt, wordsOf } from './expressions';

describe('overlap', () => {
  const text = 'hơn 40 tỷ USD năm 2016';
  it('keeps the longer reading', () => {
    const { kept, dropped } = removeOverlap([
      figureAt(text, '40', { kind: 'number' }),
      figureAt(text, 'hơn 40 tỷ USD', { kind: 'money' }),
      dateAt(text, 'năm 2016'),
    ]);
    expect(wordsOf(text, kept)).toEqual(['hơn 40 tỷ USD', 'năm 2016']);
    expect(dropped[0]?.reason).toContain('money');
  });
  it('of equals keeps the kind that says more', () => {
    const { kept } = removeOverlap([
      figureAt(text, '40 tỷ', { kind: 'number' }),
      figureAt(text, '40 tỷ', { kind: 'money' }),
    ]);
    expect(kept.map(({ kind }) => kind)).toEqual(['money']);
  });
});

describe('numbers that lean on others', () => {
  const refine = (text: string, expressions: Expression[]) =>
    dropBare.refine(promoteNumbers.refine(expressions, readingOf(text)).kept, readingOf(text)).kept;
  const number = (text: string, words: string, value: number) =>
    figureAt(text, words, { kind: 'number', value });

  it('a large number without a noun is a count', () => {
    const text = 'số thuê bao tăng từ 58.000 lên 2 triệu, 15 và 2016';
    const kept = refine(text, [
      number(text, '58.000', 58_000),
      number(text, '2 triệu', 2e6),
      number(text, '15', 15),
      number(text, '2016', 2016),
    ]);
    expect(wordsOf(text, kept)).toEqual(['58.000', '2 triệu']);
    expect(kept.every(({ kind }) => kind === 'count')).toBe(true);
  });
  it('a part takes noun and whole of what it is of', () => {
    const text = 'Of the 80 services, 20 are online';
    const kept = refine(text, [
      figureAt(text, '80 services', { value: 80, unit: 'services' }),
      number(text, '20', 20),
    ]);
    expect(kept[1]).toMatchObject({ kind: 'count', unit: 'services', value: 20, denominator: 80 });
  });
  it('x of y with the noun further on', () => {
    const text = 'Có 42/63 (chiếm 67%) các tỉnh, ngày 5/7';
    const kept = refine(text, [
      number(text, '42', 42),
      number(text, '63', 63),
      number(text, '5', 5),
      { ...number(text, '/7', 7), start: text.length - 1 },
    ]);
    expect(wordsOf(text, kept)).toEqual(['42/63']);
    expect(kept[0]).toMatchObject({ value: 42, denominator: 63 });
  });
  it('billions without a unit are of the money before, what only converts aside', () => {
    const text = 'vốn 18.300 tỷ đồng (0,6 tỷ USD), gồm 5.000 tỷ và 10.000 tỷ vốn vay';
    const kept = refine(text, [
      figureAt(text, '18.300 tỷ đồng', { kind: 'money', unit: 'VND' }),
      figureAt(text, '0,6 tỷ USD', { kind: 'money', unit: 'USD' }),
      { ...number(text, '5.000 tỷ và', 5e12), end: text.indexOf(' và 10.000') },
      figureAt(text, '10.000 tỷ vốn vay', { value: 1e13, unit: 'vốn vay' }),
    ]);
    expect(kept.map((one) => ('unit' in one ? one.unit : ''))).toEqual(['VND', 'USD', 'VND', 'VND']);
    expect(wordsOf(text, kept).at(-1)).toBe('10.000 tỷ');
  });
  it('a density', () => {
    const text = 'teledensity is 8.4 per 100 people';
    expect(refine(text, [number(text, '8.4', 8.4)])).toMatchObject([{ kind: 'count', value: 8.4 }]);
  });
  it('another level of the same count', () => {
    const text = '7.5 lines, compared to 6.7 in one country and 15.8 in another';
    const kept = refine(text, [
      figureAt(text, '7.5 lines', { value: 7.5, unit: 'lines' }),
      number(text, '6.7', 6.7),
      number(text, '15.8', 15.8),
    ]);
    expect(kept.map((one) => ('unit' in one ? one.unit : ''))).toEqual(['lines', 'lines', 'lines']);
  });
});

describe('durations', () => {
  const refine = (text: string, words: string, parts = {}) =>
    selectDurations.refine(
      [figureAt(text, words, { kind: 'duration', unit: 'year', ...parts })],
      readingOf(text),
    ).kept;

  it.each([
    ['giấy phép có thời hạn 15 năm', '15 năm'],
    ['xử lý trong vòng một năm', 'một năm'],
    ['phản hồi sau 2 giờ', '2 giờ'],
    ['a wait of six months', 'six months'],
  ])('measures: %s', (text, words) => {
    expect(refine(text, words)).toMatchObject([{ kind: 'quantity' }]);
  });
  it.each([
    ['trong 5 năm qua', '5 năm'],
    ['sơ kết 6 tháng', '6 tháng'],
    ['over the last two years', 'two years'],
    ['mất đi một năm nào đó', 'một năm'],
    ['18 years ago', '18 years'],
  ])('only places in time: %s', (text, words) => {
    expect(refine(text, words)).toEqual([]);
  });
});

describe('dates of which one is meant', () => {
  it.each([
    ['vào Quý III hoặc Quý IV', 'vào Quý III', '2016-Q3', 'Quý IV', '2015-Q4', '2016-Q3/2016-Q4'],
    ['in May or June', 'in May', '2016-05', 'June', '2016-06', '2016-05/2016-06'],
  ])('%s', (text, a, first, b, second, period) => {
    const { kept } = joinDates.refine(
      [
        dateAt(text, a, { period: first, relative: true }),
        dateAt(text, b, { period: second, relative: true }),
      ],
      readingOf(text),
    );
    expect(kept).toMatchObject([{ period, hedge: 'range' }]);
    expect(wordsOf(text, kept)).toEqual([text]);
  });
  it('leaves two dates that are both meant', () => {
    const text = 'năm 2015 và năm 2016';
    expect(
      joinDates.refine(
        [dateAt(text, 'năm 2015', { period: '2015' }), dateAt(text, 'năm 2016')],
        readingOf(text),
      ).kept,
    ).toHaveLength(2);
  });
});

describe('office holders', () => {
  const text =
    'Thứ trưởng An nói. Thứ trưởng Bộ Y tế Lê Văn An kết luận. Ông Bình, Chủ tịch. Thứ trưởng An về.';
  const roles = [
    roleAt(text, 'Thứ trưởng An nói', 'Thứ trưởng', 'An'),
    roleAt(text, 'Thứ trưởng Bộ Y tế Lê Văn An', 'Thứ trưởng Bộ Y tế', 'Lê Văn An'),
    roleAt(text, 'Bình, Chủ tịch', 'Chủ tịch', 'Bình'),
    roleAt(text, 'Thứ trưởng An về', 'Thứ trưởng', 'An'),
  ];
  const { kept, dropped } = rolesOnce.refine(roles, readingOf(text));

  it('stay at the first mention and at the first full one', () => {
    expect(kept).toHaveLength(3);
    expect(dropped.map(({ expression }) => expression.start)).toEqual([text.indexOf('Thứ trưởng An về')]);
  });
  it('have the full title and name at every mention', () => {
    expect(kept[0]).toMatchObject({ title: 'Thứ trưởng Bộ Y tế', holder: 'Lê Văn An' });
  });
});

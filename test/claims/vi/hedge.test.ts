import { describe, expect, it } from 'vitest';
import { hedged } from '@/utils/claims/locales/vi/hedge';
import type { Hedge } from '@/utils/claims/types';
import { rows } from './reading';

/** The reach of the figure "40%" in a text. */
function reach(text: string) {
  const start = text.indexOf('40%');
  return hedged(text, { start, end: start + '40%'.length });
}

describe('hedged', () => {
  it.each(
    rows<Hedge>([
      ['exact', '40%', 'đạt 40%', 'là 40%', 'đạt mức 40%', 'cán mốc 40%', 'chạm mốc 40%'],
      [
        'over',
        'hơn 40%',
        'trên 40%',
        'quá 40%',
        'vượt 40%',
        'lớn hơn 40%',
        'trên mức 40%',
        'khoảng hơn 40%',
        '> 40%',
        'vượt quá 40%',
      ],
      ['at-least', 'vượt mốc 40%', 'vượt qua ngưỡng 40%'],
      [
        'under',
        'dưới 40%',
        'chưa đến 40%',
        'chưa tới 40%',
        'chưa đầy 40%',
        'nhỏ hơn 40%',
        'ít hơn 40%',
        '<40%',
        'thấp hơn 40%',
        'không đến 40%',
      ],
      [
        'about',
        'khoảng 40%',
        'xấp xỉ 40%',
        'chừng 40%',
        'ước 40%',
        'ước đạt 40%',
        'ước tính khoảng 40%',
        'tầm 40%',
        '~40%',
        'trên dưới 40%',
        'vào khoảng 40%',
        'quanh mức 40%',
      ],
      ['nearly', 'gần 40%', 'ngót 40%', 'suýt soát 40%', 'sát mức 40%', 'gần tới 40%', 'tiệm cận 40%'],
      [
        'at-least',
        'ít nhất 40%',
        'tối thiểu 40%',
        'không dưới 40%',
        'từ 40% trở lên',
        'tối thiểu là 40%',
        'không thấp hơn 40%',
        '≥ 40%',
      ],
      [
        'at-most',
        'không quá 40%',
        'tối đa 40%',
        'không vượt quá 40%',
        '40% trở xuống',
        'không hơn 40%',
        'nhiều nhất là 40%',
        '≤40%',
      ],
    ]),
  )('%s is %s', (text, hedge) => {
    expect(reach(`Theo đó, ${text}.`).hedge).toBe(hedge);
  });

  it.each<[string, string]>([
    ['đạt khoảng hơn 40% dân số', 'khoảng hơn 40%'],
    ['quy định từ 40% trở lên', 'từ 40% trở lên'],
    ['không vượt quá 40%', 'không vượt quá 40%'],
    ['vượt mốc 40%', 'vượt mốc 40%'],
    ['ước tính đạt 40%', 'ước tính đạt 40%'],
  ])('%s reaches over %s', (text, span) => {
    const { start, end } = reach(text);
    expect(text.slice(start, end)).toBe(span);
  });

  it('"rộng hơn" is more than, of a measure; by how much, of a multiple', () => {
    const of = (text: string, end: string) => {
      const start = text.search(/\d/);
      return hedged(text, { start, end: text.indexOf(end) + end.length }).hedge;
    };
    expect(of('rộng hơn 22.000 ha', 'ha')).toBe('over');
    expect(of('dài hơn 3 km so với', 'km')).toBe('exact');
    expect(of('nhanh hơn 5 lần', 'lần')).toBe('exact');
  });

  it.each(['thấp hơn mức 40% của quý I', 'cao hơn so với con số 40% cùng kỳ', 'vượt 40% kế hoạch'])(
    '%s only compares',
    (text) => {
      expect(reach(text).hedge).toBe('exact');
    },
  );

  it.each([
    'trong quá trình 40%',
    'nhanh hơn 40%',
    'bên trên 40%',
    'cơ quan giám sát 40%',
    'theo công ước 40%',
    'tốc độ 40%',
    'mật độ 40%',
  ])('%s has no hedge', (text) => {
    expect(reach(text)).toMatchObject({ hedge: 'exact', start: text.indexOf('40%') });
  });
});

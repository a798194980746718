import { describe, expect, it } from 'vitest';
import { percent } from '@/utils/claims/locales/vi/percent';
import { read, rows } from './reading';

describe('vi/percent', () => {
  it.each(
    rows<[number, string]>([
      [[50, 'percent'], '50%', '50 %', '50 phần trăm', 'năm mươi phần trăm', '50,0%'],
      [[7.5, 'percent'], '7,5%', '7.5%', '7,5 phần trăm', 'bảy phẩy năm phần trăm'],
      [[100, 'percent'], '100%', 'một trăm phần trăm'],
      [[2, 'percentage-point'], '2 điểm phần trăm', 'hai điểm phần trăm', '2 điểm %', '2% điểm'],
      [[0.2, 'percent'], '2‰', '2 phần nghìn'],
    ]),
  )('%s is %j', (phrase, [value, unit]) => {
    expect(read(percent, 'percent', `Tỷ lệ là ${phrase}.`)).toMatchObject([
      { quote: phrase, value, unit, hedge: 'exact' },
    ]);
  });

  it.each<[string, string, number, string]>([
    ['chiếm một nửa dân số', 'một nửa', 50, 'about'],
    ['giảm gần một nửa so với', 'gần một nửa', 50, 'nearly'],
    ['hơn nửa số doanh nghiệp', 'hơn nửa', 50, 'over'],
    ['hai phần ba số doanh nghiệp', 'hai phần ba', 66.67, 'about'],
    ['một phần tư diện tích', 'một phần tư', 25, 'about'],
    ['khoảng 1/3 dân số', 'khoảng 1/3', 33.33, 'about'],
    ['chiếm 3/4 tổng số', '3/4', 75, 'about'],
    ['xấp xỉ 69,5% thuê bao', 'xấp xỉ 69,5%', 69.5, 'about'],
    ['đã trên mức 100% từ lâu', 'trên mức 100%', 100, 'over'],
    ['tới trên 50%', 'trên 50%', 50, 'over'],
    ['ít nhất 25% GDP', 'ít nhất 25%', 25, 'at-least'],
    ['tối thiểu 30% GDP', 'tối thiểu 30%', 30, 'at-least'],
    ['không vượt quá 5%', 'không vượt quá 5%', 5, 'at-most'],
    ['chưa đến 10%', 'chưa đến 10%', 10, 'under'],
    ['đạt 80% trở lên', '80% trở lên', 80, 'at-least'],
  ])('%s: %s', (text, quote, value, hedge) => {
    expect(read(percent, 'percent', text)).toMatchObject([{ quote, value, hedge }]);
  });

  it.each<[string, number, number]>([
    ['5 – 7%', 5, 7],
    ['từ 30% đến 40%', 30, 40],
    ['2,25-2,5%', 2.25, 2.5],
    ['từ 5 đến 7 phần trăm', 5, 7],
  ])('reads the range %s', (phrase, value, valueHigh) => {
    expect(read(percent, 'percent', phrase)).toMatchObject([
      { quote: phrase, value, valueHigh, hedge: 'range' },
    ]);
  });

  it.each<[string, 'rise' | 'fall' | undefined]>([
    ['tăng 13,93%', 'rise'],
    ['tăng trưởng 20%', 'rise'],
    ['tăng thêm gần 5%', 'rise'],
    ['giảm 2,5 điểm phần trăm', 'fall'],
    ['giảm mạnh tới 40%', 'fall'],
    ['chiếm 43%', undefined],
    ['tăng từ 5% lên 7%', 'rise'],
  ])('%s goes %s', (text, change) => {
    expect(read(percent, 'percent', text)[0]?.change).toBe(change);
  });

  it.each(['phủ tới 1/4 dân số', 'chiếm 1/4.', 'chiếm tới 1/4, theo sau'])('finds a share in %s', (text) => {
    expect(read(percent, 'percent', text)).toMatchObject([{ value: 25 }]);
  });

  it('keeps the two levels of a change apart', () => {
    expect(read(percent, 'percent', 'tăng từ 5% lên 7%').map(({ value }) => value)).toEqual([5, 7]);
  });

  it.each([
    'nửa đầu năm',
    'quận 2/3',
    'nửa năm',
    'ngày 1/3',
    'một nửa giờ',
    'phần trăm',
    'nửa đêm',
    'quyết định 2/3',
    'một phần',
  ])('finds no percentage in %s', (text) => {
    expect(read(percent, 'percent', text)).toEqual([]);
  });
});

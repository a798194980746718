import { describe, expect, it } from 'vitest';
import { money } from '@/utils/claims/locales/vi/money';
import { read, rows } from './reading';

const AMOUNTS: [[number, string], ...string[]][] = [
  [
    [4e10, 'USD'],
    '40 tỷ USD',
    '40 tỉ USD',
    '40 tỷ đô la',
    '40 tỷ đô la Mỹ',
    '40 tỷ đôla',
    '40 tỷ đô-la Mỹ',
    '40 tỷ Mỹ kim',
    'US$40 tỷ',
    '$40 tỷ',
    '40 tỷ $',
    'US$40bn',
    'USD 40 tỷ',
    'bốn mươi tỷ USD',
    '$40bn',
  ],
  [[10, 'USD'], '10 USD', '$10', '10$', '10 đô', 'mười đô la', 'mười đô', '10 đô Mỹ', '10 dollars'],
  [
    [15_000, 'VND'],
    '15.000 đồng',
    '15.000 VND',
    '15.000 VNĐ',
    '15.000đ',
    '15.000 đ',
    'mười lăm nghìn đồng',
    '15 nghìn đồng',
    '15 ngàn đồng',
    '15K đồng',
    '15000 đồng',
    '15.000₫',
  ],
  [[1.2e9, 'VND'], '1 tỷ 200 triệu đồng', '1,2 tỷ đồng', '1.200 triệu đồng', 'một tỷ hai trăm triệu đồng'],
  [[3.5e9, 'VND'], '3 tỷ rưỡi đồng', '3,5 tỷ VNĐ', 'ba tỷ rưỡi đồng', '3 tỷ 500 triệu đồng Việt Nam'],
  [[7.2e14, 'VND'], '720 nghìn tỷ đồng', '720.000 tỷ đồng', '720 ngàn tỉ đồng'],
  [[1.2e6, 'EUR'], '1,2 triệu euro', '€1,2 triệu', '1,2 triệu EUR', '1.200.000€'],
  [[20, 'GBP'], '20 bảng Anh', '£20', 'hai mươi bảng Anh', '20 GBP'],
  [[1e6, 'JPY'], '1 triệu yên', '1 triệu yên Nhật', '1 triệu JPY', '¥1.000.000'],
  [[5e8, 'CNY'], '500 triệu nhân dân tệ', '500 triệu NDT', '500 triệu tệ'],
  [[5e8, 'KRW'], '500 triệu won'],
  [[2e6, 'SGD'], 'S$2 triệu', '2 triệu đô la Singapore', '2 triệu SGD'],
  [[2e6, 'AUD'], '2 triệu đô la Úc', 'A$2 triệu', '2 triệu AUD'],
  [[300, 'THB'], '300 baht', '300 bạt'],
  [[9.99, 'USD'], '9,99 USD', '$9.99', '9.99 USD'],
  [[1.23, 'USD'], '1 đô la và 23 xu', 'một đô la hai mươi ba xu'],
  [[2.5e6, 'VND'], '2 triệu 5 đồng'],
  [[2e6, 'VND'], '2 triệu đồng', 'hai triệu đồng'],
];

describe('vi/money', () => {
  it.each(rows(AMOUNTS))('%s is %j', (phrase, [value, unit]) => {
    const text = `Theo báo cáo, tổng cộng là ${phrase}.`;
    expect(
      read(money, 'money', text).map(({ quote, value, unit, hedge }) => ({ quote, value, unit, hedge })),
    ).toEqual([{ quote: phrase, value, unit, hedge: 'exact' }]);
  });

  it.each<[string, string, string, number]>([
    ['kim ngạch đạt hơn 40 tỷ USD', 'hơn 40 tỷ USD', 'over', 4e10],
    ['duyệt 1,7 triệu tỷ ngân sách năm tới', '1,7 triệu tỷ', 'exact', 1.7e15],
    ['bị lừa mất 500 triệu sau một cuộc gọi', '500 triệu', 'exact', 5e8],
    ['nhập khẩu khoảng 8 tỷ USD (năm 2016)', 'khoảng 8 tỷ USD', 'about', 8e9],
    ['các giao dịch dưới 100.000 đồng', 'dưới 100.000 đồng', 'under', 1e5],
    ['hàng hóa có giá trị nhỏ hơn 2 triệu…', 'nhỏ hơn 2 triệu', 'under', 2e6],
    ['đạt gần 3 tỷ rưỡi đồng', 'gần 3 tỷ rưỡi đồng', 'nearly', 3.5e9],
    ['vốn từ 2 triệu đồng trở lên', 'từ 2 triệu đồng trở lên', 'at-least', 2e6],
    ['gói dưới 200.000 đồng đều được giảm', 'dưới 200.000 đồng', 'under', 2e5],
    ['chi 100 triệu đồng tổ chức hội thảo', '100 triệu đồng', 'exact', 1e8],
    ['hơn $40 tỷ', 'hơn $40 tỷ', 'over', 4e10],
    ['nộp hơn 8.000 tỷ đồng tiền thuế', 'hơn 8.000 tỷ đồng', 'over', 8e12],
    ['không quá 500 triệu đồng', 'không quá 500 triệu đồng', 'at-most', 5e8],
    ['vượt mốc 10 tỷ USD', 'vượt mốc 10 tỷ USD', 'at-least', 1e10],
    ['phạt tới 200 triệu đồng', 'tới 200 triệu đồng', 'at-most', 2e8],
    ['số tiền trả trước là 890 ngàn.', '890 ngàn', 'exact', 890_000],
    ['doanh thu đạt 5 tỷ, tăng mạnh', '5 tỷ', 'exact', 5e9],
  ])('%s: %s', (text, quote, hedge, value) => {
    expect(read(money, 'money', text)).toMatchObject([{ quote, hedge, value }]);
  });

  it.each<[string, string, number, number, string]>([
    ['từ 5 đến 7 tỷ USD', 'từ 5 đến 7 tỷ USD', 5e9, 7e9, 'USD'],
    ['khoảng 5-7 tỷ USD', 'khoảng 5-7 tỷ USD', 5e9, 7e9, 'USD'],
    ['từ 900 triệu đến 1,2 tỷ đồng', 'từ 900 triệu đến 1,2 tỷ đồng', 9e8, 1.2e9, 'VND'],
    [
      'phạt từ 10.000.000 đồng đến 20.000.000 đồng',
      'từ 10.000.000 đồng đến 20.000.000 đồng',
      1e7,
      2e7,
      'VND',
    ],
    ['từ $5 đến $7', 'từ $5 đến $7', 5, 7, 'USD'],
    ['10.000 - 20.000 đồng', '10.000 - 20.000 đồng', 1e4, 2e4, 'VND'],
    ['từ 500.000 đồng đến 1 triệu đồng', 'từ 500.000 đồng đến 1 triệu đồng', 5e5, 1e6, 'VND'],
  ])('reads the range of %s', (text, quote, value, valueHigh, unit) => {
    expect(read(money, 'money', text)).toMatchObject([{ quote, value, valueHigh, unit, hedge: 'range' }]);
  });

  it('gives the direction and size of a difference', () => {
    expect(read(money, 'money', 'cao hơn 800.000 đồng so với hôm qua')).toMatchObject([
      { value: 800_000, hedge: 'exact', change: 'rise' },
    ]);
    expect(read(money, 'money', 'giảm 2 tỷ đồng')).toMatchObject([{ value: 2e9, change: 'fall' }]);
  });

  it.each([
    '5 đồng chí',
    '5 đô thị thông minh',
    '3 đồng nghiệp',
    '2 đồng tiền ảo',
    '3 đồng bằng lớn',
    '5 triệu thuê bao',
    '1,85 triệu tài khoản',
    'hơn 2 tỷ người dùng Internet',
    'năm 2019 đồng loạt triển khai',
    'hàng tỷ đồng',
    'vài triệu đồng',
    'tỷ lệ 5 trên 7',
    'hợp đồng số 5',
  ])('finds no money in %s', (text) => {
    expect(read(money, 'money', text)).toEqual([]);
  });
});

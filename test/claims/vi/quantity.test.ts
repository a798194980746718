import { describe, expect, it } from 'vitest';
import { quantity } from '@/utils/claims/locales/vi/quantity';
import { read, rows } from './reading';

describe('vi/quantity', () => {
  it.each(
    rows<[number, string]>([
      [[100, 'Mbps'], '100 Mbps', '100Mbps', '100 Mb/s', '100 megabit/giây'],
      [[200, 'kbps'], '200 kbps', '200kb/s'],
      [[10, 'Gbps'], '10 Gbps'],
      [[4500, 'km'], '4.500 km', '4.500km', '4.500 ki-lô-mét', '4.500 kilômét', '4.500 cây số'],
      [[3, 'km'], '3 km', 'ba km', '3 cây số', 'ba ki lô mét', '3,0 km'],
      [[8, 'mile'], '8 dặm', 'tám dặm'],
      [[2, 'cm'], '2cm', '2 xăng-ti-mét', 'hai centimet'],
      [[5, 'inch'], '5 inch', 'năm inch'],
      [[9, 'm'], '9m', '9 mét', 'chín mét'],
      [[95, 'MHz'], '95 MHz', '95MHz'],
      [[2.6, 'GHz'], '2,6 GHz'],
      [[50, 'm2'], '50 m2', '50m²', '50 mét vuông'],
      [[2, 'kg'], '2 kg', 'hai kg', '2 ki-lô-gam', '2 ký', 'hai cân'],
      [[3, 'ton'], '3 tấn', 'ba tấn'],
      [[5000, 'mAh'], '5.000 mAh', '5000mAh'],
      [[3, 'GB'], '3GB', '3 GB'],
      [[2, 'litre'], '2 lít', 'hai lít'],
      [[250, 'ml'], '250 ml', '250ml', '250 mililít'],
      [[37, 'celsius'], '37°C', '37 độ C', '37 ° C'.replace(' ', ''), 'ba mươi bảy độ C'],
      [[70, 'fahrenheit'], '70°F', '70 độ F'],
      [[45, 'degree'], '45 độ'],
      [[10, 'MW'], '10 MW', '10MW'],
      [[500, 'kWh'], '500 kWh'],
    ]),
  )('%s is %j', (phrase, [value, unit]) => {
    expect(read(quantity, 'quantity', `Kết quả là ${phrase}.`)).toMatchObject([
      { value, unit, hedge: 'exact' },
    ]);
  });

  it.each<[string, string, number, number]>([
    ['băng tần 703-713 MHz', '703-713 MHz', 703, 713],
    ['đạt từ 1.000-1.300 Mbps', 'từ 1.000-1.300 Mbps', 1000, 1300],
    ['tần số 3700MHz - 3800MHz tại', '3700MHz - 3800MHz', 3700, 3800],
    ['dài 5 đến 7 km', '5 đến 7 km', 5, 7],
  ])('reads the range of %s', (text, quote, value, valueHigh) => {
    expect(read(quantity, 'quantity', text)).toMatchObject([{ quote, value, valueHigh, hedge: 'range' }]);
  });

  it.each(
    rows<[number, string]>([
      [[2, 'hour'], '2 giờ', 'hai giờ', '2 tiếng', '2 giờ đồng hồ'],
      [[2.5, 'hour'], '2 giờ 30 phút', 'hai giờ ba mươi phút', 'hai giờ rưỡi', '2 tiếng rưỡi'],
      [[6, 'month'], '6 tháng', 'sáu tháng'],
      [[5, 'year'], '5 năm', 'năm năm'],
      [[1.5, 'year'], '1 năm rưỡi', 'một năm rưỡi'],
      [[0.5, 'year'], 'nửa năm'],
      [[57, 'day'], '57 ngày'],
      [[3, 'week'], '3 tuần', 'ba tuần'],
      [[30, 'second'], '30 giây', 'ba mươi giây'],
      [[2, 'decade'], 'hai thập kỷ'],
    ]),
  )('%s lasts %j', (phrase, [value, unit]) => {
    expect(read(quantity, 'duration', `Thời gian là ${phrase}.`)[0]).toMatchObject({
      quote: phrase,
      value,
      unit,
    });
  });

  it.each([
    '5 tháng 9 năm 2018',
    'ngày 5 tháng 9',
    '6 tháng đầu năm',
    'lúc 2 giờ',
    '2 giờ chiều',
    'năm 2016',
    'thứ 5 tuần này',
    '10h30',
  ])('finds no length of time in %s', (text) => {
    expect(read(quantity, 'duration', text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { date } from '@/utils/claims/locales/vi/date';
import { read, rows } from './reading';

/** A Saturday. */
const ANCHOR = '2019-07-06';

describe('vi/date', () => {
  it.each(
    rows<string>([
      [
        '2017-03-21',
        'ngày 21/3/2017',
        'ngày 21-3-2017',
        '21/03/2017',
        '21.3.2017',
        'ngày 21 tháng 3 năm 2017',
        '21 tháng 3, 2017',
        'ngày hai mươi mốt tháng ba năm 2017',
        'ngày hai mươi mốt tháng ba năm hai nghìn không trăm mười bảy',
        '2017-03-21',
        'ngày 21/3/17',
        'Ngày 21 tháng 3/2017',
      ],
      ['2018-11-06', 'Chiều ngày 6/11/2018', 'sáng 6-11-2018'],
      ['2019-05-17', 'ngày 17.5', 'sáng 17.5'],
      [
        '2018-10',
        'tháng 10 năm 2018',
        'tháng 10/2018',
        'tháng 10-2018',
        'tháng mười năm 2018',
        'Tháng 10, 2018',
        'trong tháng 10.2018',
      ],
      ['2019-05', 'tháng năm năm 2019', 'tháng 5 năm 2019'],
      [
        '2016-Q3',
        'quý III/2016',
        'quý 3 năm 2016',
        'quý III năm 2016',
        'Q3/2016',
        'quý ba năm 2016',
        'quý III-2016',
      ],
      ['2016-Q3/2016-Q4', 'quý III và quý IV năm 2016', 'quý III và IV/2016', 'quý 3 - 4/2016'],
      ['2019', 'Tết Kỷ Hợi 2019', 'Tết Nguyên đán 2019'],
      [
        '2016',
        'năm 2016',
        'trong năm 2016',
        'Hết năm 2016',
        'đầu năm 2016',
        'cuối năm 2016',
        'năm hai nghìn không trăm mười sáu',
        'từ 2016',
        'trước 2016',
        'năm tài chính 2016',
      ],
      [
        '2019-01/2019-06',
        '6 tháng đầu năm 2019',
        'sáu tháng đầu năm 2019',
        'nửa đầu năm 2019',
        'nửa đầu 2019',
        '6 tháng đầu năm nay',
        '6 tháng đầu năm',
      ],
      ['2019-01/2019-05', 'tính chung 5 tháng', '5 tháng đầu năm'],
      ['2019-07/2019-12', '6 tháng cuối năm 2019', 'nửa cuối năm 2019', 'nửa cuối năm nay'],
      [
        '2018-01/2018-09',
        '9 tháng đầu năm 2018',
        '9 tháng năm 2018',
        '9 tháng của năm 2018',
        'chín tháng đầu năm ngoái',
        '3 quý đầu năm 2018',
      ],
      [
        '2016/2020',
        'giai đoạn 2016-2020',
        'giai đoạn 2016 - 2020',
        'nhiệm kỳ 2016-2020',
        '2016–2020',
        'từ năm 2016 đến năm 2020',
        'từ 2016 đến 2020',
        'giai đoạn 2016-20',
        'giai đoạn từ năm 2016 đến năm 2020',
      ],
      ['2015/2016', 'hai năm 2015 và 2016', 'năm 2015 - 2016', 'năm 2015 và 2016', 'năm học 2015-2016'],
      ['2015/2017', 'các năm 2015, 2016 và 2017'],
      [
        '1990/1999',
        'thập niên 1990',
        'những năm 1990',
        'những năm 90',
        'thập niên 90',
        'thập kỷ 90 của thế kỷ trước',
      ],
      ['2001/2100', 'thế kỷ 21', 'thế kỷ XXI'],
      [
        '2019-08-03/2019-08-05',
        'từ ngày 3 đến 5/8/2019',
        'từ ngày 3 đến ngày 5/8/2019',
        '3-5/8/2019',
        'ngày 3 và 5/8/2019',
        'từ ngày 3-5/8',
      ],
      ['2019-02-28/2019-03-02', 'từ 28/2 đến 2/3/2019', 'từ ngày 28/2 đến ngày 2/3'],
      [
        '2019-07/2019-09',
        'từ tháng 7 đến tháng 9/2019',
        'tháng 7 đến tháng 9 năm 2019',
        'từ tháng 7 đến tháng 9',
      ],
      // Told from the anchor.
      ['2019-07-06', 'hôm nay', 'sáng nay', 'ngày hôm nay', 'chiều nay'],
      ['2019-07-05', 'hôm qua', 'ngày hôm qua', 'tối qua', 'chiều hôm qua', 'ngày 5-7', 'Ngày 5/7'],
      ['2019-07-04', 'hôm kia'],
      ['2019-07-07', 'ngày mai', 'sáng mai', 'chủ nhật tới', 'chủ nhật tuần này'],
      ['2019-07-08', 'thứ Hai tuần tới', 'thứ 2 tuần sau', 'thứ hai tới'],
      ['2019-07-08/2019-07-14', 'tuần tới', 'tuần sau'],
      ['2019-07-01/2019-07-07', 'tuần này'],
      ['2019-06-24/2019-06-30', 'tuần trước', 'tuần qua'],
      ['2019-06', 'tháng trước', 'tháng 6', 'tháng vừa qua', 'tháng sáu'],
      ['2019-07', 'tháng này', 'tháng 7', 'đầu tháng 7 năm nay'],
      ['2019-08', 'tháng tới', 'tháng sau', 'tháng 8 này', 'đầu tháng 8'],
      ['2019-Q2', 'quý II', 'quý trước'],
      ['2019-Q3', 'quý này', 'quý III năm nay'],
      ['2019', 'năm nay', 'trong năm nay', 'đầu năm', 'cuối năm nay', 'cuối năm'],
      ['2018', 'năm ngoái', 'năm trước', 'năm qua', 'cùng kỳ năm ngoái', 'cùng kỳ', 'cách đây 1 năm'],
      ['2020', 'năm sau', 'năm tới', 'đến năm 2020'],
      ['2014', '5 năm trước', 'cách đây 5 năm', 'năm năm trước'],
      ['2019-04', '3 tháng trước', 'cách đây 3 tháng'],
      ['2019-07-03', '3 ngày trước', 'cách đây ba ngày'],
      ['2014/2019', 'trong 5 năm qua', '5 năm gần đây'],
      ['2019/2022', 'trong 3 năm tới', 'ba năm tới'],
      ['2019-09-05', 'mùng 5 tháng 9', 'ngày 5 tháng 9', 'ngày 5/9'],
    ]),
  )('%s is %s', (phrase, period) => {
    expect(read(date, 'date', phrase, ANCHOR)).toMatchObject([{ quote: phrase, period }]);
  });

  it.each<[string, string, string]>([
    ['phấn đấu đến năm 2020 có', 'đến năm 2020', 'deadline'],
    ['hoàn thành trước 2025, các', 'trước 2025', 'deadline'],
    ['tới ngày 20-5-2017 phải', 'tới ngày 20-5-2017', 'deadline'],
    ['chậm nhất đến tháng 3-2019', 'chậm nhất đến tháng 3-2019', 'deadline'],
    ['đến hết năm 2020', 'đến hết năm 2020', 'deadline'],
    ['tầm nhìn đến năm 2045', 'tầm nhìn đến năm 2045', 'deadline'],
    ['đối tác toàn diện từ năm 2013.', 'từ năm 2013', 'since'],
    ['có giá trị kể từ 22-1-2019.', 'kể từ 22-1-2019', 'since'],
    ['Từ 1-1-2019, các nhà mạng', 'Từ 1-1-2019', 'since'],
    ['tính đến ngày 13-2-2019', 'tính đến ngày 13-2-2019', 'point'],
    ['thương mại hóa vào năm 2020', 'vào năm 2020', 'point'],
    ['trong giai đoạn 2021-2025', 'trong giai đoạn 2021-2025', 'span'],
    ['diễn ra sáng nay (23/5), Bộ', 'sáng nay (23/5)', 'point'],
    ['so với năm 2016', 'năm 2016', 'point'],
  ])('%s: %s is a %s', (text, quote, role) => {
    expect(read(date, 'date', text, ANCHOR)).toMatchObject([{ quote, role }]);
  });

  it.each<[string, string, string]>([
    ['ngày 23/12', '2019-02-10', '2018-12-23'],
    ['ngày 5/1', '2018-12-20', '2019-01-05'],
    ['tháng 10', '2019-01-15', '2018-10'],
    ['tháng 9', '2019-06-15', '2019-09'],
    ['Quý III hoặc Quý IV', '2016-05-12', '2016-Q3/2016-Q4'],
    ['hôm qua', '2020-03-01', '2020-02-29'],
  ])('%s, said on %s, is %s', (phrase, anchor, period) => {
    expect(read(date, 'date', phrase, anchor)).toMatchObject([{ period, relative: true }]);
  });

  it.each(['năm ngoái', 'tháng 9', 'ngày 21/3', 'hôm nay', '6 tháng đầu năm', 'trong 5 năm qua', 'quý II'])(
    'leaves %s open without an anchor',
    (phrase) => {
      expect(read(date, 'date', phrase)).toMatchObject([{ period: null, relative: true }]);
    },
  );

  it.each([
    'mỗi năm 5 dự án',
    'trong năm',
    'hằng năm, hàng tháng',
    'Nghị định 49/2017/NĐ-CP',
    'Thông tư số 12/2019/TT-BTTTT',
    '71/95 cơ quan',
    'trực 24/7',
    'tỷ số 2-1',
    '3/4 dân số',
    'ngày 31/2/2019',
    'điện thoại 091.358.6788',
    'năm đô thị thông minh',
    'mức độ 3/4',
    'đến nay',
    '15-20 triệu đồng',
    'từ 2000 người đến 3000 người',
    '192.168.1.2019',
  ])('finds no date in %s', (text) => {
    expect(read(date, 'date', text, ANCHOR)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { newestDateIn } from '@/utils/claims/anchor';

const dayOf = (text: string, language: 'vi' | 'en' = 'vi') => newestDateIn(text, language)?.day ?? null;

describe('the date a text gives for itself', () => {
  it.each([
    [
      'a timestamp before all',
      'Thứ Tư, 22/03/2017, 14:10\nHạn chót là ngày 1/1/2019. Hội nghị ngày 20/3/2017.',
      '2017-03-22',
    ],
    ['the newest day', 'Ngày 5/3/2018 khởi công, ngày 9/4/2018 xong.', '2018-04-09'],
    ['written out', 'Hội nghị ngày 9 tháng 4 năm 2018.', '2018-04-09'],
    ['in English', 'The treaty was signed on 1 July 2004 in Geneva.', '2004-07-01'],
    ['month first', 'It was published on July 1, 2004.', '2004-07-01'],
    ['ISO', 'Bản tin 2018-04-09', '2018-04-09'],
    ['the name of a picture', '20160512-anh01.jpg\nHội nghị chiều 12/5.', '2016-05-12'],
    ['a month', 'Cuộc họp giao ban tháng 4/2018.', '2018-04-15'],
    ['a year', 'Sách trắng 2017 được công bố chiều 19-9.', '2017-07-01'],
    ['no deadline before a day', 'Ngày 9/4/2018, bộ ra hạn đến ngày 1/7/2019.', '2018-04-09'],
    [
      'no year that is aimed at',
      'Mục tiêu là vào top 30 năm 2030. Diễn đàn 2019 bàn việc này.',
      '2019-07-01',
    ],
    ['no number that looks like a day', 'Tỷ lệ là 3.4.2 và 99/99/2018.', null],
    ['a quarter', 'GDP quý I/2019 được công bố chiều 29-3.', '2019-03-15'],
    ['some months before a law takes effect', 'Luật có hiệu lực từ ngày 1/1/2019.', '2018-10-15'],
    [
      'no beginning before a year',
      'Tuyến cáp dùng từ tháng 11/2009. Năm 2017, cáp đứt ba lần.',
      '2017-07-01',
    ],
    ['none', 'Không có ngày nào.', null],
  ])('%s', (_name, text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it('is no lone year in English, which names years of all kinds', () => {
    expect(dayOf('Sales may double in 2005.', 'en')).toBeNull();
  });

  it('says whether the text gives the whole day', () => {
    expect(newestDateIn('Ngày 9/4/2018.', 'vi')).toEqual({ day: '2018-04-09', exact: true });
    expect(newestDateIn('Tháng 4/2018.', 'vi')?.exact).toBe(false);
  });
});

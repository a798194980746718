import { describe, expect, it } from 'vitest';
import { rank } from '@/utils/claims/locales/vi/rank';
import { read } from './reading';

describe('vi/rank', () => {
  it.each<[string, number, string]>([
    ['vào top 50 thế giới.', 50, 'top 50 thế giới'],
    ['nằm trong top 30 vào năm 2030', 30, 'top 30'],
    ['tốp 10 quốc gia hàng đầu thế giới', 10, 'tốp 10 quốc gia hàng đầu thế giới'],
    ['thuộc nhóm 20 nước dẫn đầu', 20, 'nhóm 20 nước dẫn đầu'],
  ])('%s: at most %d', (text, value, quote) => {
    expect(read(rank, 'rank', text)).toMatchObject([{ value, quote, hedge: 'at-most', unit: 'rank' }]);
  });

  it.each<[string, number, string, number | undefined]>([
    ['Việt Nam xếp hạng 89 về chỉ số', 89, 'xếp hạng 89', undefined],
    ['Việt Nam đứng thứ 101 về an toàn', 101, 'đứng thứ 101', undefined],
    ['đứng thứ 86/193 quốc gia', 86, 'đứng thứ 86/193', 193],
    ['xếp thứ 46 trên tổng số 88 quốc gia có tên', 46, 'xếp thứ 46 trên tổng số 88 quốc gia', 88],
    ['đứng thứ 75 trên thế giới', 75, 'đứng thứ 75 trên thế giới', undefined],
    ['giữ vị trí thứ 3 trong khu vực', 3, 'giữ vị trí thứ 3 trong khu vực', undefined],
    ['ở vị trí thứ ba', 3, 'ở vị trí thứ ba', undefined],
    ['thị trường lớn thứ hai thế giới', 2, 'lớn thứ hai thế giới', undefined],
    ['lên hạng 71', 71, 'lên hạng 71', undefined],
    ['thứ hạng 50/139', 50, 'thứ hạng 50/139', 139],
    ['thứ 2 Đông Nam Á', 2, 'thứ 2 Đông Nam Á', undefined],
    ['có khối lượng lớn nhất trong khối ASEAN sang', 1, 'lớn nhất trong khối ASEAN', undefined],
    ['tốc độ cao nhất khu vực', 1, 'cao nhất khu vực', undefined],
    ['nhanh nhất thế giới', 1, 'nhanh nhất thế giới', undefined],
    ['hiện đứng đầu cả nước', 1, 'đứng đầu cả nước', undefined],
    ['nhà mạng này đang dẫn đầu với 60%', 1, 'dẫn đầu', undefined],
    ['dòng chip phức tạp nhất Đông Nam Á', 1, 'phức tạp nhất Đông Nam Á', undefined],
    ['đứng thứ 50 trên 175 quốc gia, vùng lãnh thổ', 50, 'đứng thứ 50 trên 175 quốc gia, vùng lãnh thổ', 175],
    ['vị trí số 1 Việt Nam', 1, 'vị trí số 1 Việt Nam', undefined],
  ])('%s: %d', (text, value, quote, denominator) => {
    const [found, ...others] = read(rank, 'rank', text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ value, quote, hedge: 'exact' });
    expect(found?.denominator).toBe(denominator);
  });

  it.each([
    'một trong những nước phát triển nhanh nhất thế giới',
    'cao nhất trong 2 năm gần đây',
    'vấn đề lớn nhất',
    'thống nhất trong cả nước',
    'duy nhất tại Việt Nam',
    'người đứng đầu Chính phủ',
    'khách sạn hạng 5 sao',
    'hạng mục 3',
    'lần thứ 4',
    'thứ 2 tuần tới',
    'tốt nhất là không',
  ])('finds no standing in %s', (text) => {
    expect(read(rank, 'rank', text)).toEqual([]);
  });
});

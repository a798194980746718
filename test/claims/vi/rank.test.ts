import { describe, expect, it } from 'vitest';
import { ordinal } from '@/utils/claims/locales/vi/ordinal';
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

describe('vi/ordinal', () => {
  it.each<[string, number, string, string]>([
    ['Đây là lần thứ 4, Bộ tổ chức', 4, 'lần thứ 4', 'lần'],
    ['lần thứ tư', 4, 'lần thứ tư', 'lần'],
    ['lần thứ mười lăm', 15, 'lần thứ mười lăm', 'lần'],
    ['lần đầu tiên', 1, 'lần đầu tiên', 'lần'],
    ['trở thành nhà mạng đầu tiên được', 1, 'nhà mạng đầu tiên', 'nhà mạng'],
    ['là địa phương đầu tiên trên cả nước', 1, 'địa phương đầu tiên', 'địa phương'],
    ['phát sóng trạm 5G đầu tiên tại', 1, 'trạm 5G đầu tiên', 'trạm 5G'],
    ['là năm thứ ba liên tiếp', 3, 'năm thứ ba', 'năm'],
    ['là nước thành viên thứ 10 của', 10, 'thành viên thứ 10', 'thành viên'],
    ['thứ nhất', 1, 'thứ nhất', ''],
    ['thứ hai', 2, 'thứ hai', ''],
    ['thứ 4', 4, 'thứ 4', ''],
    ['thứ tư', 4, 'thứ tư', ''],
    ['thứ mười lăm', 15, 'thứ mười lăm', ''],
    ['thứ hai mươi mốt', 21, 'thứ hai mươi mốt', ''],
    ['đầu tiên', 1, 'đầu tiên', ''],
  ])('%s: %d', (text, value, quote, unit) => {
    expect(read(ordinal, 'ordinal', text)).toMatchObject([{ value, quote, unit }]);
  });

  it.each([
    'cuộc cách mạng công nghiệp lần thứ tư',
    'Đại hội đại biểu toàn quốc lần thứ XII',
    'Hội nghị Trung ương lần thứ 6',
    'Thứ nhất, cần hoàn thiện thể chế. Thứ hai, phát triển hạ tầng.',
    'sáng thứ hai (21/3)',
    'vào thứ 5 tuần tới',
    'bên thứ ba',
    'thế hệ thứ 5',
    'bước đầu tiên',
    'thứ hạng',
  ])('finds no ordinal in %s', (text) => {
    expect(read(ordinal, 'ordinal', text)).toEqual([]);
  });
});

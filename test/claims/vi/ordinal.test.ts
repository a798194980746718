import { describe, expect, it } from 'vitest';
import { ordinal } from '@/utils/claims/locales/vi/ordinal';
import { read } from './reading';

describe('vi/ordinal', () => {
  it.each<[string, number, string, string]>([
    ['Đây là lần thứ 4, Bộ tổ chức', 4, 'lần thứ 4', 'lần'],
    ['lần thứ tư', 4, 'lần thứ tư', 'lần'],
    ['nhận máy bay thứ 10, giá vé rẻ', 10, 'máy bay thứ 10', 'máy bay'],
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
    'đối tác lớn thứ 16 của Hoa Kỳ',
    'tăng 5 bậc lên thứ 86',
  ])('finds no ordinal in %s', (text) => {
    expect(read(ordinal, 'ordinal', text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { vi } from '@/utils/claims/locales/vi/index';
import { contextOf } from './reading';

/** Everything but bare numbers, which are never claims. */
const readAll = (text: string) =>
  vi.recognisers
    .flatMap((recogniser) => recogniser.find(contextOf(text, '2019-07-06')))
    .filter(({ kind }) => kind !== 'number')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('what no Vietnamese recogniser reads', () => {
  it.each([
    // Names that carry a figure.
    'mạng 3G, 4G và 5G',
    'dịch vụ công mức độ 3, 4',
    'dịch vụ công trực tuyến mức độ 4',
    'công nghiệp 4.0',
    'Beauty 4.0 và ColorOS 3.0',
    'giai đoạn 1 của đề án',
    'khóa XII',
    'Điều 15 và khoản 2',
    'lớp 5, tập 1, phiên bản 2',
    'quận 10, phường 12',
    'iPhone 15 và Galaxy S9',
    'Đề án 99 đào tạo nhân lực',
    'thuê bao 11 số, 10 số',
    'đầu số 0121 thành 079',
    'dịch COVID-19',
    'IMT 2020',
    'Internet vạn vật',
    'kênh VTV1',
    // Telephones and addresses.
    'Hotline: 0901.22.33.66',
    '091.358.6788',
    'gọi 1900 1234 56',
    '(024) 3943 7010',
    '192.168.0.1',
    // No figure at all, or a vague one.
    'hai bên thống nhất, hai nước hợp tác',
    'cả hai nhà lãnh đạo',
    'một số doanh nghiệp',
    'một hội nghị lớn',
    'hàng chục nghìn người',
    'hàng triệu thuê bao',
    'vài chục dự án',
    'không có doanh nghiệp nào',
    'ba mẹ tôi',
    'Ba Lan và Hai Bà Trưng',
    'tư nhân và tư vấn',
    'mỗi năm, hằng năm, hàng năm',
    'trong những năm qua',
    'nhiều năm liền',
    'tỷ lệ và tỷ giá',
    'tỷ số 2-1',
    'chín muồi',
    'một trong 5 nước',
    'vài ba doanh nghiệp',
    'năm học mới',
    'một mặt, mặt khác',
  ])('%s', (text) => {
    expect(readAll(text)).toEqual([]);
  });
});

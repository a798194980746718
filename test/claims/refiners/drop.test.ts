import { describe, expect, it } from 'vitest';
import type { DropRule } from '@/utils/claims/refiners/draft';
import { labels } from '@/utils/claims/refiners/drop/labels';
import { furnitureReason, pageFurniture } from '@/utils/claims/refiners/drop/page-furniture';
import { looksLikePhone, phoneNumbers } from '@/utils/claims/refiners/drop/phone-numbers';
import { vague } from '@/utils/claims/refiners/drop/vague';
import { dateAt, figureAt, readingOf } from './expressions';

const reasonOf = (rule: DropRule, text: string, words: string, parts = {}) =>
  rule.judge(readingOf(text))(figureAt(text, words, parts));

describe('page furniture', () => {
  it.each([
    ['Thứ Sáu, 12/04/2019, 09:15 [GMT+7]'],
    ['Cập nhật ngày 12/04/2019'],
    ['Công nghệ 12/04/2019 09:15'],
    ['Updated: 12 April 2019, 09:15'],
    ['Hôm nay : 512'],
    ['Tổng lượt truy cập: 1.204.331'],
    ['Tháng 04 : 33.120'],
    ['1.2k shares'],
    ['Bình luận (14)'],
    ['Đường dây nóng: 0912 345 678 - toasoan@bao.example'],
    ['Giấy phép số 12/GP-BTTTT cấp ngày 3/2/2016'],
    ['Copyright © 2019'],
    ['Mua ngay tai nghe chỉ từ 299.000 đ'],
  ])('%s', (line) => {
    expect(furnitureReason(line)).not.toBeNull();
  });

  it.each([
    ['Ngày 12/4, Bộ tổ chức hội nghị.'],
    ['Năm 2016 đạt 40 tỷ USD.'],
    ['Sáu tháng, doanh thu công nghiệp ICT đạt hơn 65 tỷ USD'],
    ['Hành vi gửi tin nhắn quảng cáo khi chưa được đồng ý bị phạt 60 triệu đồng.'],
    ['Tháng 9 phải xong việc thu hồi SIM'],
    ['Chỉ tiêu năm 2019: 500 trạm 5G'],
    ['Giá cước giảm 20% từ tháng 4, theo quyết định mới.'],
  ])('no furniture: %s', (line) => {
    expect(furnitureReason(line)).toBeNull();
  });

  it('drops by the line a figure stands in', () => {
    const text = 'Có 512 trạm phát sóng ở tỉnh này.\nHôm nay : 488';
    expect(reasonOf(pageFurniture, text, '512')).toBeNull();
    expect(reasonOf(pageFurniture, text, '488')).not.toBeNull();
  });
});

describe('telephone numbers', () => {
  it.each([
    '0901.22.33.66',
    '091 358 6788',
    '+84 24 3822 1234',
    '(024) 3822 1234',
    '1800 1091',
    '0987654321',
  ])('%s', (written) => {
    expect(looksLikePhone(written)).toBe(true);
  });
  it.each(['1.200.000', '20 12 2016', '40.000', '82.121.320'])('not %s', (written) => {
    expect(looksLikePhone(written)).toBe(false);
  });
  it.each([
    ['Gọi 0901.22.33.66 để biết', '33.66', true],
    ['chuyển đầu số 0168 sang 038', '0168', true],
    ['chuyển đầu số 0168 sang 038', '038', true],
    ['số thuê bao smartphone đạt 100,1 triệu', '100,1 triệu', false],
    ['có 1.200.000 thuê bao', '1.200.000', false],
  ])('%s: %s', (text, words, dropped) => {
    expect(reasonOf(phoneNumbers, text, words) !== null).toBe(dropped);
  });
});

describe('numbers in names', () => {
  it.each([
    ['dịch vụ công mức độ 3, 4', '4', { kind: 'number' }],
    ['cách mạng công nghiệp 4.0', '4.0', { kind: 'number' }],
    ['cách mạng công nghiệp lần thứ tư', 'lần thứ tư', { kind: 'ordinal' }],
    ['giai đoạn 1 của dự án', '1', { kind: 'number' }],
    ['theo Điều 15 khoản 2', '15', { kind: 'number' }],
    ['phase 2 of the plan', '2', { kind: 'number' }],
    ['Sách trắng 2017 nêu rõ', '2017 nêu rõ', { kind: 'count', value: 2017 }],
    ['ở quận 3 trung tâm', '3 trung tâm', { kind: 'count' }],
    ['phục vụ 24/7', '24/7', { kind: 'count', denominator: 7 }],
    ['Đại hội lần thứ 13', 'lần thứ 13', { kind: 'ordinal' }],
  ] as const)('%s: %s', (text, words, parts) => {
    expect(reasonOf(labels, text, words, parts)).not.toBeNull();
  });

  it.each([
    ['đây là lần thứ 4, Bộ gặp doanh nghiệp', 'lần thứ 4', { kind: 'ordinal' }],
    ['giai đoạn này có 5.000 trạm', '5.000 trạm', { kind: 'count' }],
    ['đã cấp 5 giấy phép', '5 giấy phép', { kind: 'count' }],
  ] as const)('stays: %s', (text, words, parts) => {
    expect(reasonOf(labels, text, words, parts)).toBeNull();
  });
});

describe('vague amounts', () => {
  it.each([
    ['hàng chục nghìn người', 'chục nghìn người', { value: 10_000 }],
    ['mất vài triệu đồng', 'triệu đồng', { kind: 'money', value: 1e6, unit: 'VND' }],
    ['hai bên thống nhất', 'hai bên', { value: 2 }],
    ['the two sides agreed', 'two sides', { value: 2 }],
    ['một hệ thống mới', 'một hệ thống', { value: 1 }],
    ['one of the firms', 'one', { value: 1, kind: 'number' }],
    ['7.5 lines per 100 people', '100 people', { value: 100 }],
    ['there are three reasons', 'three reasons', { value: 3 }],
  ] as const)('%s: %s', (text, words, parts) => {
    expect(reasonOf(vague, text, words, parts)).not.toBeNull();
  });

  it.each([
    ['hai nhà mạng lớn', 'hai nhà mạng', { value: 2 }],
    ['more than one million users', 'more than one million users', { value: 1e6 }],
    ['1 triệu thuê bao', '1 triệu thuê bao', { value: 1e6 }],
  ] as const)('stays: %s', (text, words, parts) => {
    expect(reasonOf(vague, text, words, parts)).toBeNull();
  });

  it('leaves dates alone', () => {
    expect(vague.judge(readingOf('vài năm'))(dateAt('vài năm', 'năm'))).toBeNull();
  });
});

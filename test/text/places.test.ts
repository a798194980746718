import { describe, expect, it } from 'vitest';
import { pairOf, placesIn } from '@/utils/text/places';

const codes = (text: string) => placesIn(text).map(({ place }) => place);

describe('places', () => {
  it.each([
    ['Việt Nam xuất khẩu sang Hoa Kỳ', ['VN', 'US']],
    ['Vietnam’s exports to the U.S. grew', ['VN', 'US']],
    ['kim ngạch Việt - Mỹ tăng', ['VN', 'US']],
    ['US–Vietnam trade', ['US', 'VN']],
    ['doanh nghiệp Nhật Bản và Hàn Quốc', ['JP', 'KR']],
    ['thị trường Mỹ, Anh và Úc', ['US', 'GB', 'AU']],
    ['người dân ở Anh', ['GB']],
    ['Indian and British operators', ['IN', 'GB']],
    ['đứng đầu ASEAN, thứ hai thế giới', ['ASEAN', 'WORLD']],
    ['trong khối Liên minh châu Âu', ['EU']],
    ['tại TP. HCM và Hà Nội', ['VN:ho-chi-minh', 'VN:ha-noi']],
    ['cả nước có 70 triệu thuê bao', ['VN']],
    ['Estonia ranks first; Kazakhstan follows', ['EE', 'KZ']],
    ['Thụy Điển và Bồ Đào Nha', ['SE', 'PT']],
    ['ở Lào Cai', ['VN:lao-cai']],
  ])('%s', (text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });

  it.each([
    ['Anh Tuấn nói với chúng tôi'],
    ['Anh cho biết gia đình đã quen'],
    ['Ý kiến của người dân'],
    ['Pháp luật về viễn thông'],
    ['theo pháp luật, ý chí, áo mới, nhật ký'],
    ['ông Nguyễn Đức Trung'],
    ['bà Trần Thị Mỹ'],
    ['bản tiếng Anh'],
    ['Ngân hàng Thế giới cho vay'],
    ['Diễn đàn Kinh tế thế giới'],
    ['the World Bank and the European Commission'],
    ['tell us about it'],
    ['it costs US$40bn'],
    ['100 đô la Mỹ'],
  ])('no place in: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['US', 'VN', 'VN-US'],
    ['JP', 'CN', 'CN-JP'],
    ['VN', 'VN', 'VN'],
  ])('%s and %s', (a, b, pair) => {
    expect(pairOf(a, b)).toBe(pair);
  });
});

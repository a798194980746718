import { describe, expect, it } from 'vitest';
import { readStructure } from '@/utils/text/sentences';

const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['plain', 'Doanh thu tăng. Lợi nhuận giảm!', ['Doanh thu tăng.', 'Lợi nhuận giảm!']],
    [
      'city abbreviation',
      'Mạng ở TP. HCM chạy tốt. Hà Nội cũng vậy.',
      ['Mạng ở TP. HCM chạy tốt.', 'Hà Nội cũng vậy.'],
    ],
    ['titles', 'Mr. Tan met Dr. Lee. They agreed.', ['Mr. Tan met Dr. Lee.', 'They agreed.']],
    ['U.S. within', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    [
      'U.S. at the end',
      'They moved to the U.S. The firm grew.',
      ['They moved to the U.S.', 'The firm grew.'],
    ],
    [
      'No. before a number',
      'Decree No. 13 applies. No. It does not.',
      ['Decree No. 13 applies.', 'No.', 'It does not.'],
    ],
    ['decimals', 'It grew 1.5 times. Fine.', ['It grew 1.5 times.', 'Fine.']],
    ['no space', 'Đạt 40 tỷ đồng.Bộ sẽ báo cáo.', ['Đạt 40 tỷ đồng.', 'Bộ sẽ báo cáo.']],
    ['addresses stay whole', 'Nguồn: bao.gov.vn và ASP.Net nhé', ['Nguồn: bao.gov.vn và ASP.Net nhé']],
    ['numbered heading', '1. Mục tiêu chung. Rõ ràng.', ['1. Mục tiêu chung.', 'Rõ ràng.']],
    ['ends with a year', 'Có từ năm 2016. Nay mở rộng.', ['Có từ năm 2016.', 'Nay mở rộng.']],
    ['closing quote', 'Ông nói: "Tốt." Rồi đi.', ['Ông nói: "Tốt."', 'Rồi đi.']],
    ['no punctuation', 'Tin nóng\nHôm nay\n\nGiá vàng', ['Tin nóng', 'Hôm nay', 'Giá vàng']],
    ['hand-set lines', 'kim ngạch đạt hơn\nbốn mươi tỷ USD', ['kim ngạch đạt hơn\nbốn mươi tỷ USD']],
    ['end marks', 'Hội nghị kết thúc./.\nTheo TTX', ['Hội nghị kết thúc./.', 'Theo TTX']],
    ['ellipsis', 'Có Intel, IBM… Một số hãng khác', ['Có Intel, IBM…', 'Một số hãng khác']],
  ])('%s', (_name, text, wanted) => {
    expect(cut(text, readStructure(text).sentences)).toEqual(wanted);
  });
});

describe('clauses', () => {
  it.each([
    ['commas', 'Xuất khẩu đạt 3,5 tỷ, nhập khẩu 2 tỷ', ['Xuất khẩu đạt 3,5 tỷ', 'nhập khẩu 2 tỷ']],
    ['brackets', 'Có 386 ca (đạt 6,51%).', ['Có 386 ca', 'đạt 6,51%', '.']],
    ['numbers in a row', 'mức độ 3, 4 đã xong', ['mức độ 3, 4 đã xong']],
    ['dashes', 'Bưu chính – viễn thông tăng', ['Bưu chính', 'viễn thông tăng']],
    ['semicolons', 'mở mạng; khóa SIM', ['mở mạng', 'khóa SIM']],
  ])('%s', (_name, text, wanted) => {
    expect(cut(text, readStructure(text).clauses)).toEqual(wanted);
  });

  it('finds what holds an offset', () => {
    const text = 'Một. Hai, ba.\n\nBốn.';
    const structure = readStructure(text);
    expect(structure.sentenceAt(text.indexOf('ba'))).toBe(1);
    expect(structure.clauseAt(text.indexOf('ba'))).toBe(2);
    expect(structure.paragraphAt(text.indexOf('Bốn'))).toBe(1);
    expect(readStructure('').sentenceAt(0)).toBe(-1);
  });

  it('comes to an end on long runs of one sign', { timeout: 30_000 }, () => {
    const text = `${'a'.repeat(20)}\n`.repeat(20_000) + ' '.repeat(50_000) + '.'.repeat(50_000);
    expect(readStructure(text).sentences.length).toBeGreaterThan(0);
  });
});

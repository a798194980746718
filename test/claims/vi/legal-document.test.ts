import { describe, expect, it } from 'vitest';
import { legalDocument } from '@/utils/claims/locales/vi/legal-document';
import { read } from './reading';

describe('vi/legal-document', () => {
  it.each<[string, string, string, string | null]>([
    ['thực hiện Nghị định 49 về', 'Nghị định 49', 'Nghị định', '49'],
    ['nghị định 49 (có hiệu lực', 'nghị định 49', 'Nghị định', '49'],
    ['Nghị định số 49/2017 về', 'Nghị định số 49/2017', 'Nghị định', '49/2017'],
    ['Nghị định 49/2017/NĐ-CP', 'Nghị định 49/2017/NĐ-CP', 'Nghị định', '49/2017/NĐ-CP'],
    ['Nghị định 13 năm 2023 về', 'Nghị định 13 năm 2023', 'Nghị định', '13/2023'],
    ['Quyết định số 950/QĐ-TTg', 'Quyết định số 950/QĐ-TTg', 'Quyết định', '950/QĐ-TTg'],
    ['quyết định 1234/QĐ - BYT của', 'quyết định 1234/QĐ - BYT', 'Quyết định', '1234/QĐ-BYT'],
    ['Thông tư 12/2014/TT - BTTTT', 'Thông tư 12/2014/TT - BTTTT', 'Thông tư', '12/2014/TT-BTTTT'],
    ['Nghị quyết 36-NQ/TW', 'Nghị quyết 36-NQ/TW', 'Nghị quyết', '36-NQ/TW'],
    ['Nghị quyết số 36a/NQ-CP', 'Nghị quyết số 36a/NQ-CP', 'Nghị quyết', '36a/NQ-CP'],
    ['nghị quyết 54 của Quốc hội', 'nghị quyết 54', 'Nghị quyết', '54'],
    ['Chỉ thị 16/CT-TTg', 'Chỉ thị 16/CT-TTg', 'Chỉ thị', '16/CT-TTg'],
    ['giấy phép số 26/GP-BTTTT', 'giấy phép số 26/GP-BTTTT', 'Giấy phép', '26/GP-BTTTT'],
    ['Thông tư 2 014/BTTTT', 'Thông tư 2 014/BTTTT', 'Thông tư', '2014/BTTTT'],
    ['Nghị định 49/2 017/NĐ - CP', 'Nghị định 49/2 017/NĐ - CP', 'Nghị định', '49/2017/NĐ-CP'],
    ['theo 72/2013/NĐ-CP', '72/2013/NĐ-CP', 'Nghị định', '72/2013/NĐ-CP'],
    ['Luật số 24/2018/QH14', 'Luật số 24/2018/QH14', 'Luật', '24/2018/QH14'],
    ['Luật Viễn thông số 24/2023/QH15 đang', 'Luật Viễn thông số 24/2023/QH15', 'Luật', '24/2023/QH15'],
    ['thi hành Luật Sở hữu trí tuệ, Bộ', 'Luật Sở hữu trí tuệ', 'Luật', null],
    ['Luật An ninh mạng có hiệu lực', 'Luật An ninh mạng', 'Luật', null],
    ['Luật Viễn thông 2023 quy định', 'Luật Viễn thông 2023', 'Luật', null],
    ['Luật Hỗ trợ nông dân được thông qua', 'Luật Hỗ trợ nông dân', 'Luật', null],
    ['Bộ luật Hình sự năm 2015', 'Bộ luật Hình sự năm 2015', 'Bộ luật', null],
  ])('%s', (text, quote, documentType, number) => {
    expect(read(legalDocument, 'legal', text)).toMatchObject([{ quote, documentType, number }]);
  });

  it.each<[string, string]>([
    [
      'Nghị định 49 về khóa SIM thuê bao không đủ thông tin; phối hợp',
      'khóa SIM thuê bao không đủ thông tin',
    ],
    ['Nghị định 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân có hiệu lực từ', 'bảo vệ dữ liệu cá nhân'],
    ['nghị quyết 54 của Quốc hội về cơ chế đặc thù, cũng là', 'cơ chế đặc thù'],
    [
      'Quyết định số 950/QĐ-TTg phê duyệt Đề án phát triển đô thị thông minh.',
      'Đề án phát triển đô thị thông minh',
    ],
    [
      'Nghị định 72/2013/NĐ-CP ngày 15/7/2013 của Chính phủ về quản lý dịch vụ Internet.',
      'quản lý dịch vụ Internet',
    ],
    [
      'Quyết định số 749/QĐ-TTg ngày 3/6/2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia”.',
      'Chương trình Chuyển đổi số quốc gia',
    ],
    ['Nghị định 49 có hiệu lực', ''],
  ])('says what %s is about', (text, about) => {
    expect(read(legalDocument, 'legal', text)[0]?.about).toBe(about);
  });

  it('names a law without its number', () => {
    expect(read(legalDocument, 'legal', 'theo Luật An toàn thông tin mạng')[0]).toMatchObject({
      name: 'Luật An toàn thông tin mạng',
      number: null,
    });
  });

  it('reads every number of a list', () => {
    const found = read(legalDocument, 'legal', 'Nghị định 72/2013/NĐ-CP và 27/2018/NĐ-CP');
    expect(found.map(({ number, documentType }) => `${documentType} ${number}`)).toEqual([
      'Nghị định 72/2013/NĐ-CP',
      'Nghị định 27/2018/NĐ-CP',
    ]);
  });

  it.each([
    'Nghị định này quy định',
    'quyết định 5 dự án',
    'Quốc hội quyết định 3 nội dung',
    'luật sư Nguyễn Văn An',
    'theo pháp luật Việt Nam',
    'dự thảo nghị định mới',
    'kế hoạch 5 năm',
    'Luật Việt Nam',
  ])('finds no document in %s', (text) => {
    expect(read(legalDocument, 'legal', text)).toEqual([]);
  });
});

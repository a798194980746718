import { describe, expect, it } from 'vitest';
import { count } from '@/utils/claims/locales/vi/count';
import { read } from './reading';

describe('vi/count', () => {
  it.each<[string, number, string, string]>([
    ['dự kiến xây dựng 5 đô thị thông minh và đề xuất', 5, '5 đô thị thông minh', 'đô thị thông minh'],
    ['dự kiến xây dựng năm đô thị thông minh', 5, 'năm đô thị thông minh', 'đô thị thông minh'],
    ['giao cho 3 đơn vị chính là', 3, '3 đơn vị chính', 'đơn vị chính'],
    ['trên 2 mạng xã hội nước ngoài là', 2, '2 mạng xã hội nước ngoài', 'mạng xã hội nước ngoài'],
    ['có 1.250 người dùng đăng ký mới', 1250, '1.250 người dùng', 'người dùng'],
    [
      'đã cắt 1,5 triệu tài khoản viễn thông do thiếu',
      1.5e6,
      '1,5 triệu tài khoản viễn thông',
      'tài khoản viễn thông',
    ],
    ['tại 92 quốc gia trên thế giới', 92, '92 quốc gia', 'quốc gia'],
    ['có ba nhà mạng Viettel, VinaPhone', 3, 'ba nhà mạng', 'nhà mạng'],
    ['hiện có khoảng 30 triệu thuê bao sử dụng', 3e7, 'khoảng 30 triệu thuê bao', 'thuê bao'],
    ['ghi nhận 8.100 lượt bình luận và', 8100, '8.100 lượt bình luận', 'lượt bình luận'],
    ['thêm 50.000 doanh nghiệp ICT tại các tỉnh', 50_000, '50.000 doanh nghiệp ICT', 'doanh nghiệp ICT'],
    ['sẽ phát sóng 10 trạm 5G tại quận', 10, '10 trạm 5G', 'trạm 5G'],
    ['Hai hạt nhân xây dựng Chính phủ', 2, 'Hai hạt nhân', 'hạt nhân'],
    ['tổng số 12 dự án được', 12, '12 dự án', 'dự án'],
    ['tại 13 tỉnh/thành phố với', 13, '13 tỉnh/thành phố', 'tỉnh/thành phố'],
    ['có 5 tỷ phú trong danh sách', 5, '5 tỷ phú', 'tỷ phú'],
    ['có 2016 doanh nghiệp tham gia', 2016, '2016 doanh nghiệp', 'doanh nghiệp'],
    ['hơn 15 triệu người dùng Internet', 1.5e7, 'hơn 15 triệu người dùng Internet', 'người dùng Internet'],
    ['có mặt ở 100+ quốc gia', 100, '100+ quốc gia', 'quốc gia'],
    ['đạt 86,92 thuê bao/100 dân', 86.92, '86,92 thuê bao/100 dân', 'thuê bao/100 dân'],
    ['tại 63 tỉnh, thành phố trong', 63, '63 tỉnh, thành phố', 'tỉnh, thành phố'],
    ['đạt 5 chỉ tiêu trong', 5, '5 chỉ tiêu', 'chỉ tiêu'],
    ['7 chương trình đột phá, đề án', 7, '7 chương trình đột phá', 'chương trình đột phá'],
    ['khởi tố 4 đối tượng về tội', 4, '4 đối tượng', 'đối tượng'],
    ['tạm giam 3 bị can trong', 3, '3 bị can', 'bị can'],
    ['đã có 35 tổ chức tín dụng tham gia', 35, '35 tổ chức tín dụng', 'tổ chức tín dụng'],
    ['toàn tỉnh có 214 hợp tác xã đang', 214, '214 hợp tác xã', 'hợp tác xã'],
    ['trong 5 phương án trên', 5, '5 phương án', 'phương án'],
    ['mở 3 khóa học cho', 3, '3 khóa học', 'khóa học'],
    ['cấp 41.000 chữ ký số cho', 41_000, '41.000 chữ ký số', 'chữ ký số'],
    ['đã có 12 nước tham gia', 12, '12 nước', 'nước'],
    ['công bố 120 TTHC được', 120, '120 TTHC', 'TTHC'],
    ['đã khóa 1,7 triệu SIM rác', 1.7e6, '1,7 triệu SIM rác', 'SIM rác'],
    ['bình quân có 3,2 người mỗi hộ', 3.2, '3,2 người', 'người'],
    ['Internet đạt 82/100 dân.', 82, '82/100 dân', '/100 dân'],
    ['đạt 0,6667 điểm, tăng', 0.6667, '0,6667 điểm', 'điểm'],
  ])('%s', (text, value, quote, unit) => {
    expect(read(count, 'count', text)).toMatchObject([{ value, quote, unit }]);
  });

  it.each<[string, number, number, string]>([
    ['đã có 71/95 cơ quan kết nối', 71, 95, 'cơ quan'],
    ['mới có 4 trong tổng số 5 nhà mạng cung cấp', 4, 5, 'nhà mạng'],
    ['có 28 trên 30 bộ ngành đã', 28, 30, 'bộ ngành'],
    ['16 quốc gia (trên tổng số 147 quốc gia)', 16, 147, 'quốc gia'],
    ['63/63 tỉnh, thành phố', 63, 63, 'tỉnh, thành phố'],
    ['3/5 chỉ tiêu đạt', 3, 5, 'chỉ tiêu'],
    ['hai trong ba nhà mạng lớn', 2, 3, 'nhà mạng lớn'],
  ])('%s: %d of %d', (text, value, denominator, unit) => {
    expect(read(count, 'count', text)[0]).toMatchObject({ value, denominator, unit });
  });

  it.each<[string, string, number]>([
    ['sự tham dự của trên 700 đại biểu gồm', 'over', 700],
    ['gần 4.800 hộp thuốc', 'nearly', 4800],
    ['quy mô không vượt quá 73 vị trí.', 'at-most', 73],
    ['ít nhất 3 doanh nghiệp', 'at-least', 3],
    ['chưa đến 100 dự án', 'under', 100],
    ['100+ quốc gia', 'over', 100],
    ['từ 10 người trở lên', 'at-least', 10],
    ['khoảng 10-20 doanh nghiệp', 'range', 10],
    ['với 2, 3 doanh nghiệp', 'range', 2],
    ['mất hai ba người', 'range', 2],
  ])('%s is %s', (text, hedge, value) => {
    expect(read(count, 'count', text)).toMatchObject([{ hedge, value }]);
  });
});

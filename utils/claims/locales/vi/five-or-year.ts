import { AFTER, BEFORE, compile, matchAt, matchBefore } from './words';

/**
 * The great trap: "năm" is five and year. It is five before a counted noun ("năm đô thị thông minh") or a scale
 * word ("năm trăm"), and year after a number ("mười năm"), after words of recurrence and before a date.
 */

const BEFORE_SCALE = compile(
  `năm (?:mươi|trăm|chục|nghìn|ngàn|vạn|triệu|t[ỷỉ]|phẩy|phần)${AFTER}(?! lệ| giá| trọng)`,
  'y',
);

/** Whatever stands before it so that only a year can follow. */
const YEAR_LEAD = compile(
  `(?:${BEFORE}(?:hằng|hàng|mỗi|từng|các|những|nhiều|vài|mấy|cả|đầu|cuối|giữa|quanh|suốt|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|lăm|mốt|tư|trăm|nghìn|ngàn|nửa|ngày|tháng|theo|cùng|lâu|thường|thứ|ngần|bao nhiêu|chục|rưỡi|hết|sang|qua|trọn|tròn|kế hoạch|niên)|\\d) $`,
);

/** Nouns that are counted: after "năm" they make it five. First syllables suffice where nothing else begins so. */
const COUNTED = compile(
  `năm (?:${[
    'năm(?! (?:19|20)\\d\\d)|tháng(?! \\d)|tuần|ngày|giờ|phút|giây|lần|thập kỷ|thế kỷ|tiếng|quý(?! [IV\\d])',
    'người|nhà(?! nước)|đô thị|thành phố|tỉnh|huyện|xã|quận|phường|nước|quốc gia|địa phương|địa bàn|vùng|khu|điểm|vị trí|nơi|tuyến|trạm|cột|cầu',
    'doanh nghiệp|công ty|tập đoàn|đơn vị|cơ quan|tổ chức|bộ|ban|cục|sở|ngành|lĩnh vực|trường|bệnh viện|ngân hàng|hãng|nhóm|đội|đoàn|tổ|cơ sở|trung tâm',
    'dự án|chương trình|đề án|giải pháp|nhiệm vụ|mục tiêu|nội dung|vấn đề|yếu tố|tiêu chí|chỉ tiêu|chỉ số|bước(?! ngoặt| sang| vào)|giai đoạn|khâu|trụ cột|nguyên tắc|quan điểm|định hướng|xu hướng|thách thức|cơ hội|kiến nghị|đề xuất|sáng kiến|bài học|lý do|nguyên nhân|kết quả|thành tựu|điều|phần|chủ đề|phương án|biện pháp|cách|hình thức|mô hình|nền tảng|dịch vụ|sản phẩm|ứng dụng|phần mềm|hệ thống|công nghệ|thiết bị|máy|tài khoản|thuê bao|trang|tờ|kênh|mạng|băng tần|khối|lô|đợt|vòng|phiên|kỳ|cuộc|buổi|sự kiện|vụ|ca|trường hợp|lượt|loại|dạng|kiểu|cấp|mức|bậc|hạng mục|gói|bộ phận|thành viên|đại biểu|chuyên gia|cán bộ|học sinh|sinh viên|nhân viên|lãnh đạo|ứng viên|đối tác|khách|nạn nhân|đối tượng|bị can|bị cáo|hộ|gia đình|nhân vật|thí sinh|kỹ sư|lao động|giáo viên|bác sĩ|chiếc|cái|cuốn|quyển|bản(?! lề)|bức|tấm|chuyến|xe|tàu|máy bay|tòa|căn|ngôi|luật|nghị định|thông tư|văn bản|tài liệu|hồ sơ|giấy|hợp đồng|thỏa thuận|giải|giải thưởng|huy chương|danh hiệu|câu|dòng|chữ|số liệu|hạt nhân|đầu mối|nhà mạng|bên|phía|anh|chị|em|cháu|vị|ông|bà|thứ(?! [2-7])|tầng|phòng|ô|màu|đô(?! hộ)',
    'USD|VND|VNĐ|euro|đồng|yên|won|bảng Anh|nhân dân tệ|phần trăm|km|kg|m|tấn|lít|mét|ki-?lô|ha|héc-?ta|độ|inch|dặm|[kmgt]bps|[kmg]hz|[kmgt]b|feet|ounce|tạ|sào|oát|calo',
  ].join('|')})${AFTER}`,
  'y',
);
/** After these a bare collective noun is more often the next subject ("trong năm doanh nghiệp đã…"). */
const WEAK_YEAR_LEAD = compile(`${BEFORE}(?:trong|của|vào|từ|đến|tới|so với) $`);
const COLLECTIVE = compile(
  `năm (?:bộ|ban|cục|sở|ngành|người|doanh nghiệp|công ty|tập đoàn|nước|tỉnh|thành phố|huyện|xã|tổ chức|đơn vị)${AFTER}(?! (?:lớn|đầu|này|nói|trên|trong|thành viên))`,
  'y',
);
const PERCENT_SIGN = /năm ?%/iuy;
const ALONE = /^\s*(?:âm )?năm\s*$/iu;

/** Whether the "năm" at a place is the number five. */
export function isFive(text: string, at: number): boolean {
  if (matchAt(BEFORE_SCALE, text, at) || matchAt(PERCENT_SIGN, text, at)) {
    return !matchBefore(YEAR_LEAD, text, at, 16) || matchBefore(/cả $/iu, text, at, 4) !== null;
  }
  if (text.length < 12 && ALONE.test(text)) return true;
  if (matchAt(COUNTED, text, at) === null || matchBefore(YEAR_LEAD, text, at, 16)) return false;
  return !(matchBefore(WEAK_YEAR_LEAD, text, at, 10) && matchAt(COLLECTIVE, text, at));
}

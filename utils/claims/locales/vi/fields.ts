import { anyOf, compile } from './words';

/** Fields of comparison: what a rank or a superlative holds in ("trong khối ASEAN", "trên thế giới", "cả nước"). */

const PLACES = [
  '(?:trên )?(?:toàn )?thế giới',
  'toàn cầu',
  '(?:cả|toàn) nước',
  'toàn quốc',
  '(?:trên )?hành tinh',
  'toàn ngành',
  '(?:trong )?ngành',
  '(?:trong |của |ở |tại )?(?:khối |khu vực |các nước |vùng )?(?:ASEAN|Đông Nam Á|Đông Á|Nam Á|châu Á(?:[ -–]+Thái Bình Dương)?|Châu Á|châu Âu|Châu Âu|châu Phi|châu Mỹ|châu Đại Dương|EU|OECD|G20|G7|APEC|Trung Đông|Mỹ Latin|Bắc Mỹ)',
  '(?:trong |của )?khu vực(?: (?:này|ASEAN|Đông Nam Á|châu Á(?:[ -–]+Thái Bình Dương)?))?',
  '(?:trong |của |ở |tại )?(?:Việt Nam|VN|Hà Nội|TP\\.? ?HCM|Mỹ|Trung Quốc|miền (?:Bắc|Trung|Nam)|phía (?:Bắc|Nam))',
];
const FIELD_SOURCE = `(?:(?:trong số|trong|của|ở|tại|trên) (?:tổng số |các |những |số |nhóm |toàn bộ |tất cả )*)?(?:(?:các |những )?(?:nước|quốc gia|nền kinh tế|thị trường|địa phương|tỉnh, thành phố|tỉnh thành|tỉnh|doanh nghiệp|nhà mạng|ngân hàng|trường|bộ, ngành|bộ ngành|thành viên)(?: (?:của|trong|ở|tại|trên))? )?(?:${anyOf(PLACES)})(?![\\p{L}\\p{N}])`;

/** A field right at a place, after one space. */
export const FIELD = compile(` (?:${FIELD_SOURCE})(?: (?:${anyOf(PLACES)})(?![\\p{L}\\p{N}]))?`, 'y');

/** "trong số 63 tỉnh thành", "trên tổng số 193 quốc gia": a field with its size; the first group has it. */
export const SIZED_FIELD = compile(
  ` ?\\(?(?:trên|trong)(?: (?:tổng số|tổng|số|tổng cộng|bảng xếp hạng|danh sách))*(?: gần| hơn| khoảng)? (\\d{1,3}(?:\\.\\d{3})*)(?![\\p{L}\\p{N}]| (?:năm|tháng|ngày|tuần|quý|lần|%))(?: (?:(?:nước|quốc gia|nền kinh tế)(?:(?:,| và)(?: các)? (?:vùng lãnh thổ|nền kinh tế))?|tỉnh,? thành(?: phố)?|tỉnh|địa phương|thành phố|doanh nghiệp|thành viên|vùng lãnh thổ|bộ, (?:cơ quan ngang bộ|ngành)|bộ ngành|bộ|cơ quan|trường|đơn vị|thị trường|ngân hàng))?`,
  'y',
);

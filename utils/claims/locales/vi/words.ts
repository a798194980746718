import { mayMatch } from '../../shapes/required-words';

/**
 * The words of Vietnamese figures and the pieces every pattern of this locale is built from. Only words that several
 * recognisers share stand here; a word of one dimension stands with its recogniser.
 */

/** No letter or digit before: `\b` knows only ASCII letters. */
export const BEFORE = '(?<![\\p{L}\\p{N}])';
/** No letter or digit after. */
export const AFTER = '(?![\\p{L}\\p{N}])';

const TONE_PAIRS: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

/** A pattern source that reads both tone placements ("hòa" and "hoà") wherever it contains either. */
export function bothTones(source: string): string {
  let out = source;
  for (const [old, modern] of TONE_PAIRS) {
    out = out.replaceAll(new RegExp(`${old}|${modern}`, 'g'), `(?:${old}|${modern})`);
  }
  return out;
}

/** Alternation of words, the longest first, so that "đô la Mỹ" is not read as "đô la". */
export function anyOf(words: readonly string[]): string {
  return bothTones([...words].sort((a, b) => b.length - a.length).join('|'));
}

/** Compiles a pattern of this locale: Unicode, any case, both tone placements. */
export function compile(source: string, flags: 'g' | 'y' | '' = ''): RegExp {
  return new RegExp(bothTones(source), `${flags}iu`);
}

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Matches a pattern that ends in `$` just before a place, looking back at most `reach` characters. */
export function matchBefore(pattern: RegExp, text: string, at: number, reach = 48): RegExpExecArray | null {
  return pattern.exec(text.slice(Math.max(0, at - reach), at));
}

/** Every match of a global pattern. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  return mayMatch(pattern, text) ? [...text.matchAll(pattern)] : [];
}

/** Scale words that multiply the number before them. */
export const SCALES: Readonly<Record<string, number>> = {
  chục: 10,
  tá: 12,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** "tỷ lệ" (rate), "tỷ giá" (exchange rate), "vạn vật" (all things): scale words that begin another word. */
export const NOT_A_SCALE = compile(
  `(?:t[ỷỉ][ -](?:lệ|giá|trọng|phú|suất|số|mỉ|dụ)|vạn[ -](?:vật|tuế|sự)|triệu[ -](?:tập|hồi|chứng)|trăm[ -]họ|tá[ -]tràng)${AFTER}`,
  'y',
);

/** One to nine; `năm` is five here, whether it may be is decided in five-or-year.ts. */
export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Ones as they are said after a ten: "hai mươi mốt", "mười lăm", "ba mươi tư"; "năm" after a ten is a year. */
export const ONES_AFTER_TEN: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Words that only follow a number: a contracted ten ("ba lăm" 35, "hai mốt" 21). */
export const CONTRACTED_ONES: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** Units of time as a length, singular in English as `QuantityClaim.unit` asks. */
export const DURATION_UNITS: Readonly<Record<string, string>> = {
  giây: 'second',
  phút: 'minute',
  giờ: 'hour',
  'giờ đồng hồ': 'hour',
  tiếng: 'hour',
  'tiếng đồng hồ': 'hour',
  ngày: 'day',
  hôm: 'day',
  'ngày đêm': 'day',
  'ngày làm việc': 'day',
  tuần: 'week',
  'tuần lễ': 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
  'thập kỷ': 'decade',
  'thập niên': 'decade',
  'thế kỷ': 'century',
};

/** Nouns and units that make a number like 2016 a number of things: "2016 doanh nghiệp", and no year. */
export const COUNTED_LIKE_YEARS =
  'người|đồng|USD|doanh nghiệp|tỷ|tỉ|triệu|thuê bao|trường hợp|km|m|ha|trạm|lượt|hộ|xã|dự án|sản phẩm|thí sinh|ca|MHz|MW|cán bộ|hồ sơ|điểm|chiếc|xe|tài khoản|máy|cơ sở|đơn vị|học sinh|sinh viên|giáo viên|chỗ|căn|vụ|website|trang|đại biểu|lao động|nhân viên|tên miền|địa chỉ|bài|ứng dụng|thiết bị|thủ tục|dịch vụ|cuộc|công ty|hợp tác xã|văn bản|tổ chức|giao dịch|đơn|kỹ sư|bệnh nhân|khách|ý kiến|gian hàng|hộp|tấn';

/** "số" (number) as a word of its own: not the end of "tổng số" (sum), "tần số" (frequency), "dân số" (population). */
export const LONE_SO = '(?<!(?:tổng|tần|dân|doanh|chỉ|con|đa|thiểu|trong|hệ|ẩn|vô|một|hàm) )số';

import type { Expression, NumericExpression, ReadingContext, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { measured } from './measured';
import { isCurrencyAt } from './money';
import { nounEnd } from './noun-phrase';
import { isWholeAt } from './percent';
import { isUnitAt } from './quantity';
import { AFTER, BEFORE, COUNTED_LIKE_YEARS, compile, LONE_SO, matchAt, matchBefore } from './words';

const NAME = 'vi/count';

/** Words whose number is a name, a date, an edition or a place in a row: "Điều 15", "mức độ 3", "khóa XII", "năm 2016". */
const NAMING = compile(
  `(?:${BEFORE}(?:năm|tháng|ngày|quý|điều|khoản|mục|chương|phụ lục|${LONE_SO}|khóa|lớp|tập|phiên bản|version|bản|mức độ|mức|cấp độ|giai đoạn|thứ|kỳ|quận|phường|tổ|đường|phố|quốc lộ|tỉnh lộ|kênh|trang|bài|thế hệ|hạng|loại|đề án|nhóm máu|phòng|tầng|ngõ|ngách|hẻm|kiệt|km|ql|nghị định|quyết định|thông tư|nghị quyết|chỉ thị|công văn|covid|thập niên|thế kỷ|công nghiệp|web|iphone|ipad|galaxy|note|windows|android|ios|imt|vtv|htv|vov|f|q|p|version|số hiệu|mã|mã số|biển số|hotline|tel|đt|điện thoại|fax|zalo|tổng đài|đầu số|ảnh|hình|bảng|biểu|sơ đồ|khu phố|ấp|thôn|lô|đại lộ|sân|cảng|ga|chuyến bay|tỷ số|tỉ số|sinh năm|tuổi|u|vòng|chung kết|top|release|bit|cat|cấp|cách mạng|pha|giải|phương án|trường|tiểu đoàn|trung đoàn|sư đoàn|quân khu|vùng|tờ|thửa|asean|apec|g|wifi|wi-fi|bluetooth|ipv|rel|series|model|kỷ niệm)[ .:#-]{1,2}|[\\p{L}\\d][-/.,:]|[:/])$`,
);
/** Prefixes and codes: "0121 thành 079"; a document's "01 tỷ", "05 đơn vị" have one zero. */
const LEADING_ZERO = /^0\d{2,}/;
/** Names are small numbers: "cấp 41.000 chữ ký số" counts. */
const GROUPED = /^(?:[3-9]|\d{2,3})\.\d{3}(?:\.\d{3})*$/;
/** A decimal can only count with a scale word. */
const BETWEEN_FIGURES = /[-/.:,]\d|[-/–]\p{L}/uy;
/** "5G", "13MP" never; "25/30 cơ quan", "hai bên" are dealt with apart. */
const TOUCHES_LETTER = /\p{L}/uy;

/** Things said of any two or few, not counted by anyone. */
const NOT_COUNTED = compile(
  ` (?:bên|phía|chiều|tay|mặt(?! (?:hàng|bằng|nạ|trận))|miền|phương(?! (?:án|tiện|pháp|thức))|đầu(?! (?:mối|sách|số|việc|thu|báo|máy|xe|đạn|kéo))|thứ tiếng|lần nữa|chốc|khi|lúc|mùa|trong|phần(?= (?:trăm|ba|tư|nghìn))|tỷ lệ|điểm phần trăm|giờ|năm|tháng|ngày|quý|tuần|phút|giây|trở|chữ số|con số|lớn nhất|nhất|thế giới|cả nước|cùng kỳ|trước|sau)${AFTER}`,
  'y',
);
/** "hai nước" are the two sides of a meeting. */
const TWO = /^(?:hai|2)$/iu;
const STATES = compile(
  ` nước(?! \\p{Ll})|(?= nước (?:và|đã|trong|cùng|sẽ|đang|có|là|ký|tiếp|thống|nhất|về|cần|phát|hợp|lên|đều|thúc)${AFTER})`,
  'y',
);
const BOTH = compile(`${BEFORE}cả $`);
/** "Summit 2019 nhấn mạnh": four digits without a dot are a year, but before what is counted by the thousand. */
const YEAR_LIKE = /^(?:19|20)\d\d$/;
const COUNTED_YEAR = compile(` (?:${COUNTED_LIKE_YEARS})${AFTER}`, 'y');
/** One is mostly an article. It counts where something says so. */
/** "một trong 23 thành phố", "1 trong 5 nước": only says that something belongs to them. */
const ONE_OF = compile(`(?:${BEFORE}một|(?<![\\d.,])1) trong(?: (?:số|tổng số))? $`);
const ONLY_ONE = compile(`(?:chỉ(?: có| còn)?|duy nhất|hơn|ít nhất|tối thiểu|không quá) $`);
const SMALL_WORD = /^(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)$/iu;

/** "71/95 cơ quan". */
const OVER = /\/(?:\d{1,3}(?:\.\d{3})+|\d+)(?![\d/.,-]*\d)/uy;
/** "71 trên tổng số 95 cơ quan", "4 trong 5 nhà mạng", "16 quốc gia (trên tổng số 147 quốc gia". */
const OUT_OF = compile(
  ` ?[(,]? ?(?:trên|trong|\\/)(?: (?:tổng số|tổng cộng|số|tổng|toàn bộ|tất cả))?(?: (?:là|hơn|khoảng|gần))? (?=\\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`,
  'y',
);

const SHARE_OF = compile('^(?:tổng|số|dân|diện tích|lượng|doanh thu|thời gian|chặng|giá trị|công suất)');

const TIMES = compile(` lần${AFTER}`, 'y');
/** "86,92 thuê bao/100 dân", "0,66 điểm": a density and a score count in decimals. */
const PER = compile(
  `/ ?(?:1?\\d{2}|1?\\d\\.000|1?\\d{2}\\.000|một)? ?(?:dân|người|hộ dân|hộ|km2|thuê bao|vạn dân|năm|tháng|ngày|giờ|phút|giây)${AFTER}`,
  'y',
);
const PER_MANY = compile(`/ ?(?:100|1\\.?000|10\\.?000|100\\.?000) (?:dân|người|hộ)${AFTER}`, 'y');
const DENSITY = compile(
  ` \\p{Ll}[\\p{L} ]{1,24}/ ?[\\d.]* ?(?:dân|người|hộ)|(?:\\/10{1,2})? điểm(?! phần)${AFTER}| (?:người|thuê bao|máy|thiết bị|lượt|giao dịch|tài khoản|giường|bác sĩ|con|cuộc gọi|tin nhắn)${AFTER}`,
  'y',
);

interface Counted {
  unit: string;
  start: number;
  end: number;
  denominator?: number;
}

function nounAfter(text: string, at: number): { unit: string; end: number } | null {
  if (matchAt(NOT_COUNTED, text, at) || isCurrencyAt(text, at) || isUnitAt(text, at)) return null;
  const noun = matchAt(TIMES, text, at) ? at + ' lần'.length : nounEnd(text, at);
  if (noun === null) return null;
  // "thuê bao 11 số": the length of a number.
  if (text.slice(at, noun) === ' số') return null;
  const end = noun + (matchAt(PER, text, noun)?.[0].length ?? 0);
  return { unit: text.slice(at, end).trim(), end };
}

/** "2/3 dân số", "1/4 doanh nghiệp": a share, which percent.ts reads; never "71/95". */
function isShare(text: string, whole: Amount, noun: string): boolean {
  return SHARE_OF.test(noun) || (whole.value <= 10 && isWholeAt(text, whole.end));
}

/** "71/95 cơ quan": the number after the slash is the next of the text. */
function slashed(text: string, amount: Amount, next: Amount | undefined): Counted | null {
  const over = matchAt(OVER, text, amount.end);
  if (!over || next === undefined || next.digitsStart !== amount.end + 1) return null;
  if (amount.value > next.value || matchBefore(/[\p{L}\d][-/.]$/u, text, amount.start, 2)) return null;
  const noun = nounAfter(text, next.end);
  if (noun === null || !Number.isInteger(next.value) || isShare(text, next, noun.unit)) return null;
  return { ...noun, start: amount.start, denominator: next.value };
}

/** "82/100 dân": so many to the hundred, whatever they are. */
function density(text: string, amount: Amount): Counted | null {
  const per = matchAt(PER_MANY, text, amount.end);
  return per && { unit: per[0], start: amount.start, end: amount.end + per[0].length };
}

/** "4 trong tổng số 5 nhà mạng", "16 quốc gia trên tổng số 147 quốc gia". */
function outOf(text: string, from: number, amount: Amount, next: Amount | undefined): Counted | null {
  const link = matchAt(OUT_OF, text, from);
  if (!link || next === undefined || next.digitsStart !== from + link[0].length) return null;
  // "một trong 23 thành phố" only says that it belongs to them.
  if (amount.value > next.value || next.valueHigh !== undefined || amount.value <= 1) return null;
  const noun = nounAfter(text, next.end);
  return noun && { ...noun, start: amount.start, denominator: next.value };
}

function isNumeralOnly(text: string, amount: Amount): boolean {
  if (amount.form === 'fraction' || amount.value < 0) return true;
  if (!Number.isInteger(amount.value) && amount.form !== 'scaled' && !matchAt(DENSITY, text, amount.end))
    return true;
  const written = text.slice(amount.digitsStart, amount.end);
  if (LEADING_ZERO.test(written)) return true;
  if (YEAR_LIKE.test(written) && !matchAt(COUNTED_YEAR, text, amount.end)) return true;
  return (
    !GROUPED.test(written) &&
    amount.form !== 'scaled' &&
    matchBefore(NAMING, text, amount.digitsStart, 16) !== null
  );
}

function plain(text: string, amount: Amount): Counted | null {
  if (matchAt(BETWEEN_FIGURES, text, amount.end) || matchAt(TOUCHES_LETTER, text, amount.end)) return null;
  const noun = nounAfter(text, amount.end);
  if (noun === null) return null;
  if (matchBefore(ONE_OF, text, amount.start, 20)) return null;
  const written = text.slice(amount.start, amount.end);
  if (/^một$/iu.test(written) && !matchBefore(ONLY_ONE, text, amount.start, 16)) return null;
  if (TWO.test(written) && matchAt(STATES, text, amount.end)) return null;
  if (SMALL_WORD.test(written) && matchBefore(BOTH, text, amount.start, 4)) return null;
  return { ...noun, start: amount.start };
}

function read(context: ReadingContext, amount: Amount, next: Amount | undefined): NumericExpression | null {
  const { text } = context;
  if (isNumeralOnly(text, amount)) return null;
  const whole = density(text, amount) ?? slashed(text, amount, next) ?? outOf(text, amount.end, amount, next);
  const counted = whole ?? plain(text, amount);
  if (counted === null) return null;
  const part = whole ? null : outOf(text, counted.end, amount, next);
  return measured(context, amount, {
    kind: 'count',
    recogniser: NAME,
    ...counted,
    ...(part ? { denominator: part.denominator ?? 0 } : {}),
  });
}

/** Numbers of things, with the noun they count ("gần 22.000 lượt phản ánh", "71/95 cơ quan"). */
export const count: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const amounts = amountsOf(context);
    const out: Expression[] = [];
    for (let i = 0; i < amounts.length; i++) {
      const amount = amounts[i];
      if (amount === undefined) continue;
      const found = read(context, amount, amounts[i + 1]);
      if (found === null) continue;
      out.push(found);
      if (found.denominator !== undefined && (amounts[i + 1]?.start ?? found.end) < found.end) i++;
    }
    return out;
  },
};

import type { NumberSpan, ReadingContext } from '../../expression';
import { anyOf, BEFORE, compile, LONE_SO, matchAt, matchBefore } from './words';

/** A number, or a range of two, that a unit may follow: what every dimension builds on. */
export interface Amount {
  /** Without hedge and sign, but with the "từ" of a range. */
  start: number;
  end: number;
  value: number;
  valueHigh?: number;
  precision: number;
  form: NumberSpan['form'];
  /** Where the (first) number itself begins. */
  digitsStart: number;
  /** "100+": more than stated; the sign belongs to the span. */
  plus?: true;
}

const SCALE_TAIL = /(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|chục|k|M|K|tr|bn|B)+(?: t[ỷỉ])?(?: rưỡi)?$/u;
const SCALE_WORTH: readonly (readonly [RegExp, number])[] = [
  [/(?:nghìn|ngàn) t[ỷỉ]$/iu, 1e12],
  [/triệu t[ỷỉ]$/iu, 1e15],
  [/(?:t[ỷỉ]|bn|B)$/iu, 1e9],
  [/(?:triệu|tr|M)$/u, 1e6],
  [/(?:nghìn|ngàn|k|K)$/u, 1e3],
  [/vạn$/u, 1e4],
  [/chục$/u, 10],
];

/** What may stand between the two numbers of a range: the unit of the first, the link, the sign of the second. */
const UNIT = anyOf([
  '%',
  'USD',
  'VND',
  'VNĐ',
  'đồng',
  'đ',
  'euro',
  'EUR',
  'đô la(?: Mỹ)?',
  'phần trăm',
  'điểm phần trăm',
  '[MGTKk]?Hz',
  '[MGTKk]bps',
  '[MGT]B',
  'km',
  'm2?',
  'kg',
  'giờ',
  'ngày',
  'tháng',
  'năm',
  'phút',
  'giây',
  'tuổi',
  'lần',
  'tấn',
  'độ(?: C)?',
]);
const LINK = compile(`^ ?(?:${UNIT})?(?: ?[-–—−] ?| (?:đến|tới|cho đến|cho tới|và) )(?:US\\$|[$€£])?$`);
const FROM = compile(`(?<![\\p{L}\\p{N}])(từ|trong khoảng|khoảng từ|giữa) (?:US\\$|[$€£])?$`);

/** Numbers after these words are names, dates or places in a row, and so are no ends of a range. */
const NAMED = compile(
  `${BEFORE}(?:ngày|tháng|quý|năm|mùng|mồng|rằm|điều|khoản|điểm|mức độ|cấp độ|lớp|${LONE_SO}|khóa|kỳ|giai đoạn|nhiệm kỳ|tập|chương|mục|thứ|hotline|điện thoại|đt|tel|fax|phiên bản|quận|phường|tỷ số|sáng|chiều|tối|trưa|đêm|hôm|lúc|hồi|niên khóa|niên độ|năm học)[ :.]{0,2}$`,
);
const YEAR = /^(?:1[89]|20|21)\d\d$/;
const JOINED_BEFORE = /[\d\p{L}][-/.,–:]$|[-/:]$/u;
const JOINED_AFTER = /[-/.:–]\d|,\d/uy;

const PLUS = /\+(?![\p{L}\p{N}+])/uy;

function scaleOf(written: string): number {
  if (!SCALE_TAIL.test(written)) return 1;
  return SCALE_WORTH.find(([pattern]) => pattern.test(written))?.[1] ?? 1;
}

/** "2, 3 doanh nghiệp", "hai ba năm": small neighbours in a row are a range, unless the row goes on. */
function areNeighbours(text: string, low: NumberSpan, high: NumberSpan, between: string): boolean {
  const isRow = between === ', ' || (between === ' ' && low.form === 'words' && high.form === 'words');
  if (!isRow || high.value !== low.value + 1 || high.value > 10) return false;
  return (
    !ROW_BEFORE.test(text.slice(Math.max(0, low.start - 6), low.start)) &&
    ROW_AFTER.test(text.slice(high.end, high.end + 5))
  );
}
const ROW_BEFORE = /(?:[\d\p{L}],|và) $/u;
/** A noun follows, no further number. */
const ROW_AFTER = /^ (?!và|hoặc|hay|là)\p{Ll}/u;

/** Joins two numbers to a range where they are one: "5-7 tỷ", "từ 30% đến 40%"; not dates, scores, telephones. */
function rangeOf(text: string, low: NumberSpan, high: NumberSpan): Amount | null {
  if (high.start - low.end > 20 || low.form === 'fraction' || high.form === 'fraction') return null;
  const between = text.slice(low.end, high.start);
  if (!LINK.test(between) && !areNeighbours(text, low, high, between)) return null;
  const from = matchBefore(FROM, text, low.start, 16);
  const and = / và /u.test(between);
  if (and !== (from?.[1]?.toLowerCase() === 'giữa')) return null;
  if (matchBefore(JOINED_BEFORE, text, low.start, 2) || matchAt(JOINED_AFTER, text, high.end)) return null;
  if (matchBefore(NAMED, text, low.start, 14)) return null;
  const written = text.slice(low.start, low.end);
  const writtenHigh = text.slice(high.start, high.end);
  if (YEAR.test(written) && YEAR.test(writtenHigh)) return null;
  if (/^0\d/.test(written) && !/^0\d/.test(writtenHigh)) return null;
  // "5-7 tỷ" are billions both; "500.000 đến 1 triệu" says its scale twice.
  const scale = scaleOf(written) === 1 ? scaleOf(writtenHigh) : 1;
  const carried = Math.abs(low.value) * scale < Math.abs(high.value) ? scale : 1;
  const lowest = Math.abs(low.value) * carried;
  const highest = Math.abs(high.value);
  if (!(lowest < highest)) return null;
  return {
    start: low.start - (from?.[0].length ?? 0),
    digitsStart: low.start,
    end: high.end,
    value: Number((low.value * carried).toPrecision(15)),
    valueHigh: high.value,
    precision: Math.min(low.precision * carried, high.precision),
    form: high.form,
  };
}

function read(context: ReadingContext): Amount[] {
  const { numbers, text } = context;
  const out: Amount[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const low = numbers[i];
    if (low === undefined) break;
    const high = numbers[i + 1];
    const range = high === undefined ? null : rangeOf(text, low, high);
    if (range) {
      out.push(range);
      i++;
    } else if (matchAt(PLUS, text, low.end)) {
      out.push({ ...low, end: low.end + 1, digitsStart: low.start, plus: true });
    } else out.push({ ...low, digitsStart: low.start });
  }
  return out;
}

const known = new WeakMap<ReadingContext, readonly Amount[]>();

/** The amounts of a text in order; read once per context and shared by the recognisers. */
export function amountsOf(context: ReadingContext): readonly Amount[] {
  const cached = known.get(context);
  if (cached) return cached;
  const amounts = read(context);
  known.set(context, amounts);
  return amounts;
}

import type { Change, Hedge } from '../../types';
import { HEDGES } from './hedge-words';
import { AFTER, anyOf, BEFORE, compile, matchAt, matchBefore } from './words';

/**
 * How firmly a figure is stated. The word next to the figure decides ("khoảng hơn 40" is over 40), the span takes
 * in all of them.
 */

/** Words that may stand between the hedge and its figure. */
const FILLER = '(?:(?:mức|con số|mốc|ngưỡng|mức giá|giá|số tiền|cả) )?';

interface HedgeForm {
  hedge: Hedge;
  pattern: RegExp;
}
const FORMS: readonly HedgeForm[] = HEDGES.map(([hedge, words]) => ({
  hedge,
  pattern: compile(`(?:(?<![\\p{L}\\p{N}])(?:${anyOf(words)}) ?)${FILLER}$`),
}));

/** Quick test, so that most figures cost one look. */
const ANY = compile(`(?:${HEDGES.map(([, words]) => anyOf(words)).join('|')}) ?${FILLER}$`);

/** "tốc độ", "mật độ": the last syllable of another word is no hedge. */
const PART_OF_WORD = compile(
  `${BEFORE}(?:kích cỡ|cỡ lớn|bên trên|ở trên|nói trên|kể trên|cấp trên|nêu trên|bên dưới|cấp dưới|quá trình|vòng quanh|chung quanh|con non|núi non|mơ ước|điều ước|công ước|quy ước|mong ước|giao ước|thua kém|yếu kém|nghèo kém|giám sát|khảo sát|cảnh sát|quan sát|kiểm sát|trinh sát|sâu sát|bám sát) $`,
);

/** Adjectives that make "hơn" a comparison: "nhanh hơn 5 lần" is a difference, not more than five. */
const COMPARATIVE = compile(
  `${BEFORE}(?:nhanh|chậm|rộng|mạnh|tốt|rẻ|đắt|nặng|nhẹ|dài|ngắn|sớm|muộn|già|trẻ|sâu|kém|xa|lâu|giàu|nghèo) hơn $`,
);
/** "rộng hơn 22.000 ha": of a measure, "hơn" is more than. */
const MEASURE = compile(
  `[\\d.,]+ ?(?:nghìn |ngàn |triệu )?(?:km|m|m2|ha|héc-?ta|mét|cây số|tấn|kg|tạ|lít|năm|tháng|tuần|ngày|giờ|tiếng|phút|tuổi)${AFTER}(?!.{0,24}so với)`,
  'y',
);
const OF_MEASURE = compile(`${BEFORE}(?:rộng|dài|nặng|sâu|xa|lâu|già|trẻ) hơn $`);
/** "cao hơn 800.000 đồng so với": by how much, not more than. */
const DIFFERENCE = compile(`${BEFORE}(?:(cao|lớn|nhiều)|(thấp|nhỏ|ít|kém)) hơn $`);
const COMPARED_WITH = compile(
  `.{0,40}?${BEFORE}(?:so với|cùng kỳ|trước đó|năm trước|năm ngoái|tháng trước)`,
  'y',
);

/** "thấp hơn mức 7,45% của quý I": that level itself is stated, and only compared with. */
const THAN_LEVEL = compile(`${BEFORE}hơn (?:so với )?(?:mức|con số)(?: khoảng)? $`);
const LEVEL_OF = compile(
  ` (?:\\p{L}+ ){0,2}?(?:của|cùng kỳ|năm|quý|tháng|hồi|ghi nhận|bình quân|trung bình|trước đó|hiện nay|hiện tại|đặt ra|đề ra)${AFTER}`,
  'y',
);

/** "vượt 12% kế hoạch": by how much, not more than. */
const BEYOND = compile(`${BEFORE}vượt(?: mức)? $`);
const PLAN_AFTER = compile(` (?:so với )?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|cùng kỳ)${AFTER}`, 'y');

/** "trên 2 mạng xã hội" (on two networks), "dưới 5 hình thức" (in five forms): prepositions. */
const ON_PLACE = compile(
  `\\S+ (?:mạng|trang|địa bàn|nền tảng|lĩnh vực|băng tần|tuyến|thị trường|kênh|thiết bị|phương diện|mặt trận|khía cạnh|sàn|hệ thống|phương tiện|tờ báo|chặng|cánh|vai|thế giới|tỉnh|bình diện|trụ cột|góc độ|cơ sở|website|trang web|ứng dụng|công cụ|sân khấu|màn hình|khu vực)`,
  'y',
);
const UNDER_FORM = compile(`\\S+ (?:hình thức|dạng|góc độ|góc nhìn|tên|sự|tầng|lớp|triều)`, 'y');

const RISE = compile(
  `${BEFORE}(?:tăng|tăng trưởng|tăng thêm|tăng lên|tăng mạnh|tăng nhẹ|tăng vọt|tăng đến|tăng tới|tăng được|tăng bình quân|tăng trung bình|tăng đột biến|nhích|nhích lên|cộng thêm|thêm|nâng|nhảy vọt|bật tăng|vọt lên|leo lên|tăng so với cùng kỳ)(?: (?:mức|là|đạt|được|tới|đến|lên|thêm|khoảng|từ|nhẹ|mạnh|thêm được|bình quân|trung bình|nhanh|cao|trưởng))*\\s*$`,
);
const FALL = compile(
  `${BEFORE}(?:giảm|giảm nhẹ|giảm mạnh|giảm sâu|sụt|sụt giảm|suy giảm|giảm bớt|giảm xuống|cắt giảm|hạ|mất|tụt|rớt|co lại|lao dốc|rút ngắn)(?: (?:mức|là|đạt|được|tới|đến|xuống|bớt|khoảng|từ|nhẹ|mạnh|thêm|bình quân|trung bình|nhanh|sâu|đi))*\\s*$`,
);

/** The span and firmness of a figure with the hedges around it. */
export interface Reach {
  start: number;
  end: number;
  hedge: Hedge;
  change?: Change;
}

function hedgeAt(text: string, at: number): { start: number; hedge: Hedge } | null {
  const tail = text.slice(Math.max(0, at - 32), at);
  if (!ANY.test(tail)) return null;
  let best: { start: number; hedge: Hedge } | null = null;
  for (const { hedge, pattern } of FORMS) {
    const match = pattern.exec(tail);
    if (match && (best === null || at - match[0].length < best.start)) {
      best = { start: at - match[0].length, hedge };
    }
  }
  return best;
}

/** A hedge word that is none here: part of another word, a preposition, a comparison. */
function isFalse(text: string, start: number, at: number): boolean {
  const word = text.slice(start, at).trim().toLowerCase();
  if (matchBefore(PART_OF_WORD, text, at, 16)) return true;
  if (word === 'hơn' && matchBefore(COMPARATIVE, text, at, 12))
    return !(matchBefore(OF_MEASURE, text, at, 12) && matchAt(MEASURE, text, at));
  const small = /^(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|một)(?![\p{L}\p{N}.,%])/iu.test(
    text.slice(at, at + 6),
  );
  if (word === 'trên') return small && matchAt(ON_PLACE, text, at) !== null;
  if (word === 'dưới') return small && matchAt(UNDER_FORM, text, at) !== null;
  if (word === 'kém') return !/\d/.test(text[at] ?? '');
  return false;
}

const OR_MORE = compile(` (?:trở lên|đổ lên|hoặc (?:hơn|cao hơn|nhiều hơn|lớn hơn))${AFTER}`, 'y');
const OR_LESS = compile(
  ` (?:trở xuống|đổ xuống|đổ lại|trở lại|hoặc (?:ít hơn|thấp hơn|nhỏ hơn))${AFTER}`,
  'y',
);
const AND_ODD = compile(` (?:có lẻ|và hơn thế)${AFTER}`, 'y');
const FROM = compile(`${BEFORE}từ $`);

/** "từ 2 triệu đồng trở lên": the firmness that follows the unit. */
function hedgeAfter(text: string, start: number, end: number): Reach | null {
  const more = matchAt(OR_MORE, text, end);
  const less = more ? null : matchAt(OR_LESS, text, end);
  const found = more ?? less;
  if (found) {
    const from = matchBefore(FROM, text, start, 4);
    return {
      start: start - (from?.[0].length ?? 0),
      end: end + found[0].length,
      hedge: more ? 'at-least' : 'at-most',
    };
  }
  const odd = matchAt(AND_ODD, text, end);
  return odd && { start, end: end + odd[0].length, hedge: 'over' };
}

/** The direction of change stated before a figure, its hedge passed over. */
export function changeBefore(text: string, at: number): Change | undefined {
  const tail = text.slice(Math.max(0, at - 40), at);
  if (RISE.test(tail)) return 'rise';
  return FALL.test(tail) ? 'fall' : undefined;
}

interface HedgedSpan {
  start: number;
  end: number;
  valueHigh?: number;
  form?: string;
  plus?: true;
}

function basisOf(span: HedgedSpan): Hedge {
  if (span.valueHigh !== undefined) return 'range';
  if (span.form === 'fraction') return 'about';
  return span.plus ? 'over' : 'exact';
}

/** Extends the span of a figure (with its unit) over the hedges around it; a range keeps its own. */
export function hedged(text: string, span: HedgedSpan): Reach {
  const basis = basisOf(span);
  let start = span.start;
  let hedge = basis;
  for (let turn = 0; turn < 3; turn++) {
    const found = hedgeAt(text, start);
    if (found === null || isFalse(text, found.start, start)) break;
    if (hedge === basis && basis !== 'range') hedge = found.hedge;
    start = found.start;
  }
  const difference = matchBefore(DIFFERENCE, text, span.start, 12);
  const compared = difference !== null && hedge !== basis && matchAt(COMPARED_WITH, text, span.end) !== null;
  const levelled =
    matchBefore(THAN_LEVEL, text, span.start, 24) !== null && matchAt(LEVEL_OF, text, span.end);
  const beyond = matchBefore(BEYOND, text, span.start, 12) !== null && matchAt(PLAN_AFTER, text, span.end);
  if (compared || levelled || beyond) hedge = basis;
  const change = compared ? (difference?.[1] ? 'rise' : 'fall') : changeBefore(text, start);
  const after = basis === 'range' ? null : hedgeAfter(text, start, span.end);
  const reach: Reach = after ?? { start, end: span.end, hedge };
  return change === undefined ? reach : { ...reach, change };
}

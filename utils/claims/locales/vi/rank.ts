import type { Expression, NumericExpression, ReadingContext, Recogniser } from '../../expression';
import type { Hedge } from '../../types';
import { FIELD, SIZED_FIELD } from './fields';
import { ORDINAL_NUMBER, ordinalValue } from './ordinal-words';
import { withoutOverlap } from './spans';
import { AFTER, BEFORE, compile, matchAt, matchBefore, matchesOf } from './words';

const NAME = 'vi/rank';

/** "top 50 thế giới", "tốp 3": any place up to the one named. */
const TOP = compile(`${BEFORE}(?:top|tốp)[ -]?(\\d{1,4})${AFTER}(?! ?%)`, 'g');
const AMONG = compile(
  `${BEFORE}nhóm (\\d{1,4}) (?:nước|quốc gia|nền kinh tế|địa phương|tỉnh|doanh nghiệp|thị trường|thành phố|trường) (?:dẫn đầu|đứng đầu|hàng đầu)`,
  'g',
);
const TOP_NOUN = compile(
  ` (?:các )?(?:nước|quốc gia|nền kinh tế|địa phương|tỉnh|doanh nghiệp|công ty|thị trường|thành phố|trường|ngân hàng|website|ứng dụng|nhà mạng)(?: (?:dẫn đầu|hàng đầu|lớn nhất|tốt nhất|phát triển nhất))?`,
  'y',
);

/** "đứng thứ 86/193", "xếp hạng 89", "vị trí thứ 3", "lớn thứ hai". */
const VERB =
  '(?:đứng|xếp|xếp hạng|được xếp|giữ|chiếm|nằm|về|vươn lên|nhảy lên|leo lên|tăng lên|tụt xuống|rơi xuống|lên|xuống|từ|ở|đạt|đang ở|lọt|là|thành|còn)';
const PLACE = compile(
  `${BEFORE}(?:${VERB} )?(?:ở |tại |vào |lên |xuống )?(?:(?:vị trí|thứ hạng|hạng|ngôi|ngôi vị|bậc) (?:thứ |số )?|(?<=${VERB} )(?:thứ|số) |(?<=(?:lớn|cao|nhiều|đông|mạnh|nhanh|dài|rộng|phát triển) )thứ )(${ORDINAL_NUMBER})${AFTER}(?:/(\\d{1,3}(?:\\.\\d{3})*)(?![\\d/]))?`,
  'g',
);
const ADJECTIVE = compile(`${BEFORE}(?:lớn|cao|nhiều|đông|mạnh|nhanh|dài|rộng|phát triển) $`);
/** "thứ 2", "thứ 86" where the field makes it a rank. */
const BARE = compile(`${BEFORE}thứ (${ORDINAL_NUMBER})(?:/(\\d{1,3})(?![\\d/]))?${AFTER}`, 'g');
/** A place that is no rank: "vị trí 5 trạm", "hạng 2 sao", "bậc 3", "từ số 1". */
const NOT_RANK = compile(
  ` (?:sao|điểm|trạm|km|m|MW|GB|triệu|tỷ|nghìn|%|lần|tuổi|người|doanh nghiệp|vị trí|địa điểm|hạng mục|(?:tháng|ngày)(?! \\d)|năm(?! (?:19|20)\\d\\d| (?:nay|ngoái|trước|qua))|giờ|phút)${AFTER}`,
  'y',
);

/** Superlatives of size, speed and standing. */
const SUPERLATIVE = compile(
  `${BEFORE}(?:lớn|cao|thấp|nhiều|ít|nhanh|chậm|mạnh|tốt|kém|rẻ|đắt|dài|ngắn|đông|đông dân|rộng|sâu|hiện đại|sớm|trẻ|già|giàu|nghèo|phát triển|năng động|uy tín|hấp dẫn|lâu đời|tiên tiến|phổ biến|đáng sống|an toàn|hạnh phúc|sáng tạo|thông minh|minh bạch|tăng trưởng nhanh|hài lòng|đẹp|ngon|nhỏ|nặng|dày|nổi tiếng|thành công|giá trị|cạnh tranh|khổng lồ|số một|phức tạp|quan trọng|nghiêm trọng|hiệu quả|tin cậy|thân thiện|sôi động|tiềm năng|bền vững|đắt đỏ|quy mô|toàn diện|đông đúc|(?!(?:thống|hợp|duy|đồng|thứ|chủ|giải|hạng|đệ|quán|ngôi|nhóm|cái|lần|độc|đợt|số) )[\\p{Ll}]+)(?: (?:hàng|bậc))? (?:nhất|nhì)`,
  'g',
);
const ONE_OF = compile(
  `${BEFORE}(?:một|1|\\d+|hai|ba|bốn|năm) (?:trong|trong số)(?: \\S+){1,12} $|${BEFORE}(?:những|các|nhóm)(?: \\S+){1,8} $|${BEFORE}(?:top|tốp) \\d+(?: \\S+){1,5} $`,
);
const LEADING = compile(
  `${BEFORE}(?:(?:đang|vẫn|tiếp tục|luôn|hiện|liên tục|đã|dẫn|vươn lên) )*(đứng đầu|dẫn đầu|đứng số một|đứng số 1|đứng thứ nhất|giữ ngôi đầu|giữ vị trí số một)${AFTER}`,
  'g',
);
const LEADING_FIELD = compile(
  ` (?:về|với|bảng xếp hạng|danh sách|thị trường|bảng)${AFTER}|(?=,|\\.(?:\\s|$))`,
  'y',
);
/** "người đứng đầu", "đứng đầu Bộ": a head, not a first place. */
const HEAD = compile(
  `${BEFORE}(?:người|cơ quan|lãnh đạo|cán bộ|tư lệnh|vai trò|vị trí|chức|ông|bà|nhóm|doanh nghiệp|đơn vị|do|là) (?:\\S+ )?$`,
);

interface Ranked {
  start: number;
  end: number;
  value: number;
  hedge?: Hedge;
  denominator?: number | undefined;
}

function expression({ start, end, value, hedge = 'exact', denominator }: Ranked): NumericExpression {
  return {
    kind: 'rank',
    unit: 'rank',
    recogniser: NAME,
    start,
    end,
    value,
    precision: 1,
    hedge,
    ...(denominator === undefined ? {} : { denominator }),
  };
}

/** The end of the field named after a rank, and the field's size where it is told. */
function field(text: string, at: number): { end: number; size?: number } {
  const sized = matchAt(SIZED_FIELD, text, at);
  if (sized?.[1]) {
    const end = at + sized[0].length + (sized[0].includes('(') && text[at + sized[0].length] === ')' ? 1 : 0);
    return { end, size: Number(sized[1].replaceAll('.', '')) };
  }
  const named = matchAt(FIELD, text, at);
  return { end: at + (named?.[0].length ?? 0) };
}

const sizeOf = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : Number(written.replaceAll('.', ''));

function tops(text: string): Ranked[] {
  const out: Ranked[] = matchesOf(AMONG, text).map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end: field(text, end).end, value: Number(match[1]), hedge: 'at-most' };
  });
  for (const match of matchesOf(TOP, text)) {
    let end = match.index + match[0].length;
    end += matchAt(TOP_NOUN, text, end)?.[0].length ?? 0;
    out.push({ start: match.index, end: field(text, end).end, value: Number(match[1]), hedge: 'at-most' });
  }
  return out;
}

function places(text: string): Ranked[] {
  const out: Ranked[] = [];
  for (const match of matchesOf(PLACE, text)) {
    const value = ordinalValue(match[1] ?? '');
    const at = match.index + match[0].length;
    if (Number.isNaN(value) || matchAt(NOT_RANK, text, at)) continue;
    const { end, size } = field(text, at);
    const written = text.slice(match.index, at);
    if (/(?:^|\s)số /iu.test(written) && !/vị trí|ngôi|hạng/iu.test(written) && end === at) continue;
    const adjective = matchBefore(ADJECTIVE, text, match.index, 12);
    const start = match.index - (/^thứ/iu.test(written) ? (adjective?.[0].length ?? 0) : 0);
    out.push({ start, end, value, denominator: sizeOf(match[2]) ?? size });
  }
  for (const match of matchesOf(BARE, text)) {
    const at = match.index + match[0].length;
    const { end, size } = field(text, at);
    const value = ordinalValue(match[1] ?? '');
    if ((end === at && match[2] === undefined) || Number.isNaN(value)) continue;
    out.push({ start: match.index, end, value, denominator: sizeOf(match[2]) ?? size });
  }
  return withoutOverlap(out);
}

/** The text of the sentence before a place, near enough. */
function clauseBefore(text: string, at: number): string {
  const tail = text.slice(Math.max(0, at - 90), at);
  return tail.slice(Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n'), tail.lastIndexOf(';')) + 1);
}

function firsts(text: string): Ranked[] {
  const out: Ranked[] = [];
  for (const match of matchesOf(SUPERLATIVE, text)) {
    const at = match.index + match[0].length;
    const { end } = field(text, at);
    if (end === at || ONE_OF.test(clauseBefore(text, match.index))) continue;
    out.push({ start: match.index, end, value: /nhì$/iu.test(match[0]) ? 2 : 1 });
  }
  for (const match of matchesOf(LEADING, text)) {
    const at = match.index + match[0].length;
    const start = at - (match[1]?.length ?? 0);
    const led = field(text, at).end;
    const topic = matchAt(LEADING_FIELD, text, at)?.[0] ?? null;
    if (led === at && topic === null) continue;
    if (
      led === at &&
      /^đứng đầu$/iu.test(match[1] ?? '') &&
      !/^ (?:về|bảng|danh sách)/iu.test(text.slice(at, at + 10))
    )
      continue;
    if (matchBefore(HEAD, text, match.index, 20) || ONE_OF.test(clauseBefore(text, match.index))) continue;
    // "dẫn đầu thị trường": the market is the field.
    const market = / thị trường$/iu.test(topic ?? '') ? (topic?.length ?? 0) : 0;
    out.push({ start, end: Math.max(led, at + market), value: 1 });
  }
  return out;
}

/** Standings: "top 50 thế giới", "đứng thứ 86/193", and superlatives with a field of comparison. */
export const rank: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const { text } = context;
    return [...tops(text), ...places(text), ...firsts(text)].map(expression);
  },
};

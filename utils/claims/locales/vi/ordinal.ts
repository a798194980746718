import type { Expression, NumericExpression, ReadingContext, Recogniser } from '../../expression';
import { ORDINAL_NUMBER, ordinalValue } from './ordinal-words';
import { AFTER, BEFORE, compile, matchAt, matchBefore, matchesOf } from './words';

const NAME = 'vi/ordinal';

const OCCASION = compile(
  `${BEFORE}lần (?:thứ (${ORDINAL_NUMBER})|(đầu tiên)|đầu(?= [\\p{Ll}]))${AFTER}`,
  'g',
);
const FIRST = compile(`${BEFORE}đầu tiên${AFTER}`, 'g');
const NTH = compile(`${BEFORE}thứ (${ORDINAL_NUMBER})${AFTER}(?!/\\d)`, 'g');

/** Editions are names ("Đại hội lần thứ XII"), and so is the fourth industrial revolution. */
const EDITION = compile(
  `${BEFORE}(?:cách mạng(?: công nghiệp)?|Đại hội|Hội nghị|Kỳ họp|Phiên họp|Diễn đàn|Liên hoan|Giải|Festival|Hội chợ|Triển lãm|công nghiệp|Lễ hội)(?: [^ ,.;:\\n]+){0,12} $`,
);
/** Nouns that can be first of their kind; the nearest before "đầu tiên" is what is counted. */
const HEAD = compile(
  `${BEFORE}((?:nhà mạng|nhà cung cấp|nhà sản xuất|doanh nghiệp|công ty|tập đoàn|đơn vị|địa phương|tỉnh|thành phố|quốc gia|nước|ngân hàng|bệnh viện|trường đại học|trường|cơ quan|tổ chức|bộ|sở|hãng|trạm|mạng|dịch vụ|sản phẩm|ứng dụng|nền tảng|hệ thống|trung tâm|dự án|chương trình|mô hình|khu|tuyến|vệ tinh|thiết bị|điện thoại|chiếc|cuộc gọi|cuộc|luật|nghị định|văn bản|phiên bản|người|phụ nữ|nhóm|thị trường|lô|giai đoạn|tòa án|tờ báo|báo|đại học|startup|lĩnh vực|ngành|huyện|xã|phường|quận|đô thị|nhà máy|trang|kênh|thương hiệu|cặp|đội|hội nghị|phòng|bộ quy tắc|tiêu chuẩn|vụ|ca|trường hợp)(?: [\\p{Ll}\\p{N}][\\p{L}\\p{N}]*){0,3}) $`,
);
/** Ordering words and times: "trước đầu tiên", "năm đầu tiên", "bước đầu tiên". */
const NO_HEAD = compile(
  `${BEFORE}(?:năm|ngày|tháng|tuần|giờ|phút|quý|bước|phần|lúc|là|trong|của|những|các|lần|điều|việc|đầu) $`,
);

/** "sáng thứ hai", "thứ 5 (22/3)", "thứ Hai, 21/3": days of the week. */
const WEEKDAY_LEAD = compile(
  `${BEFORE}(?:sáng|trưa|chiều|tối|đêm|ngày|vào|từ|đến|tới|hôm|hằng|hàng|mỗi|và|trước|sau) $|^\\s*$|[\\n,(] ?$`,
);
const WEEKDAY_TAIL = compile(
  ` ?(?:[,(] ?(?:ngày )?\\d|ngày|tuần|hàng tuần|hằng tuần|này|tới|vừa qua|đến (?:thứ|chủ)|[-–] )`,
  'y',
);
/** Third parties and generations are names. */
const FIXED = compile(
  `${BEFORE}(?:bên|thế hệ|thế giới|nước|ngôi|loại|ngày|thế kỷ|hạng|vị trí|đứng|xếp|cương vị|thế kỉ|lần|điều|lên|xuống|về|tụt|nhảy|vươn|leo|lớn|cao|nhiều|đông|mạnh|nhanh|dài|rộng) $`,
);
const NOUN_BEFORE = compile(
  `(?<![\\p{L}\\p{N}])((?!(?:là|có|và|của|trong|ở|tại|sang|bước|đến|tới|từ|vào|cho|được|đã|sẽ|các|những|một|với|hay|hoặc|về|này|lên|ra) )\\p{L}+ \\p{L}+|\\p{L}+) $`,
);
/** "Lý do thứ hai, …" tells one thing after another; hardly ten. */
const MOST_ENUMERATED = 6;
const ENUMERATES = compile(`(?: là|[,:])`, 'y');
const SENTENCE_START = /(?:^|[\n.!?;:“"]\s*)$/u;

interface Nth {
  start: number;
  end: number;
  value: number;
  unit: string;
}

function expression({ start, end, value, unit }: Nth): NumericExpression {
  return { kind: 'ordinal', unit, recogniser: NAME, start, end, value, precision: 1, hedge: 'exact' };
}

/** The text is nothing but the ordinal. */
const isAlone = (text: string, start: number, end: number): boolean =>
  text.slice(0, start).trim() === '' && /^[\s.]*$/.test(text.slice(end));

function occasions(text: string): Nth[] {
  return matchesOf(OCCASION, text)
    .filter((match) => !matchBefore(EDITION, text, match.index, 100))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: match[1] === undefined ? 1 : ordinalValue(match[1]),
      unit: 'lần',
    }));
}

function firsts(text: string): Nth[] {
  const out: Nth[] = [];
  for (const match of matchesOf(FIRST, text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isAlone(text, start, end)) out.push({ start, end, value: 1, unit: '' });
    if (matchBefore(NO_HEAD, text, start, 12)) continue;
    const head = nearestHead(text, start);
    if (head) out.push({ start: start - head.length - 1, end, value: 1, unit: head });
  }
  return out;
}

/** The shortest counted noun before a place: "trạm 5G" of "thử nghiệm trạm 5G đầu tiên". */
function nearestHead(text: string, at: number): string | null {
  const tail = text.slice(Math.max(0, at - 40), at);
  let head: string | null = null;
  for (let from = tail.length; from > 0; ) {
    const space = tail.lastIndexOf(' ', from - 2);
    const found = HEAD.exec(tail.slice(space + 1));
    if (found?.[1] && found.index === 0) {
      head = found[1];
      const longer = tail.lastIndexOf(' ', space - 1);
      const wider = HEAD.exec(tail.slice(longer + 1));
      if (wider?.[1] && wider.index === 0 && /^(?:nhà|cuộc|trường|bộ|tờ|tòa|công) /u.test(wider[1]))
        head = wider[1];
      break;
    }
    if (space < 0 || tail.length - space > 32) break;
    from = space + 1;
  }
  return head;
}

function nths(text: string): Nth[] {
  const out: Nth[] = [];
  for (const match of matchesOf(NTH, text)) {
    const start = match.index;
    const end = start + match[0].length;
    const value = ordinalValue(match[1] ?? '');
    if (Number.isNaN(value)) continue;
    if (isAlone(text, start, end)) {
      out.push({ start, end, value, unit: '' });
      continue;
    }
    if (SENTENCE_START.test(text.slice(Math.max(0, start - 4), start)) || matchBefore(FIXED, text, start, 12))
      continue;
    if (
      value >= 2 &&
      value <= 7 &&
      (matchBefore(WEEKDAY_LEAD, text, start, 8) || matchAt(WEEKDAY_TAIL, text, end))
    )
      continue;
    const noun = matchBefore(NOUN_BEFORE, text, start, 20)?.[1];
    if (noun === undefined || (value <= MOST_ENUMERATED && matchAt(ENUMERATES, text, end))) continue;
    out.push({ start: start - noun.length - 1, end, value, unit: noun });
  }
  return out;
}

/** "lần thứ 4", "nhà mạng đầu tiên", "năm thứ ba"; not weekdays, enumerations or editions. */
export const ordinal: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const { text } = context;
    return [...occasions(text), ...firsts(text), ...nths(text)].map(expression);
  },
};

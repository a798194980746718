import type { Expression, NumericExpression, ReadingContext, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { changeBefore } from './hedge';
import { measured } from './measured';
import { AFTER, BEFORE, compile, matchAt, matchBefore, matchesOf } from './words';

const NAME = 'vi/change';

/** "gấp đôi", "nhân ba": a multiple without a figure. */
const WORDED = compile(
  `${BEFORE}(?:gấp|nhân)(?: (?:hơn|gần|khoảng))? (đôi|rưỡi|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn)${AFTER}(?! (?:mươi|trăm|nghìn|triệu|tỷ|tỉ|rưỡi|đến|tới))(?: lần)?`,
  'g',
);
const WORTH: Readonly<Record<string, number>> = {
  đôi: 2,
  rưỡi: 1.5,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  trăm: 100,
  nghìn: 1000,
};
const INNER_HEDGE = compile(`^(?:gấp|nhân) (hơn|gần|khoảng)`);
const INNER: Readonly<Record<string, NumericExpression['hedge']>> = {
  hơn: 'over',
  gần: 'nearly',
  khoảng: 'about',
};

const TIMES = compile(` (?:lần|x)${AFTER}`, 'y');
/** What makes "3 lần" a multiple; "kiểm tra 3 lần" counts occasions. */
const MULTIPLE_LEAD = compile(
  `${BEFORE}(?:gấp|tăng|giảm|nhân|hơn|nhanh|chậm|cao|thấp|lớn|nhỏ|nhiều|ít|rộng|dài|đắt|rẻ|bằng|mạnh|nặng|nhẹ|tới|lên|cao hơn|nhanh hơn|lớn hơn|nhiều hơn)(?: (?:gấp|tới|đến|lên|hơn|gần|khoảng|ít nhất|tối thiểu|thêm|trên|xuống|được|từ))* $`,
);
const MULTIPLE_TAIL = compile(
  ` lần (?:so với|mức|tốc độ|con số|giá|dân số|GDP|năm (?:\\d|ngoái|trước)|cùng kỳ|trung bình|bình quân)`,
  'y',
);
/** "cao hơn mức trung bình thế giới 3 lần": the comparison stands earlier in the clause. */
const COMPARED = compile(
  `${BEFORE}(?:cao|nhanh|lớn|nhiều|rộng|mạnh|thấp|chậm|nhỏ|ít|đắt|rẻ) hơn [^.,;\\n]{1,50} $`,
);
/** "gấp 2, gấp 3": times goes without saying. */
const NO_UNIT = compile(`(?= ?(?:$|[.,;)\\n])| (?:so với|mức|và|hoặc|năm|cùng)${AFTER})`, 'y');
/** The words of the multiple that belong to its span. */
const GAP = compile(`${BEFORE}(?:gấp|nhân)(?: (?:tới|đến|lên|hơn|gần|khoảng|ít nhất|tối thiểu|trên|từ))* $`);

function worded(context: ReadingContext): NumericExpression[] {
  return matchesOf(WORDED, context.text).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const value = WORTH[match[1]?.toLowerCase() ?? ''] ?? 1;
    const amount: Amount = {
      start,
      digitsStart: start,
      end,
      value,
      precision: value === 1.5 ? 0.1 : 1,
      form: 'words',
    };
    const expression = measured(context, amount, {
      kind: 'quantity',
      unit: 'times',
      start,
      end,
      recogniser: NAME,
    });
    const inner = INNER[INNER_HEDGE.exec(match[0])?.[1]?.toLowerCase() ?? ''];
    return inner === undefined ? expression : { ...expression, hedge: inner };
  });
}

function figured(context: ReadingContext, amount: Amount): NumericExpression | null {
  const { text } = context;
  if (amount.form === 'fraction') return null;
  const bare = matchBefore(GAP, text, amount.start, 24) && matchAt(NO_UNIT, text, amount.end);
  const times = matchAt(TIMES, text, amount.end) ?? bare;
  if (!times) return null;
  const lead = matchBefore(MULTIPLE_LEAD, text, amount.start, 32);
  const isMultiple =
    lead ||
    !Number.isInteger(amount.value) ||
    matchAt(MULTIPLE_TAIL, text, amount.end) ||
    matchBefore(COMPARED, text, amount.start, 60);
  if (!isMultiple) return null;
  const expression = measured(context, amount, {
    kind: 'quantity',
    unit: 'times',
    start: amount.start,
    end: amount.end + times[0].length,
    recogniser: NAME,
  });
  const gap = matchBefore(GAP, text, expression.start, 24);
  if (!gap) return expression;
  const start = expression.start - gap[0].length;
  const direction = changeBefore(text, start);
  return { ...expression, start, ...(direction ? { change: direction } : {}) };
}

/** Multiples: "gấp 3 lần", "tăng gấp đôi", "nhanh hơn 10 lần". */
export const change: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const out: Expression[] = worded(context);
    for (const amount of amountsOf(context)) {
      const found = figured(context, amount);
      if (found) out.push(found);
    }
    return out;
  },
};

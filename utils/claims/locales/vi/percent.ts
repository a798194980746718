import type { Expression, NumericExpression, ReadingContext, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { measured } from './measured';
import { AFTER, BEFORE, compile, matchAt, matchBefore } from './words';

const NAME = 'vi/percent';
const POINTS = compile(` ?(?:điểm phần trăm|điểm %|% điểm|điểm bách phân|đpt)`, 'y');
const SIGN = compile(` ?(?:%|％|(?:phần trăm|phần trăn|percent|pct)${AFTER})`, 'y');
const PER_MILLE = compile(` ?(?:‰|phần nghìn|phần ngàn)`, 'y');

/** What makes a bare "nửa" or "1/3" a share: the whole that it is a part of, or a change by it. */
const WHOLE = compile(
  ` (?:trong )?(?:(?:tổng|toàn|của|là|trong)|(?:số|dân|lượng|diện tích|thị phần|doanh|người|thế giới|các|những|công suất|doanh thu|chặng|thời gian|giá|chi phí|khối lượng|hội viên|thành viên|doanh nghiệp|cơ quan|thuê bao|dân số|sản lượng|kim ngạch|vốn|tài khoản|hộ|học sinh|cử tri|lao động|quốc gia|nước|tỉnh|trường|đại biểu|phiếu|cả nước|so với|GDP))${AFTER}`,
  'y',
);
const HEDGE_BEFORE = compile(
  `(?:hơn|gần|quá|khoảng|chiếm|tới|đến|giảm|tăng|bằng|còn) (?:tới |đến |còn |mất )?$`,
);
/** "nửa năm", "một nửa giờ": a part of a unit of measure is no share of a whole. */
const OF_UNIT = compile(
  ` (?:năm|tháng|ngày|giờ|tiếng|thế kỷ|thập kỷ|thập niên|km|cây số|mét|lít|kg|ký|cân|tấn|tá|chục|trăm|nghìn|triệu|tỷ|tỉ|USD|đồng|vòng|lạng|yến|tạ|phút|giây)${AFTER}`,
  'y',
);
/** "1/3" is a share only before its whole; elsewhere it is the first of March. */
const SLASHED = /(?<![\p{L}\p{N}/.,-])([1-9])\/([2-9]|10)(?![\d/.,-]*\d)(?!\p{L})/gu;
/** "chiếm 2/3": a share whatever follows. */
const MAKES_UP = compile(`${BEFORE}chiếm (?:(?:tới|đến|khoảng|gần|hơn|trên) )*$`);
/** "tới 1/4 dân số": no day is followed by these. */
const SURE_WHOLE = compile(
  ` (?:dân số|diện tích|thị phần|doanh thu|tổng (?:số|doanh thu|vốn|sản lượng|kim ngạch)|GDP)${AFTER}`,
  'y',
);
const DAY_LEAD = compile(
  `(?:ngày|sáng|chiều|tối|đêm|trưa|hôm|mùng|mồng|từ|đến|tới|trước|sau|và|nay|qua|số|đường|quyết định|hẻm|ngõ|kiệt|nghị định)[ (]{1,2}$|[\\d-] ?$`,
);

function share(context: ReadingContext, amount: Amount, start: number, end: number): NumericExpression {
  const value = Math.round(amount.value * 10_000) / 100;
  return measured(
    context,
    { ...amount, form: 'fraction' },
    {
      kind: 'percent',
      unit: 'percent',
      start,
      end,
      recogniser: NAME,
      value,
      precision: 1,
    },
  );
}

function fromFraction(context: ReadingContext, amount: Amount): NumericExpression | null {
  const { text } = context;
  if (matchAt(OF_UNIT, text, amount.end) || amount.value >= 1) return null;
  const bareHalf = /^nửa/iu.test(text.slice(amount.start, amount.end));
  if (bareHalf && !matchAt(WHOLE, text, amount.end) && !matchBefore(HEDGE_BEFORE, text, amount.start, 20))
    return null;
  return share(context, amount, amount.start, amount.end);
}

function fromSlashes(context: ReadingContext): NumericExpression[] {
  const { text } = context;
  const out: NumericExpression[] = [];
  for (const match of text.matchAll(SLASHED)) {
    const start = match.index;
    const end = start + match[0].length;
    const top = Number(match[1]);
    const bottom = Number(match[2]);
    const isShare =
      matchBefore(MAKES_UP, text, start, 20) !== null ||
      matchAt(SURE_WHOLE, text, end) !== null ||
      (matchAt(WHOLE, text, end) !== null && matchBefore(DAY_LEAD, text, start, 16) === null);
    if (top >= bottom || !isShare) continue;
    const amount: Amount = {
      start,
      digitsStart: start,
      end,
      value: top / bottom,
      precision: 0.01,
      form: 'fraction',
    };
    out.push(share(context, amount, start, end));
  }
  return out;
}

/** Whether the whole of a share stands at a place ("2/3 | dân số"). */
export function isWholeAt(text: string, at: number): boolean {
  return matchAt(WHOLE, text, at) !== null;
}

/** Percentages, percentage points, and fractions where they mean a share of a whole. */
export const percent: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const out: Expression[] = [];
    for (const amount of amountsOf(context)) {
      if (amount.form === 'fraction') {
        const found = fromFraction(context, amount);
        if (found) out.push(found);
        continue;
      }
      const points = matchAt(POINTS, context.text, amount.end);
      const sign = points ?? matchAt(SIGN, context.text, amount.end);
      const mille = sign ? null : matchAt(PER_MILLE, context.text, amount.end);
      const unit = sign ?? mille;
      if (!unit) continue;
      out.push(
        measured(context, amount, {
          kind: 'percent',
          unit: points ? 'percentage-point' : 'percent',
          start: amount.start,
          end: amount.end + unit[0].length,
          recogniser: NAME,
          ...(mille ? { value: amount.value / 10, precision: amount.precision / 10 } : {}),
        }),
      );
    }
    return [...out, ...fromSlashes(context)];
  },
};

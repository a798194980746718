import type { Expression, NumericExpression, ReadingContext, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { CURRENCY_NAMES, CURRENCY_SIGNS, TRAILING_SIGNS } from './currencies';
import { measured } from './measured';
import { AFTER, anyOf, BEFORE, compile, matchAt, matchBefore } from './words';

const NAME = 'vi/money';
const escaped = (sign: string): string => sign.replaceAll('$', '\\$');

const SIGN_BEFORE = compile(`(?<![\\p{L}\\p{N}])(${anyOf(Object.keys(CURRENCY_SIGNS).map(escaped))}) ?$`);
const SIGN_AFTER = compile(` ?(${anyOf(TRAILING_SIGNS.map(escaped))})(?!\\d)`, 'y');
/** "5 đồng chí" (comrades), "2 đồng tiền ảo" (coins): words that only begin like a currency. */
const NOT_CURRENCY =
  '(?! (?:chí|nghiệp|hồ|minh|phạm|hương|bào|đội|bằng (?:sông|Bắc|duyên)|sáng lập|tháp|nai|hới|văn|cỏ|ruộng|lúa|tiền (?:chung|ảo|số|mã hóa|kỹ thuật số|này))(?!\\p{L})| tiền(?! \\p{Ll}))(?!(?<=đô) thị(?!\\p{L}))';
/** "2019 đồng loạt", "5 đô thị": after a small or plain number these are words of their own, after "5 triệu" hardly. */
const DOUBTFUL = compile(
  ` (?:đồng (?:thời|bộ|bằng|loạt|hành|lòng|ý|nhất|chủ|tổ chức|thuận|phục|tác giả)|đô (?:thị|vật|hộ|đốc)|yên (?:tâm|bình|ổn))(?!\\p{L})`,
  'y',
);
const LARGE = /(?:[.,]\d{3}|nghìn|ngàn|vạn|triệu|t[ỷỉ]|rưỡi)$/iu;
const CURRENCY = compile(` ?(${anyOf(Object.keys(CURRENCY_NAMES))})${AFTER}${NOT_CURRENCY}`, 'y');

/** The name of a currency that follows the figure ending at a place. */
function currencyAt(text: string, at: number): RegExpExecArray | null {
  const name = matchAt(CURRENCY, text, at);
  if (name && matchAt(DOUBTFUL, text, at) && !LARGE.test(text.slice(Math.max(0, at - 6), at))) return null;
  return name;
}

/** Words that say that an amount in triệu or tỷ is money. */
const MONEY_WORD = compile(
  `${BEFORE}(?:giá(?! trị gia tăng)|trị giá|giá trị|doanh thu|doanh số|phạt|vốn|tiền|số tiền|lợi nhuận|lãi|lỗ|chi phí|kinh phí|ngân sách|nộp|trả|bán|mua|thuế|lương|thu nhập|tài trợ|cước|phí|nợ|vay|học bổng|bồi thường|giao dịch|thanh toán|chi|thu|thiệt hại|tổng mức|đầu tư|quỹ|hạn mức|mệnh giá|thưởng|gói thầu|hợp đồng|tài sản|vốn hóa|đặt cọc|nạp|rút|chuyển khoản|đóng góp|ủng hộ|mất|lừa|chiếm đoạt|hưởng lợi|tiết kiệm|đền bù|cọc|đóng|kiếm|trộm|chuyển|gửi|tặng|mỗi (?:lần|người|tháng|năm|hộ|suất|vụ|đơn vị))${AFTER}[^.;\\n]{0,40}$`,
);
/** What may follow a bare amount of money; a noun would be what it counts ("5 triệu thuê bao"). */
const NO_NOUN = compile(
  `(?= ?(?:$|[^\\p{L}\\p{N}\\s%]|\\n))|(?= (?:và|mỗi|một|cho|để|trong|vào|từ|đến|là|với|so|trở|nhưng|thì|đối|nếu|khi|của|tùy|tại|ở|theo|qua|do|bằng|hoặc|hay|mà|thay|sau|trước|đã|sẽ|được|bị|cũng|vẫn|chỉ|trên|lên|xuống|nữa|thôi|\\/)${AFTER})`,
  'y',
);

const CENTS = compile(` (?:xu|cents?)${AFTER}`, 'y');

/** "1,7 triệu tỷ ngân sách": the noun is money. */
const OF_MONEY = compile(
  ` (?:tiền(?= (?:thuế|mặt|phạt|vốn|điện|đặt cọc|bồi thường))|vốn|ngân sách|kinh phí|doanh thu|lợi nhuận|tiền)${AFTER}`,
  'y',
);

interface Found {
  unit: string;
  start: number;
  end: number;
}

function signed(text: string, amount: Amount): Found | null {
  const before = matchBefore(SIGN_BEFORE, text, amount.digitsStart, 6);
  if (!before) return null;
  const unit = CURRENCY_SIGNS[before[1]?.toLowerCase() ?? ''];
  if (unit === undefined) return null;
  // "từ $5 đến $7": the "từ" already stands before the sign.
  const start = Math.min(amount.start, amount.digitsStart - before[0].length);
  const repeated = named(text, amount);
  return { unit, start, end: repeated?.unit === unit ? repeated.end : amount.end };
}

function named(text: string, amount: Amount): Found | null {
  const name = currencyAt(text, amount.end);
  const unit = name && CURRENCY_NAMES[name[1]?.toLowerCase() ?? ''];
  if (name && unit) return { unit, start: amount.start, end: amount.end + name[0].length };
  const sign = matchAt(SIGN_AFTER, text, amount.end);
  const meant = sign && CURRENCY_SIGNS[sign[1]?.toLowerCase() ?? ''];
  return sign && meant ? { unit: meant, start: amount.start, end: amount.end + sign[0].length } : null;
}

/** "giá trị nhỏ hơn 2 triệu", "trả trước 890K": đồng goes without saying. */
function unspoken(text: string, amount: Amount): Found | null {
  if (amount.form !== 'scaled' || Math.abs(amount.value) < 1000) return null;
  if (amount.value >= 1e6 && matchAt(OF_MONEY, text, amount.end))
    return { unit: 'VND', start: amount.start, end: amount.end };
  if (!matchAt(NO_NOUN, text, amount.end) || !matchBefore(MONEY_WORD, text, amount.start, 64)) return null;
  return { unit: 'VND', start: amount.start, end: amount.end };
}

/** "1 đô la và 23 xu": the hundredths belong to the amount before. */
function withCents(text: string, amount: Amount, { end }: Found, next: Amount | undefined) {
  if (!next || next.start - end > 4 || !/^ (?:và )?$/u.test(text.slice(end, next.start))) return null;
  const cents = matchAt(CENTS, text, next.end);
  if (!cents || !(next.value > 0 && next.value < 100)) return null;
  return { value: amount.value + next.value / 100, precision: 0.01, end: next.end + cents[0].length };
}

/** Whether a currency follows the figure that ends at a place. */
export function isCurrencyAt(text: string, at: number): boolean {
  return currencyAt(text, at) !== null || matchAt(SIGN_AFTER, text, at) !== null;
}

/** Amounts of money, the currency as sign or word, before or after, or left out where only đồng can be meant. */
export const money: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const out: NumericExpression[] = [];
    const amounts = amountsOf(context);
    for (const [at, amount] of amounts.entries()) {
      if (amount.form === 'fraction') continue;
      const { text } = context;
      const found = signed(text, amount) ?? named(text, amount) ?? unspoken(text, amount);
      if (!found) continue;
      const whole = withCents(text, amount, found, amounts[at + 1]);
      out.push(measured(context, amount, { kind: 'money', recogniser: NAME, ...found, ...whole }));
    }
    return out;
  },
};

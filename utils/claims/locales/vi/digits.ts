import { AFTER, compile, matchAt } from './words';

/** A number in digits, before any scale word. */
export interface DigitsLiteral {
  end: number;
  value: number;
  /** Worth of the last digit. */
  precision: number;
}

/**
 * Whatever digits with their separators stand at a place. Text put back from single words may have a space before a
 * separator ("12 .000", "2 ,6"), or both around it after a nought ("0 , 5"); in prose a comma ends with a space.
 */
const CHUNK = /0 , \d+(?![\d.,]\d)|\d+(?: ?[.,]\d+)+|(?:[.,]\d+)+|\d+/uy;
/** "1 200 000": thousands set apart by spaces, never with a leading zero, which a telephone number has. */
const SPACED = /[1-9]\d{0,2}(?: \d{3})+(?! ?\d|[.,/-]\d|\p{L})/uy;
const VIETNAMESE = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ENGLISH = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/;
const ONE_COMMA_GROUP = /^[1-9]\d{0,2},\d{3}$/;
const DECIMAL = /^(\d*)[.,](\d+)$/;

/** What makes "1,234" a decimal: no one counts thousandths of a person, but of a billion, a per cent or a metre. */
const FRACTIONAL_UNIT = compile(
  ` ?(?:%|‰|nghìn|ngàn|vạn|triệu|tỷ|tỉ|phần|điểm|lần|độ|inch|[mkcdµ]?m[23²³]?|k?g|lít|[kmgt]?hz|[kmgt]?bps|[kmgt]b|[kmg]?w(?:h)?|giây|giờ|ha|tấn)${AFTER}`,
  'y',
);
const WORD_FOLLOWS = / \p{L}/uy;

/** "10,000" and "12,345 người" are English groups; "0,125", "1,025 tỷ" and a lone "1,234" Vietnamese decimals. */
function isEnglishGroup(literal: string, text: string, end: number): boolean {
  if (!ONE_COMMA_GROUP.test(literal)) return false;
  if (literal.endsWith(',000')) return true;
  return matchAt(FRACTIONAL_UNIT, text, end) === null && matchAt(WORD_FOLLOWS, text, end) !== null;
}

function decimals(literal: string, mark: string): number {
  const at = literal.indexOf(mark);
  return at < 0 ? 0 : literal.length - at - 1;
}

function literalOf(value: string, places: number, end: number): DigitsLiteral {
  return { end, value: Number(value), precision: Number(`1e-${places}`) };
}

/**
 * Reads the number in digits at a place: Vietnamese form (1.234,5), English form (1,234.5) or spaced thousands. Null
 * where the digits are no number (21.3.2017, 192.168.0.1, 0901.22.33.66); `skipDigits` then leads past them.
 */
export function readDigits(text: string, at: number): DigitsLiteral | null {
  const spaced = matchAt(SPACED, text, at);
  if (spaced) return literalOf(spaced[0].replaceAll(' ', ''), 0, at + spaced[0].length);
  const written = matchAt(CHUNK, text, at)?.[0];
  if (written === undefined) return null;
  const end = at + written.length;
  const chunk = written.replaceAll(' ', '');
  if (/^\d+$/.test(chunk)) return literalOf(chunk, 0, end);
  if (VIETNAMESE.test(chunk) && !chunk.startsWith('0')) {
    return literalOf(chunk.replaceAll('.', '').replace(',', '.'), decimals(chunk, ','), end);
  }
  if (ENGLISH.test(chunk)) return literalOf(chunk.replaceAll(',', ''), decimals(chunk, '.'), end);
  if (isEnglishGroup(chunk, text, end)) return literalOf(chunk.replace(',', ''), 0, end);
  const decimal = DECIMAL.exec(chunk);
  if (!decimal) return null;
  const [, whole, part = ''] = decimal;
  return literalOf(`${whole || '0'}.${part}`, part.length, end);
}

/** Where a chunk of digits and separators ends. */
export function skipDigits(text: string, at: number): number {
  const chunk = matchAt(CHUNK, text, at)?.[0];
  return at + Math.max(1, chunk?.length ?? 1);
}

import type { NumberSpan } from '../../expression';
import { readDigits } from './digits';
import { NOTHING_COUNTED, readGroup, scaleAt, wordAt } from './number-words';
import { DIGIT_WORDS, matchAt } from './words';

/** Numbers with their scale words, in digits, words or both. */

/** A number as read from a place on. */
export interface Reading {
  end: number;
  value: number;
  precision: number;
  form: NumberSpan['form'];
}

interface Atom {
  end: number;
  value: number;
  precision: number;
  digits: boolean;
}

export function atomAt(text: string, at: number, linked = false): Atom | null {
  const start = text[at] === ' ' ? at + 1 : at;
  const first = text[start];
  if (first !== undefined && /[\d.,]/u.test(first)) {
    const literal = readDigits(text, start);
    return literal && { ...literal, digits: true };
  }
  const group = readGroup(text, at, linked);
  return group && { ...group, precision: 1, digits: false };
}

/** "hai phẩy năm", "2 phẩy 5", "ba phẩy mười bốn", "ba chấm năm": a decimal said aloud. */
function spokenDecimal(text: string, atom: Atom): Atom {
  const comma = wordAt(text, atom.end);
  const isPoint = comma?.word === 'phẩy' || (comma?.word === 'chấm' && !atom.digits);
  if (!comma || !isPoint || !Number.isInteger(atom.value)) return atom;
  const tens = readGroup(text, comma.end);
  let digits = tens !== null && tens.value >= 10 ? String(tens.value) : '';
  let end = tens !== null && digits !== '' ? tens.end : comma.end;
  for (let next = digits === '' ? wordAt(text, end) : null; next; next = wordAt(text, end)) {
    const digit = Object.hasOwn(DIGIT_WORDS, next.word) ? DIGIT_WORDS[next.word] : undefined;
    if (digit === undefined) break;
    digits += digit;
    end = next.end;
  }
  const written = /^ (\d+)(?!\d)/u.exec(text.slice(end, end + 8));
  if (digits === '' && written?.[1]) {
    digits = written[1];
    end += written[0].length;
  }
  if (digits === '') return atom;
  return { ...atom, end, value: Number(`${atom.value}.${digits}`), precision: Number(`1e-${digits.length}`) };
}

/** A number with its scale words: "200 triệu", "2 nghìn tỷ", "hai trăm". */
interface Part extends Atom {
  /** Worth of the scale words but tỷ. */
  unit: number;
  billion: boolean;
  /** Introduced by "linh" or "lẻ" (and), or by hundreds that are none ("không trăm linh năm"). */
  linked: boolean;
}

function partAt(text: string, at: number): Part | null {
  const link = wordAt(text, at);
  const and = link?.word === 'linh' || link?.word === 'lẻ';
  const plain = and ? atomAt(text, link.end, true) : atomAt(text, at);
  if (plain === null) return null;
  const atom = spokenDecimal(text, plain);
  const linked = and || (link?.word === 'không' && !atom.digits);
  const part: Part = { ...atom, unit: 1, billion: false, linked };
  for (let scale = scaleAt(text, part.end); scale && !part.billion; scale = scaleAt(text, part.end)) {
    if (scale.worth === 1e9) part.billion = true;
    else if (part.unit > 100 || (part.unit > 1 && scale.worth < 1000)) break;
    else part.unit *= scale.worth;
    part.end = scale.end;
  }
  return part;
}

const THREE_DIGITS = /[1-9]\d\d$/u;

/** What has been read of a sum: what "tỷ" has multiplied already, what stands below it, the worth of the last part. */
interface Sum {
  billions: number;
  section: number;
  ceiling: number;
  digits: boolean;
  end: number;
}

/** Whether a part goes on with the number before it ("1 tỷ | 200 triệu") or is a number of its own. */
function joins(text: string, sum: Sum, part: Part): boolean {
  if (part.unit >= sum.ceiling || (part.billion && (sum.billions > 0 || sum.section === 0))) return false;
  if (part.unit > 1 || part.billion) return true;
  if (isTenth(sum, part) && part.digits) return LAST_DIGIT.test(text.slice(sum.end, part.end + 5));
  if (part.digits) return sum.ceiling === 1000 && THREE_DIGITS.test(text.slice(sum.end, part.end));
  if (part.linked) return true;
  if (isTenth(sum, part)) return matchAt(NOTHING_COUNTED, text, part.end) !== null;
  return !sum.digits || sum.ceiling === 1000;
}

/** "2 triệu 5 đồng", "2 triệu 5.": nothing else follows the digit. */
const LAST_DIGIT = /^ [1-9](?:$|[.;:)](?:\s|$)| (?:đồng|USD|đô))/iu;
/** "một triệu hai", "1 triệu 2" (1.2 million): a lone digit after a scale counts its tenths. */
function isTenth(sum: Sum, part: Part): boolean {
  return (
    sum.ceiling < Number.POSITIVE_INFINITY &&
    (!part.digits || (sum.ceiling >= 1e6 && part.precision === 1)) &&
    !part.linked &&
    part.unit === 1 &&
    !part.billion &&
    part.value < 10
  );
}

/** Reads "một nghìn hai trăm tỷ", "3 tỷ rưỡi": falling scales add up, tỷ multiplies what stands before it. */
export function readSum(text: string, at: number): Reading | null {
  const sum: Sum = { billions: 0, section: 0, ceiling: Number.POSITIVE_INFINITY, digits: false, end: at };
  let precision = 1;
  for (let part = partAt(text, at); part; part = partAt(text, sum.end)) {
    const first = sum.ceiling === Number.POSITIVE_INFINITY;
    if (first ? part.linked && part.value !== 0 && part.precision === 1 : !joins(text, sum, part)) break;
    const worth = part.unit * (part.billion ? 1e9 : 1);
    if (isTenth(sum, part)) {
      precision = sum.ceiling / 10;
      sum.section += part.value * precision;
      sum.end = part.end;
      break;
    }
    precision = part.precision * worth;
    sum.section += part.value * part.unit;
    if (part.billion) {
      sum.billions = sum.section * 1e9;
      sum.section = 0;
    }
    sum.ceiling = part.billion ? 1e9 : part.unit;
    sum.digits ||= part.digits;
    sum.end = part.end;
    const rest = worth > 1 ? wordAt(text, sum.end) : null;
    if (rest?.word === 'rưỡi' || rest?.word === 'rưởi') {
      precision = worth / 10;
      sum.section += worth / 2;
      sum.end = rest.end;
      break;
    }
    if (worth === 1 || part.precision < 1) break;
  }
  if (sum.end === at) return null;
  const scaled = /\p{L}/u.test(text.slice(at, sum.end)) && sum.digits;
  const form = sum.digits
    ? scaled
      ? 'scaled'
      : 'digits'
    : sum.ceiling >= 1000 && sum.ceiling < Number.POSITIVE_INFINITY
      ? 'scaled'
      : 'words';
  return { end: sum.end, value: tidy(sum.billions + sum.section), precision: tidy(precision), form };
}

/** 1.1 * 1e9 and the like without the dust of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

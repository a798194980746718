import type { Expression, NumberSpan, ReadingContext, Recogniser } from '../../expression';
import { amountsOf } from './amount';
import { readDigits, skipDigits } from './digits';
import { measured } from './measured';
import { NOTHING_COUNTED, readGroup, scaleAt, wordAt } from './number-words';
import { AFTER, compile, DIGIT_WORDS, matchAt, matchBefore } from './words';

/** Where a number may begin. */
const BEGIN = compile(
  `(?<!(?:vài|dăm) )(?<![\\p{L}\\p{N}])(?<!\\d[.,])(?:\\d|[.,](?=\\d)|(?:không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|nửa)${AFTER})`,
  'g',
);

/** Suffixes written onto the digits: 890K, 1,2M, 500tr, 40tỷ; G only with a decimal, for 4G is a network. */
const SUFFIX = /(?:k|M| ?K|bn|B|tr|tỷ|tỉ|triệu|nghìn|ngàn|mn)(?![\p{L}\p{N}])/uy;
const GIGA = /G(?![\p{L}\p{N}])/uy;
const SUFFIX_WORTH: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  nghìn: 1e3,
  ngàn: 1e3,
  M: 1e6,
  mn: 1e6,
  tr: 1e6,
  triệu: 1e6,
  bn: 1e9,
  B: 1e9,
  tỷ: 1e9,
  tỉ: 1e9,
};
/** Generations and resolutions are names: 4G, 3D, 8K. */
const NAME = /(?:[2-6]G|[23]D|[248]K)(?![\p{L}\p{N}])/uy;

/** Numbers as parts of names and set phrases: "Ba Lan" (Poland), "ba mẹ" (parents), "chín muồi" (ripe). */
const PROPER_NAME = /(?:Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|Một) \p{Lu}\p{Ll}/uy;
const SET_PHRASE = compile(
  `(?:ba (?:mẹ|má|tôi|em|con tôi|lô|rọi|hoa)|chín (?:muồi|chắn|mọng|sớm)|một (?:số|vài|ít|chút|mặt|phần(?! (?:mười|nghìn|ngàn|triệu|t[ưỷỉ]|hai|ba|bốn|năm|sáu|bảy|tám|chín|\\d))|mình|cách|loạt|khi|lúc|mực|đằng|bộ phận)|không phẩy(?! \\p{L}))${AFTER}`,
  'y',
);

/** "âm 5", "-1,2M": below zero; a dash before a word or after a figure is none. */
const MINUS = /(?:(?:^|[\s(])[-−]|(?<!\p{L})âm )$/iu;
/** A line that holds nothing but "- 1.200.000" is a negative number, not an item of a list. */
const LONE_MINUS = /(?:^|\n)\s*[-−] $/u;

interface Reading {
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

function atomAt(text: string, at: number, linked = false): Atom | null {
  const start = text[at] === ' ' ? at + 1 : at;
  const first = text[start];
  if (first !== undefined && /[\d.,]/u.test(first)) {
    const literal = readDigits(text, start);
    return literal && { ...literal, digits: true };
  }
  const group = readGroup(text, at, linked);
  return group && { ...group, precision: 1, digits: false };
}

/** "hai phẩy năm", "2 phẩy 5": a decimal said aloud. */
function spokenDecimal(text: string, atom: Atom): Atom {
  const comma = wordAt(text, atom.end);
  if (comma?.word !== 'phẩy' || !Number.isInteger(atom.value)) return atom;
  let digits = '';
  let end = comma.end;
  for (let next = wordAt(text, end); next; next = wordAt(text, end)) {
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
  if (part.digits) return sum.ceiling === 1000 && THREE_DIGITS.test(text.slice(sum.end, part.end));
  if (part.linked) return true;
  if (isTenth(sum, part)) return matchAt(NOTHING_COUNTED, text, part.end) !== null;
  return !sum.digits || sum.ceiling === 1000;
}

/** "một triệu hai" (1.2 million): a lone digit after a scale counts its tenths. */
function isTenth(sum: Sum, part: Part): boolean {
  return (
    sum.ceiling < Number.POSITIVE_INFINITY &&
    !part.digits &&
    !part.linked &&
    part.unit === 1 &&
    !part.billion &&
    part.value < 10
  );
}

/** Reads "một nghìn hai trăm tỷ", "3 tỷ rưỡi": falling scales add up, tỷ multiplies what stands before it. */
function readSum(text: string, at: number): Reading | null {
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
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function withSuffix(text: string, at: number): Reading | null {
  const literal = readDigits(text, at);
  if (literal === null) return null;
  const suffix = matchAt(SUFFIX, text, literal.end)?.[0];
  if (suffix !== undefined) {
    const worth = SUFFIX_WORTH[suffix.trim()] ?? 1;
    return {
      end: literal.end + suffix.length,
      value: tidy(literal.value * worth),
      precision: tidy(literal.precision * worth),
      form: 'scaled',
    };
  }
  if (literal.precision < 1 && matchAt(GIGA, text, literal.end)) {
    return {
      end: literal.end + 1,
      value: tidy(literal.value * 1e9),
      precision: tidy(literal.precision * 1e9),
      form: 'scaled',
    };
  }
  return null;
}

/** "hai phần ba", "một phần tư", "1 phần 5"; "hai mươi phần trăm" is a percentage. */
function fractionAfter(text: string, top: Reading): Reading | null {
  const part = wordAt(text, top.end);
  if (part?.word !== 'phần') return null;
  const tail = wordAt(text, part.end);
  // "2 phần nghìn" is a rate like a percentage, "một phần nghìn" a fraction.
  if (tail?.word === 'trăm' || (tail?.word === 'nghìn' && top.value !== 1)) return null;
  const named: Readonly<Record<string, number>> = {
    tư: 4,
    năm: 5,
    mười: 10,
    nghìn: 1e3,
    ngàn: 1e3,
    vạn: 1e4,
    triệu: 1e6,
  };
  const worth = tail && Object.hasOwn(named, tail.word) ? named[tail.word] : undefined;
  const bottom =
    tail && worth !== undefined ? { value: worth, end: tail.end } : (atomAt(text, part.end) ?? null);
  if (bottom === null || bottom.value < 2 || !Number.isInteger(bottom.value)) return null;
  return { end: bottom.end, value: top.value / bottom.value, precision: 0.01, form: 'fraction' };
}

const HALF_OF_OTHER = compile(
  `^(?:đầu|cuối|sau|trước|đêm|vời|chừng|đường|mùa|kia|còn lại|trên|dưới)${AFTER}`,
);

/** "một nửa", "nửa triệu"; never "nửa đầu năm" (first half of the year). */
function readHalf(text: string, at: number): Reading | null {
  const first = wordAt(text, at);
  const second = first?.word === 'một' ? wordAt(text, first.end) : first;
  if (second?.word !== 'nửa') return null;
  const scale = scaleAt(text, second.end);
  if (scale && scale.worth >= 1000) {
    const next = scaleAt(text, scale.end);
    const worth = scale.worth * (next?.worth === 1e9 ? 1e9 : 1);
    return {
      end: worth > scale.worth && next ? next.end : scale.end,
      value: worth / 2,
      precision: worth / 10,
      form: 'scaled',
    };
  }
  if (HALF_OF_OTHER.test(text.slice(second.end + 1, second.end + 12))) return null;
  return { end: second.end, value: 0.5, precision: 0.01, form: 'fraction' };
}

function readAt(text: string, at: number): Reading | null {
  if (matchAt(NAME, text, at) || matchAt(SET_PHRASE, text, at) || matchAt(PROPER_NAME, text, at)) return null;
  const nought = readHalf(text, at) ?? withSuffix(text, at);
  if (nought) return nought;
  const sum = readSum(text, at);
  return sum && (fractionAfter(text, sum) ?? sum);
}

const WHOLE_TEXT: Readonly<Record<string, number>> = { không: 0, 'một đôi': 2, 'một cặp': 2 };

/**
 * Reads every number of a normalised Vietnamese text, in order and without overlap: digits in Vietnamese, English or
 * spaced form, words, both mixed, fractions. "năm" is read only where it is five, "không" only as part of a number.
 */
export function readNumbers(text: string): NumberSpan[] {
  const alone = text.trim().toLowerCase();
  if (Object.hasOwn(WHOLE_TEXT, alone)) {
    const start = text.indexOf(text.trim());
    return [{ start, end: start + alone.length, value: WHOLE_TEXT[alone] ?? 0, precision: 1, form: 'words' }];
  }
  const out: NumberSpan[] = [];
  BEGIN.lastIndex = 0;
  for (let match = BEGIN.exec(text); match; match = BEGIN.exec(text)) {
    const start = match.index;
    const reading = readAt(text, start);
    if (reading === null) {
      BEGIN.lastIndex = /[\d.,]/u.test(match[0][0] ?? '') ? skipDigits(text, start) : start + match[0].length;
      continue;
    }
    out.push(signed(text, { start, ...reading }));
    BEGIN.lastIndex = reading.end;
  }
  return out;
}

function signed(text: string, span: NumberSpan): NumberSpan {
  const minus = matchBefore(MINUS, text, span.start, 4) ?? lone(text, span);
  if (minus === null) return span;
  const sign = minus[0].replace(/^[\s(]/u, '');
  return { ...span, start: span.start - sign.length, value: -span.value };
}

function lone(text: string, span: NumberSpan): RegExpExecArray | null {
  if (text[span.start - 1] !== ' ' || (text[span.end] ?? '\n') !== '\n') return null;
  return LONE_MINUS.exec(text.slice(Math.max(0, span.start - 6), span.start));
}

/** Bare numbers: whatever no other dimension takes. */
export const number: Recogniser = {
  name: 'vi/number',
  find(context: ReadingContext): Expression[] {
    return amountsOf(context)
      .filter((amount) => !/^\p{L}/u.test(context.text.slice(amount.end, amount.end + 1)))
      .map((amount) =>
        measured(context, amount, {
          kind: 'number',
          unit: '',
          start: amount.start,
          end: amount.end,
          recogniser: 'vi/number',
        }),
      );
  },
};

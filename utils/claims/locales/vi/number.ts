import type { Expression, NumberSpan, ReadingContext, Recogniser } from '../../expression';
import { amountsOf } from './amount';
import { readDigits, skipDigits } from './digits';
import { measured } from './measured';
import { atomAt, type Reading, readSum, tidy } from './number-sum';
import { scaleAt, wordAt } from './number-words';
import { AFTER, compile, matchAt, matchBefore } from './words';

/** Where a number may begin. */
const BEGIN = compile(
  `(?<!(?:vài|dăm) )(?<![\\p{L}\\p{N}])(?<!\\d[.,])(?:\\d|[.,](?=\\d)|(?:không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|nửa)${AFTER})`,
  'g',
);

/** Suffixes written onto the digits: 890K, 1,2M, 500tr, 40tỷ; G only with a decimal, for 4G is a network. */
const SUFFIX = /(?:k|M| ?K|bn|B|tr|tỷ|tỉ|triệu|nghìn|ngàn|mn)(?![\p{L}\p{N}])/uy;
/** "1tr5", "2tỷ3": the digit behind counts tenths. */
const SUFFIX_AND_TENTHS = /(tr|triệu|tỷ|tỉ)([1-9])(?![\p{L}\p{N}]|[.,]\d)/uy;
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

function withSuffix(text: string, at: number): Reading | null {
  const literal = readDigits(text, at);
  if (literal === null) return null;
  const [glued, scale = '', tenths] = matchAt(SUFFIX_AND_TENTHS, text, literal.end) ?? [];
  if (glued !== undefined) {
    const worth = SUFFIX_WORTH[scale] ?? 1;
    return {
      end: literal.end + glued.length,
      value: tidy((literal.value + Number(tenths) / 10) * worth),
      precision: worth / 10,
      form: 'scaled',
    };
  }
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

/** Numbers that are such only where they are all that is said. */
const WHOLE_TEXT: Readonly<Record<string, number>> = {
  không: 0,
  'một đôi': 2,
  'một cặp': 2,
  chục: 10,
  tá: 12,
  trăm: 100,
  'trăm rưỡi': 150,
  'trăm rưởi': 150,
  nghìn: 1e3,
  ngàn: 1e3,
  'nghìn rưỡi': 1500,
  vạn: 1e4,
  triệu: 1e6,
  'triệu rưỡi': 1.5e6,
  tỷ: 1e9,
  tỉ: 1e9,
  'tỷ rưỡi': 1.5e9,
};
const WHOLE_FRACTION = /^(\d{1,3})\/(\d{1,3})$/;

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
  const [, top, bottom] = WHOLE_FRACTION.exec(alone) ?? [];
  if (top && bottom && Number(top) < Number(bottom)) {
    const start = text.indexOf(alone);
    const value = Number(top) / Number(bottom);
    return [{ start, end: start + alone.length, value, precision: 0.01, form: 'fraction' }];
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
  const sign = minus[0].replace(/^[\s(]+/u, '');
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

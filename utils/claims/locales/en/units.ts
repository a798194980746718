import { currencyUnits } from './currencies';
import { measureUnits } from './measures';

/** What may stand behind a number and make it a figure of some dimension. */
export interface Unit {
  kind: 'percent' | 'money' | 'quantity' | 'duration';
  /** ISO 4217, `percent` or `percentage-point`, or the canonical symbol. */
  unit: string;
  /** What the number as written is multiplied with: 0.01 for cents and basis points. */
  factor: number;
}

/** A unit read in the text; `end` is where it ends. */
export interface UnitReading extends Unit {
  end: number;
}

const PERCENT_UNITS: ReadonlyArray<readonly [string, Unit]> = [
  [
    '%|percent|per cent|percents|per cents|percentages|pct|pc|per centum|percentage|procent|％',
    { kind: 'percent', unit: 'percent', factor: 1 },
  ],
  [
    'percentage point|percentage points|percent point|percent points|per cent point|per cent points|pp|ppt|ppts|% point|' +
      '% points|%-points|%-point|percentage-point|percentage-points',
    { kind: 'percent', unit: 'percentage-point', factor: 1 },
  ],
  ['basis point|basis points|bps', { kind: 'percent', unit: 'percentage-point', factor: 0.01 }],
];

/** Units by their first word; the rest of each phrase, the longest first. Words of one or two letters go by case. */
const BY_FIRST_WORD = new Map<string, Array<{ rest: string; unit: Unit }>>();

function add(phrases: string, unit: Unit): void {
  for (const phrase of phrases.split('|')) {
    const first = FIRST_WORD.exec(phrase)?.[0] ?? phrase;
    const list = BY_FIRST_WORD.get(keyOf(first)) ?? [];
    list.push({ rest: phrase.slice(first.length), unit });
    list.sort((a, b) => b.rest.length - a.rest.length);
    BY_FIRST_WORD.set(keyOf(first), list);
  }
}

const FIRST_WORD = /^(?:[\p{L}µμ²³]+|[%％€£¥₫₹₩฿$″"′°])/u;
/** Up to this length case tells units apart (Mb, MB; m, M; pc, PC). */
const SHORT = 4;
const UNIT_START = /[ -]?([\p{L}µμ²³]+|[%％€£¥₫₹₩฿$″′°])/uy;
const SPACED_LETTERS = new Set(['m', 'g', 't', 'h', 'l', 'L', 'W', 'V']);
const NOT_IN_WORD = /[\p{L}\p{N}]/u;

function keyOf(word: string): string {
  return word.length <= SHORT ? word : word.toLowerCase();
}

for (const [phrases, unit] of [...PERCENT_UNITS, ...currencyUnits(), ...measureUnits()]) add(phrases, unit);

/**
 * The unit right behind `at` ("%", " billion"'s "USD", "-Mbps"), the longest that fits, or null. A space or a hyphen may
 * stand between.
 */
export function unitAt(text: string, at: number): UnitReading | null {
  UNIT_START.lastIndex = at;
  const match = UNIT_START.exec(text);
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  const spaced = match[0].length > word.length;
  if (word.length === 1) {
    // A spaced letter is a unit only where that is usual ("5 m", "20 W"); a sign before a figure belongs to that one.
    if (spaced && NOT_IN_WORD.test(word) && !SPACED_LETTERS.has(word)) return null;
    if (/\p{Sc}/u.test(word) && /^ ?\d/.test(text.slice(at + match[0].length, at + match[0].length + 2)))
      return null;
  }
  const candidates =
    BY_FIRST_WORD.get(keyOf(word)) ??
    (word.length > 2 && word.length <= SHORT ? BY_FIRST_WORD.get(word.toLowerCase()) : undefined);
  if (candidates === undefined) return null;
  const from = at + match[0].length;
  for (const { rest, unit } of candidates) {
    const end = from + rest.length;
    if (rest !== '' && text.slice(from, end).toLowerCase() !== rest.toLowerCase()) continue;
    if (NOT_IN_WORD.test(text[end] ?? '') && /[\p{L}]$/u.test(rest || word)) continue;
    if (unit.unit === 'second' && text[end] === '-') continue; // "one second-set game"
    return { ...unit, end };
  }
  return null;
}

import type { Language } from '@/utils/claims/types';
import type { Words } from './format';

/** A figure's digits with its unit, in the reader's language; units without a word of ours stay as written. */
export function formatUnit(digits: string, unit: string, value: number, words: Words): string {
  switch (unit) {
    case '':
      return digits;
    case 'percent':
      return `${digits}%`;
    case 'rank':
      return words.t('amount_rank', { rank: ordinalText(value, digits, words.language) });
    case 'time':
    case 'lần':
      return words.t('amount_occasion', { n: ordinalText(value, digits, words.language) });
    default:
      return `${digits} ${unitWord(unit, value, words)}`;
  }
}

function unitWord(unit: string, value: number, words: Words): string {
  const key = `unit_${unit.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;
  if (!words.has(key)) return unit;
  // "city|cities": singular before the bar, where a language has one.
  const [singular = unit, plural = singular] = words.t(key).split('|');
  return Math.abs(value) === 1 ? singular : plural;
}

const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinalText(value: number, digits: string, language: Language): string {
  if (language === 'vi' || !Number.isInteger(value)) return digits;
  return `${digits}${ENDINGS[ordinals.select(value)] ?? 'th'}`;
}

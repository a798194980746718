import type { Hedge, Language } from '@/utils/claims/types';
import type { MessageValue } from '@/utils/verdicts/types';
import type { Translator } from './translate';
import { formatUnit } from './units';

export { formatPeriod } from './format-period';

/** What formatting needs of a translator. */
export type Words = Pick<Translator, 'language' | 't' | 'has'>;
export type Amount = Omit<Extract<MessageValue, { type: 'amount' }>, 'type'>;

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
/** Words for large numbers, largest first; English stops at trillions, Vietnamese counts in tỷ of tỷ. */
const SCALES: Record<Language, readonly [worth: number, key: string][]> = {
  vi: [
    [1e15, 'scale_quadrillion'],
    [1e12, 'scale_trillion'],
    [1e9, 'scale_billion'],
    [1e6, 'scale_million'],
  ],
  en: [
    [1e12, 'scale_trillion'],
    [1e9, 'scale_billion'],
    [1e6, 'scale_million'],
  ],
};

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number in digits with the language's separators; at most four decimals, so that an index score stays itself. */
export function formatNumber(value: number, language: Language, decimals = 4): string {
  const key = `${language}${decimals}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/** A share or difference in percent: "14,4%", "0.35%". */
export function formatPercent(value: number, language: Language): string {
  const size = Math.abs(value);
  return `${formatNumber(value, language, size >= 100 ? 0 : size >= 1 ? 1 : 2)}%`;
}

/** A label in the reader's language, else in the other. */
export function formatLabel(label: { vi?: string; en?: string }, language: Language): string {
  const other = language === 'vi' ? label.en : label.vi;
  return label[language]?.trim() || other?.trim() || '';
}

/** A figure with its unit and hedge: "hơn 41,26 tỷ USD", "about 60 million people", "hạng 86", "10–20 triệu đồng". */
export function formatAmount({ value, valueHigh, unit, hedge = 'exact' }: Amount, words: Words): string {
  const amount = formatUnit(numberText(value, valueHigh, unit, words), unit, valueHigh ?? value, words);
  if (unit === 'rank' && hedge === 'at-most') return words.t('amount_top', { rank: value });
  return withHedge(amount, hedge, words);
}

function withHedge(amount: string, hedge: Hedge, words: Words): string {
  if (hedge === 'exact' || hedge === 'range') return amount;
  return words.t(`hedge_${hedge.replace('-', '_')}`, { amount });
}

function numberText(value: number, high: number | undefined, unit: string, words: Words): string {
  const { language } = words;
  const scale = scaleOf(high ?? value, value, unit, language);
  const [worth, key] = scale ?? [1, null];
  const digits = [value, ...(high === undefined ? [] : [high])]
    .map((number) => formatNumber(number / worth, language))
    .join('–');
  return key === null ? digits : `${digits} ${words.t(key)}`;
}

/** Money always goes by scale words; counts only where nothing is lost, since 136.148.000 is exact as it stands. */
function scaleOf(largest: number, smallest: number, unit: string, language: Language) {
  const scale = SCALES[language].find(([worth]) => Math.abs(largest) >= worth);
  if (!scale || /^[A-Z]{3}$/.test(unit)) return scale;
  const short = [largest, smallest].every(
    (value) => Math.round((value / scale[0]) * 100) * (scale[0] / 100) === value,
  );
  return short ? scale : undefined;
}

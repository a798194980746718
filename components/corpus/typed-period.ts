import type { Language, Period } from '@/utils/claims/types';
import { daysOf } from '@/utils/corpus/period';
import { readTyped } from './typed-value';

/**
 * Reads a time typed as people write it ("quý 3/2016", "21/3/2017", "March 2016", "2016–2020") or as facts write it.
 * Null where it is no time, or one that depends on today.
 */
export function readTypedPeriod(text: string, language: Language): Period | null {
  const typed = text.trim();
  if (/^\d{4}/.test(typed) && daysOf(typed)) return typed;
  const other = language === 'vi' ? 'en' : 'vi';
  const [best] = [...readTyped(typed, language), ...readTyped(typed, other)]
    .flatMap((expression) =>
      expression.kind === 'date' && expression.period && !expression.relative
        ? [{ period: expression.period, length: expression.end - expression.start }]
        : [],
    )
    .sort((a, b) => b.length - a.length);
  return best?.period ?? null;
}

/** As `readTypedPeriod`, for a day, month or year. */
export function readTypedDate(text: string, language: Language): string | null {
  const period = readTypedPeriod(text, language);
  return period && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(period) ? period : null;
}

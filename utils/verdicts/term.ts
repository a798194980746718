import type { RoleFact } from '@/utils/corpus/fact';
import { daysOf } from '@/utils/corpus/period';

/** First and last day in office; a month or year alone includes its last day; null: not known, or still. */
export interface Term {
  from: string | null;
  to: string | null;
}

/** The term of a role as days. */
export function termOf({ role }: RoleFact): Term {
  return {
    from: (role.from && daysOf(role.from)?.first) || null,
    to: (role.to && daysOf(role.to)?.last) || null,
  };
}

const REACH = 3 * 366 * 86_400_000;

/** True where a role without a known term was seen at most three years from the day, or on no known day at all. */
export function speaksOfDay({ asOf }: RoleFact, day: string): boolean {
  const seen = asOf ? daysOf(asOf) : null;
  return !seen || Math.abs(Date.parse(day) - Date.parse(seen.last)) <= REACH;
}

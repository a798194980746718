import { DAY_MONTHS, DAY_RANGES, DOTTED_DAYS, WHOLE_DATES } from './date-days';
import { MONTHS, QUARTERS } from './date-months';
import type { DateRule } from './date-rule';
import { PARTS_OF_YEAR, TO_DATE, YEARS } from './date-years';

/** Times told in full or by day, month and quarter; the more a rule takes in, the earlier it stands. */
export const ABSOLUTE_RULES: readonly DateRule[] = [
  ...DAY_RANGES,
  ...WHOLE_DATES,
  ...DAY_MONTHS,
  ...DOTTED_DAYS,
  ...PARTS_OF_YEAR,
  TO_DATE,
  ...MONTHS,
  ...QUARTERS,
  ...YEARS,
];

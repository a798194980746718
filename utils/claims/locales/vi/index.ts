import type { Locale } from '../../expression';
import { count } from './count';
import { date } from './date';
import { money } from './money';
import { number, readNumbers } from './number';
import { percent } from './percent';
import { quantity } from './quantity';

/** Vietnamese: where two recognisers read the same words, the earlier in this list or the longer wins. */
export const vi: Locale = {
  language: 'vi',
  readNumbers,
  recognisers: [date, percent, money, quantity, count, number],
};

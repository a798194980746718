import type { Locale } from '../../expression';
import { bareNumber } from './bare-number';
import { count } from './count';
import { date } from './date';
import { money } from './money';
import { readNumbers } from './number';
import { percent } from './percent';
import { quantity } from './quantity';

/** English. Where two recognisers read the same words, the earlier or the longer wins. */
export const en: Locale = {
  language: 'en',
  readNumbers,
  recognisers: [money, percent, quantity, count, date, bareNumber],
};

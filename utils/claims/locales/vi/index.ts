import type { Locale } from '../../expression';
import { change } from './change';
import { count } from './count';
import { date } from './date';
import { legalDocument } from './legal-document';
import { money } from './money';
import { number, readNumbers } from './number';
import { ordinal } from './ordinal';
import { percent } from './percent';
import { quantity } from './quantity';
import { rank } from './rank';
import { role } from './role';

/** Vietnamese: where two recognisers read the same words, the earlier in this list or the longer wins. */
export const vi: Locale = {
  language: 'vi',
  readNumbers,
  recognisers: [legalDocument, role, date, percent, money, rank, ordinal, change, quantity, count, number],
};

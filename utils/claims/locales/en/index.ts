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

/** English. Where two recognisers read the same words, the earlier or the longer wins. */
export const en: Locale = {
  language: 'en',
  readNumbers,
  recognisers: [legalDocument, role, date, percent, money, rank, ordinal, change, quantity, count, number],
};

import type { NumericFact } from '@/utils/corpus/fact';
import type { Band } from './fit';
import { factPrecision, lastDigitWorth } from './precision';
import type { Tolerances } from './types';

/** True for a fact that names a limit: it is met by the same limit, not by what lies on its right side. */
export const isThreshold = ({ hedge }: NumericFact): boolean => hedge === 'at-least' || hedge === 'at-most';

/**
 * What a fact's figure stands for. "About" is as wide as the table has it. "Over" and "nearly" reach one unit of the
 * last digit, since who writes "nearly 47.2" means 47.1 and more, and never further than the table lets a claim.
 */
export function factBand(fact: NumericFact, tolerances: Tolerances): Band {
  const { value, valueHigh, hedge } = fact;
  const precision = factPrecision(fact);
  const size = Math.abs(value);
  const reach = (tolerance: number) => Math.min(lastDigitWorth(value), tolerance * size);
  switch (hedge) {
    case 'about':
      return { low: value - tolerances.about * size, high: value + tolerances.about * size, precision };
    case 'over':
      return { low: value, high: value + reach(tolerances.over), precision };
    case 'nearly':
    case 'under':
      return { low: value - reach(tolerances.nearly), high: value, precision };
    case 'exact':
    case 'range':
    case 'at-least':
    case 'at-most':
      return { low: value, high: valueHigh ?? value, precision };
  }
}

import type { Fact } from '@/utils/corpus/fact';
import type { Translator } from '@/utils/i18n/translate';

/** What a fact says, in a few words: its figure, its date, the term of an office, what became of a document. */
export function factValue(fact: Fact, words: Translator): string {
  switch (fact.kind) {
    case 'date':
      return words.value({ type: 'date', date: fact.dateValue });
    case 'role':
      return termOf(fact.role, words);
    case 'legal':
      return fact.legal.replacedBy
        ? words.t('fact_replaced_by', { number: fact.legal.replacedBy.number })
        : fact.legal.number;
    case 'statement':
      return '';
    default: {
      const { value, valueHigh, unit, hedge, denominator } = fact;
      const amount = words.value({
        type: 'amount',
        value,
        ...(valueHigh !== undefined && { valueHigh }),
        unit,
        hedge,
      });
      return denominator === undefined
        ? amount
        : `${amount} / ${words.value({ type: 'number', value: denominator })}`;
    }
  }
}

/** A time for a table or a chart: a year stands by itself; empty where there is none. */
export function shortPeriod(period: string | null, words: Pick<Translator, 'value'>): string {
  if (period === null || /^\d{4}$/.test(period)) return period ?? '';
  return words.value({ type: 'period', period });
}

function termOf(
  { from, to }: { from: string | null; to: string | null },
  words: Pick<Translator, 't' | 'value'>,
): string {
  const day = (date: string) => words.value({ type: 'date', date });
  if (from && to) return `${day(from)} – ${day(to)}`;
  if (from) return words.t('fact_term_from', { from: day(from) });
  return to ? words.t('fact_term_to', { to: day(to) }) : '';
}

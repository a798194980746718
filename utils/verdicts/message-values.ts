import type { Fact, RoleFact } from '@/utils/corpus/fact';
import { isNumericFact } from './numeric-fact';
import type { Message, MessageValue } from './types';

/** Values and small messages that explanations and findings are made of. */

export const text = (value: string): MessageValue => ({ type: 'text', text: value });

/** What a fact is about, in either language. */
export const subjectOf = ({ subject: { vi, en } }: Fact): MessageValue => ({
  type: 'label',
  ...(vi !== undefined && { vi }),
  ...(en !== undefined && { en }),
});

/** What a fact says: its figure with hedge, its date, its holder or its number. */
export function figureOf(fact: Fact): MessageValue {
  if (isNumericFact(fact)) {
    const { value, valueHigh, unit, hedge } = fact;
    return { type: 'amount', value, ...(valueHigh !== undefined && { valueHigh }), unit, hedge };
  }
  switch (fact.kind) {
    case 'date':
      return { type: 'date', date: fact.dateValue };
    case 'role':
      return text(fact.role.holder);
    case 'legal':
      return text(fact.legal.number);
    default:
      return subjectOf(fact);
  }
}

/** The time of a fact: its period, else when it became known; null where neither is known. */
export function timeOf({ period, asOf }: Fact): MessageValue | null {
  const time = period ?? asOf;
  return time === null ? null : { type: 'period', period: time };
}

/** The office of a role, in either language. */
export const officeOf = ({ role }: RoleFact): MessageValue => ({
  type: 'label',
  vi: role.title,
  ...(role.titleEn !== null && { en: role.titleEn }),
});

/** The term of a role as a span, open at the ends not known; null where neither end is. */
export function termValue({ role: { from, to } }: RoleFact): MessageValue | null {
  return from === null && to === null ? null : { type: 'period', period: `${from ?? ''}/${to ?? ''}` };
}

export const message = (key: string, values: Message['values'] = {}): Message => ({ key, values });

/** The message whose key ends in `_undated` where the time is not known; the others name it as `period`. */
export function datedMessage(key: string, fact: Fact, values: Message['values']): Message {
  const time = timeOf(fact);
  return time === null ? message(`${key}_undated`, values) : message(key, { ...values, period: time });
}

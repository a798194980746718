import { message } from './message-values';
import type { Comparison, Message, Tolerances, Verdict } from './types';

/** The row of the table of fits that decided, in words; null where no figures were compared. */
export function explainRule(verdict: Verdict, tolerances: Tolerances): Message | null {
  const comparison = 'comparison' in verdict ? verdict.comparison : null;
  return comparison && ruleMessage(comparison, tolerances);
}

function ruleMessage({ rule, unit }: Comparison, tolerances: Tolerances): Message {
  const percent = (fraction: number) => ({ percent: { type: 'percent', value: 100 * fraction } }) as const;
  switch (rule) {
    case 'exact':
      return message(unit === 'rank' ? 'rule_equal' : 'rule_exact');
    case 'about':
      return message('rule_about', percent(tolerances.about));
    case 'over':
      return message('rule_over', percent(tolerances.over));
    case 'nearly':
    case 'under':
      return message('rule_nearly', percent(tolerances.nearly));
    case 'ceiling':
    case 'at-most':
      return message('rule_at_most');
    case 'at-least':
      return message('rule_at_least');
    case 'range':
      return message('rule_range');
    case 'threshold':
      return message('rule_threshold');
    case 'date':
      return message('rule_date');
  }
}

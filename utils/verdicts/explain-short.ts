import { figureOf, message, text, timeOf } from './message-values';
import type { Message, Verdict } from './types';

/** The reason in a few words, for a list. */
export function explainShort(verdict: Verdict): Message {
  switch (verdict.reason) {
    case 'agrees':
      return message('short_agrees', { reference: figureOf(verdict.fact) });
    case 'sources-disagree':
      return message('short_sources_disagree');
    case 'matches-other-period':
      return message('short_matches_other_period', {
        otherPeriod: timeOf(verdict.matching) ?? text('?'),
        reference: figureOf(verdict.fact),
      });
    case 'definition-differs':
      return message('short_definition_differs', { other: figureOf(verdict.sibling) });
    case 'newer-figure-exists':
      return message('short_newer_figure_exists', {
        newer: figureOf(verdict.newer),
        newerPeriod: timeOf(verdict.newer) ?? text('?'),
      });
    case 'understated':
      return message('short_understated', { reference: figureOf(verdict.fact) });
    case 'value-differs':
      return message('short_value_differs', { reference: figureOf(verdict.fact) });
    case 'holder-differs':
      return message('short_holder_differs', { holder: figureOf(verdict.fact) });
    case 'not-in-office':
      return message('short_not_in_office');
    case 'no-such-document':
      return message('short_no_such_document');
    case 'document-replaced':
      return message('short_document_replaced', {
        replacement: text(verdict.fact.legal.replacedBy?.number ?? '?'),
      });
    case 'not-yet-in-force':
      return message('short_not_yet_in_force', {
        date: { type: 'date', date: verdict.fact.legal.effective ?? verdict.fact.legal.date ?? '' },
      });
    case 'date-unknown':
      return message('short_date_unknown');
    case 'other-period-only':
      return message('short_other_period_only', { period: timeOf(verdict.fact) ?? text('?') });
    case 'not-in-corpus':
      return message('short_not_in_corpus');
    case 'inconsistent':
      return message('short_inconsistent');
  }
}

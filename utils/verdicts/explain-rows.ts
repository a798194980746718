import type { Claim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { figureOf, message, subjectOf, termValue, text, timeOf } from './message-values';
import type { Comparison, Explanation, Message, Verdict } from './types';

type Row = Explanation['rows'][number];

/** The table beside the sentence: the figure as read, the fact, the difference, what else speaks about it, the source. */
export function explanationRows(claim: Claim, verdict: Verdict): Row[] {
  const fact = 'fact' in verdict ? verdict.fact : null;
  return [
    row('row_article', message('value_text', { text: text(claim.quote) })),
    ...(claim.period !== null && claim.kind !== 'date'
      ? [row('row_period_read', message('value_text', { text: { type: 'period', period: claim.period } }))]
      : []),
    ...(fact ? factRows(fact) : []),
    ...differenceRows(verdict),
    ...rateRows(verdict),
    ...furtherRows(verdict),
    ...(fact ? sourceRows(fact) : []),
  ];
}

const row = (label: string, value: Message): Row => ({ label: message(label), value });

/** A fact's value with its time: "gần 47,2 tỷ USD (năm 2016)". */
function dated(fact: Fact): Message {
  const time = fact.kind === 'role' ? termValue(fact) : fact.kind === 'date' ? null : timeOf(fact);
  const value = figureOf(fact);
  return time === null
    ? message('value_text', { text: value })
    : message('value_dated', { text: value, period: time });
}

function factRows(fact: Fact): Row[] {
  return [
    row('row_measure', message('value_text', { text: subjectOf(fact) })),
    row('row_corpus', dated(fact)),
  ];
}

function differenceRows(verdict: Verdict): Row[] {
  const comparison = 'comparison' in verdict ? verdict.comparison : null;
  return comparison && comparison.difference !== 0 ? [row('row_difference', difference(comparison))] : [];
}

function rateRows(verdict: Verdict): Row[] {
  const comparison = 'comparison' in verdict ? verdict.comparison : null;
  if (!comparison?.rate) return [];
  const { stated, statedHigh, unit, rate } = comparison;
  const amount = {
    type: 'amount',
    value: stated,
    ...(statedHigh !== undefined && { valueHigh: statedHigh }),
    unit,
  } as const;
  return [row('row_converted', message('value_text', { text: amount })), row('row_rate', dated(rate))];
}

function difference({ difference: by, differencePercent, unit }: Comparison): Message {
  const direction = by > 0 ? 'higher' : 'lower';
  // A difference of ranks is a number of places, of percentages a number of points.
  const unitOf = unit === 'rank' ? 'places' : unit === 'percent' ? 'percentage-point' : unit;
  const amount = { type: 'amount', value: Math.abs(by), unit: unitOf } as const;
  // "Higher" by places is a smaller number: neither word would be understood.
  if (unit === 'rank') return message('value_apart', { amount });
  if (differencePercent === null || unit === 'percent') return message(`value_${direction}`, { amount });
  return message(`value_${direction}_percent`, {
    amount,
    percent: { type: 'percent', value: Math.abs(differencePercent) },
  });
}

function furtherRows(verdict: Verdict): Row[] {
  switch (verdict.reason) {
    case 'agrees':
      return verdict.otherBases.map((fact) => row('row_other_basis', labelled(fact)));
    case 'sources-disagree':
      return verdict.conflicting.map((fact) => row('row_conflicting', labelled(fact)));
    case 'matches-other-period':
      return [row('row_matching', verdict.ofSibling ? labelled(verdict.matching) : dated(verdict.matching))];
    case 'definition-differs':
      return [row('row_matching', labelled(verdict.sibling))];
    case 'newer-figure-exists':
      return [row('row_newer', dated(verdict.newer))];
    case 'value-differs':
      return verdict.origin ? [row('row_origin', source(verdict.origin))] : [];
    case 'holder-differs':
      return verdict.named ? [row('row_named', labelled(verdict.named))] : [];
    case 'no-such-document':
      return verdict.meant ? [row('row_meant', labelled(verdict.meant))] : [];
    case 'document-replaced':
      return verdict.replacement ? [row('row_replacement', labelled(verdict.replacement))] : [];
    default:
      return [];
  }
}

function labelled(fact: Fact): Message {
  const time = fact.kind === 'role' ? termValue(fact) : timeOf(fact);
  const values = { subject: subjectOf(fact), text: figureOf(fact) };
  return time === null
    ? message('value_labelled', values)
    : message('value_labelled_dated', { ...values, period: time });
}

function sourceRows(fact: Fact): Row[] {
  return [row('row_source', source(fact))];
}

function source({ sources: [first] }: Fact): Message {
  if (!first) return message('value_text', { text: text('') });
  const title = text(first.publisher ? `${first.title} (${first.publisher})` : first.title);
  return first.date === null
    ? message('value_text', { text: title })
    : message('value_source', { text: title, date: { type: 'date', date: first.date } });
}

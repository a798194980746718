import type { Claim } from '@/utils/claims/types';
import type { Fact, LegalFact, RoleFact } from '@/utils/corpus/fact';
import {
  datedMessage,
  figureOf,
  message,
  officeOf,
  subjectOf,
  termValue,
  text,
  timeOf,
} from './message-values';
import { samePerson } from './person';
import type { Finding, Message, Verdict } from './types';

/** One full sentence that says why, as a person would. */
export function explainSentence(claim: Claim, verdict: Verdict, findings: readonly Finding[]): Message {
  const quote = text(claim.quote);
  switch (verdict.reason) {
    case 'agrees':
      return explainAgreement(claim, verdict.fact);
    case 'sources-disagree':
      return message('reason_sources_disagree', {
        quote,
        reference: figureOf(verdict.fact),
        other: figureOf(verdict.conflicting[0] ?? verdict.fact),
      });
    case 'matches-other-period':
      return explainOtherPeriod(claim, verdict);
    case 'definition-differs':
      return message('reason_definition_differs', {
        quote,
        subject: subjectOf(verdict.fact),
        reference: figureOf(verdict.fact),
        sibling: subjectOf(verdict.sibling),
        other: figureOf(verdict.sibling),
      });
    case 'newer-figure-exists':
      return message('reason_newer_figure_exists', {
        quote,
        period: timeOf(verdict.fact) ?? text(''),
        newer: figureOf(verdict.newer),
        newerPeriod: timeOf(verdict.newer) ?? text(''),
      });
    case 'understated': {
      const { stated, reference } = verdict.comparison;
      return datedMessage('reason_understated', verdict.fact, {
        quote,
        reference: figureOf(verdict.fact),
        percent: { type: 'percent', value: (100 * (reference - stated)) / Math.abs(stated || 1) },
      });
    }
    case 'value-differs':
      return explainDifference(claim, verdict);
    case 'holder-differs':
      return explainHolder(verdict.fact, verdict.named);
    case 'not-in-office':
      return explainNotInOffice(claim, verdict.fact);
    case 'no-such-document':
      return explainNoSuchDocument(claim, verdict.fact, verdict.meant);
    case 'document-replaced':
      return explainReplaced(verdict.fact);
    case 'not-yet-in-force':
      return message('reason_not_yet_in_force', {
        document: documentName(verdict.fact),
        date: { type: 'date', date: verdict.fact.legal.effective ?? verdict.fact.legal.date ?? '' },
      });
    case 'date-unknown':
      return message('reason_date_unknown');
    case 'other-period-only':
      return explainOtherPeriodOnly(claim, verdict.fact);
    case 'not-in-corpus':
      return message(
        claim.kind === 'role' || claim.kind === 'legal'
          ? `reason_not_in_corpus_${claim.kind}`
          : 'reason_not_in_corpus',
      );
    case 'inconsistent':
      return findings[verdict.finding]?.explanation ?? message('reason_inconsistent');
  }
}

type Of<R extends Verdict['reason']> = Extract<Verdict, { reason: R }>;

function explainAgreement(claim: Claim, fact: Fact): Message {
  switch (fact.kind) {
    case 'role':
      return message('reason_agrees_role', { holder: text(fact.role.holder), office: officeOf(fact) });
    case 'legal':
      return message('reason_agrees_legal', { document: documentName(fact) });
    case 'statement':
      return message('reason_agrees_statement', { subject: subjectOf(fact) });
    case 'date':
      return message('reason_agrees_date', {
        quote: text(claim.quote),
        subject: subjectOf(fact),
        reference: figureOf(fact),
      });
    default:
      return datedMessage('reason_agrees', fact, {
        quote: text(claim.quote),
        subject: subjectOf(fact),
        reference: figureOf(fact),
      });
  }
}

function explainOtherPeriod(
  claim: Claim,
  { fact, matching, ofSibling }: Of<'matches-other-period'>,
): Message {
  const values = {
    quote: text(claim.quote),
    period: timeOf(fact) ?? text(''),
    reference: figureOf(fact),
    otherPeriod: timeOf(matching) ?? text(''),
  };
  if (!ofSibling) return message('reason_matches_other_period', values);
  return message('reason_matches_other_period_sibling', {
    ...values,
    subject: subjectOf(fact),
    sibling: subjectOf(matching),
  });
}

function explainDifference(claim: Claim, { fact, slip }: Of<'value-differs'>): Message {
  const values = { quote: text(claim.quote), reference: figureOf(fact) };
  if (fact.kind === 'date')
    return message('reason_value_differs_date', { ...values, subject: subjectOf(fact) });
  if (slip?.type === 'power-of-ten') {
    const times = slip.factor >= 1 ? slip.factor : 1 / slip.factor;
    return datedMessage('reason_value_differs_power', fact, {
      ...values,
      factor: { type: 'number', value: Math.round(times) },
    });
  }
  if (slip?.type === 'currency') return datedMessage('reason_value_differs_currency', fact, values);
  return datedMessage('reason_value_differs', fact, values);
}

function explainHolder(fact: RoleFact, named: RoleFact | null): Message {
  const values = { holder: text(fact.role.holder), office: officeOf(fact) };
  const term = named && termValue(named);
  if (!named || !term) return message('reason_holder_differs', values);
  const key =
    named.role.title === fact.role.title ? 'reason_holder_differs_term' : 'reason_holder_differs_office';
  return message(key, {
    ...values,
    named: text(named.role.holder),
    term,
    ...(key.endsWith('office') && { other: officeOf(named) }),
  });
}

function explainNotInOffice(claim: Claim, fact: RoleFact): Message {
  const values = {
    holder: text(fact.role.holder),
    office: officeOf(fact),
    term: termValue(fact) ?? text('?'),
  };
  const named = claim.kind === 'role' && samePerson(claim.holder, fact.role.holder);
  return message(named ? 'reason_not_in_office' : 'reason_not_in_office_vacant', values);
}

function explainNoSuchDocument(claim: Claim, fact: LegalFact, meant: LegalFact | null): Message {
  const values = { document: documentName(fact), subject: subjectOf(fact) };
  if (meant) return message('reason_no_such_document_meant', { ...values, meant: documentName(meant) });
  const type = claim.kind === 'legal' ? claim.documentType : '';
  return message('reason_no_such_document', {
    ...values,
    quote: text(claim.kind === 'legal' && type ? claim.quote : type),
  });
}

function explainReplaced(fact: LegalFact): Message {
  const { replacedBy } = fact.legal;
  const values = { document: documentName(fact), replacement: text(replacedBy?.number ?? '?') };
  if (!replacedBy?.from) return message('reason_document_replaced_undated', values);
  return message('reason_document_replaced', { ...values, date: { type: 'date', date: replacedBy.from } });
}

function explainOtherPeriodOnly(claim: Claim, fact: Fact): Message {
  const values = { subject: subjectOf(fact), reference: figureOf(fact), period: timeOf(fact) ?? text('?') };
  if (claim.period === null) return message('reason_other_period_only_undated', values);
  return message('reason_other_period_only', { ...values, asked: { type: 'period', period: claim.period } });
}

/** "Nghị định 49/2017/NĐ-CP", "Decree 49/2017/NĐ-CP". */
function documentName({ legal }: LegalFact) {
  return {
    type: 'label',
    vi: `${legal.type} ${legal.number}`,
    en: `${englishType(legal.type)} ${legal.number}`,
  } as const;
}

const ENGLISH_TYPES: Readonly<Record<string, string>> = {
  Luật: 'Law',
  'Nghị định': 'Decree',
  'Nghị quyết': 'Resolution',
  'Quyết định': 'Decision',
  'Thông tư': 'Circular',
  'Chỉ thị': 'Directive',
  'Pháp lệnh': 'Ordinance',
};
const englishType = (type: string): string => ENGLISH_TYPES[type] ?? type;

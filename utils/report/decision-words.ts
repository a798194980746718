import type { Decision } from '@/utils/verdicts/decisions/decision';
import { stillHolds } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim } from '@/utils/verdicts/types';
import type { ReportWords } from './words';

/** A decision in a few words, without its note; `item` is the claim it is about, null where that is gone. */
export function decisionWords(
  decision: Decision,
  item: CheckedClaim | null,
  { t, value }: ReportWords,
): string {
  const { choice, reach } = decision;
  switch (choice.type) {
    case 'ignored':
      return t(reach.type === 'here' ? 'decision_ignored' : `decision_ignored_${reach.type}`);
    case 'confirmed':
      return item && !stillHolds(decision, item)
        ? t('decision_confirmed_before', { verdict: t(`verdict_${choice.verdict}`) })
        : t('decision_confirmed');
    case 'overruled':
      return t('decision_overruled', { verdict: t(`verdict_${choice.verdict}`) });
    case 'noted':
      return t('decision_noted');
    case 'fact': {
      const facts = item ? ['fact' in item.verdict ? item.verdict.fact : null, ...item.series] : [];
      const fact = facts.find((each) => each?.id === choice.factId);
      const name = fact ? value({ type: 'label', ...fact.subject }) : choice.factId;
      return t('decision_fact', { fact: name });
    }
  }
}

/** The decisions about a claim, each as one line with its note. */
export const decisionLines = (item: CheckedClaim, words: ReportWords): string[] =>
  (item.decisions ?? []).map((decision) =>
    [decisionWords(decision, item, words), decision.note].filter(Boolean).join(': '),
  );

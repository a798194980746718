import { useWords } from '@/components/ui/words';
import { decisionWords } from '@/utils/report/decision-words';
import type { Decision } from '@/utils/verdicts/decisions/decision';
import type { CheckedClaim } from '@/utils/verdicts/types';
import './DecisionForm.css';

export interface DecisionLineProps {
  decision: Decision;
  /** The claim it is about; null where that is gone. */
  item: CheckedClaim | null;
  onWithdraw(id: number): void;
}

/** One decision with its reason, and the way to take it back. */
export function DecisionLine({ decision, item, onWithdraw }: DecisionLineProps) {
  const words = useWords();
  const text = decisionWords(decision, item, words);
  return (
    <p class="dc-decision-line" data-decision={decision.choice.type}>
      <span>
        <b>{text}</b>
        {decision.note && `: ${decision.note}`}
      </span>
      <button
        type="button"
        class="dc-link"
        aria-label={`${words.t('ui_undo')}: ${text}`}
        onClick={() => onWithdraw(decision.id)}
      >
        {words.t('ui_undo')}
      </button>
    </p>
  );
}

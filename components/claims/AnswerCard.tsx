import { useWords } from '@/components/ui/words';
import { SourceCitation } from '@/components/verdicts/SourceCitation';
import { VerdictBadge } from '@/components/verdicts/VerdictBadge';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import type { CheckedClaim } from '@/utils/verdicts/types';
import './ClaimCard.css';
import { emphasise } from './emphasis';

export interface AnswerCardProps {
  item: CheckedClaim;
  /** Shows which words are meant, where there is more than one claim. */
  quoted: boolean;
  factAddress(id: string): string;
  addAddress: string;
}

/** The answer to one typed claim: verdict, a sentence, the source. */
export function AnswerCard({ item, quoted, factAddress, addAddress }: AnswerCardProps) {
  const words = useWords();
  const { claim, verdict, explanation } = item;
  const fact = 'fact' in verdict ? verdict.fact : null;
  const source = fact?.sources[0];
  return (
    <article class={`dc-claim dc-claim-${VERDICT_LOOKS[verdict.kind].tone}`} data-verdict={verdict.kind}>
      <div class="dc-claim-head">
        <VerdictBadge kind={verdict.kind} />
        {quoted && <span class="dc-claim-source dc-claim-quoted">“{claim.quote}”</span>}
      </div>
      <p class="dc-answer">
        {emphasise(explanation.sentence, words).map(({ text, strong }) => (strong ? <b>{text}</b> : text))}
      </p>
      <p class="dc-answer-source">
        {fact ? (
          <>
            {source && <SourceCitation source={source} />}
            {source && ' · '}
            <a href={factAddress(fact.id)} target="_blank" rel="noreferrer">
              {words.t('panel_open_fact')}
            </a>
          </>
        ) : (
          <a href={addAddress} target="_blank" rel="noreferrer">
            {words.t('panel_add_fact')}
          </a>
        )}
      </p>
    </article>
  );
}

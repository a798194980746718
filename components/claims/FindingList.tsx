import { useWords } from '@/components/ui/words';
import type { CheckedClaim, Finding } from '@/utils/verdicts/types';
import './FindingList.css';

export interface FindingListProps {
  findings: readonly Finding[];
  claims: readonly CheckedClaim[];
  /** Goes to one of the claims that a finding joins. */
  onGo(index: number): void;
}

/** Where the article disagrees with itself, each with the figures it joins. */
export function FindingList({ findings, claims, onGo }: FindingListProps) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <section class="dc-findings" aria-label={words.t('panel_findings')}>
      <h2>
        <span aria-hidden="true">∑</span> {words.t('panel_findings')}
      </h2>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.kind}${finding.claims.join()}`}>
            <p>{words.message(finding.explanation)}</p>
            <p class="dc-finding-claims">
              {finding.claims.map((index) => {
                const claim = claims[index]?.claim;
                return (
                  claim && (
                    <button key={index} type="button" class="dc-link" onClick={() => onGo(index)}>
                      “{claim.quote}”
                    </button>
                  )
                );
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

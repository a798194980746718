import { factAddress, newFactAddress } from '@/components/hooks/own-pages';
import type { DecisionActions } from '@/components/hooks/use-decisions';
import type { ArticleHead } from '@/utils/report/article-report';
import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim, VerdictKind } from '@/utils/verdicts/types';
import { ClaimCard } from './ClaimCard';
import './ClaimList.css';
import { worstFirst } from './claim-order';

export interface ClaimListProps {
  claims: readonly CheckedClaim[];
  article: ArticleHead;
  filter: VerdictKind | 'all';
  /** The claim shown in full, by its index; null where none is. */
  current: number | null;
  onGo(index: number): void;
  decisions?: Pick<DecisionActions, 'decide' | 'withdraw'>;
}

/** The claims of an article, worst first. */
export function ClaimList({ claims, article, filter, current, onGo, decisions }: ClaimListProps) {
  const listed = worstFirst(claims).filter(({ item }) => filter === 'all' || shownKind(item) === filter);
  return (
    <ul class="dc-claims">
      {listed.map(({ item, index }) => (
        <li key={index}>
          <ClaimCard
            item={item}
            index={index}
            open={index === current}
            onGo={() => onGo(index)}
            factAddress={factAddress}
            decisions={decisions}
            addAddress={newFactAddress({
              text: item.claim.sentence,
              url: article.url,
              title: article.title,
              date: article.published ?? '',
            })}
          />
        </li>
      ))}
    </ul>
  );
}

import type { Claim } from '@/utils/claims/types';
import { explanationRows } from './explain-rows';
import { explainRule } from './explain-rule';
import { explainSentence } from './explain-sentence';
import { explainShort } from './explain-short';
import { DEFAULT_TOLERANCES, type Explanation, type Finding, type Tolerances, type Verdict } from './types';

/**
 * Why a verdict is what it is, as message keys with typed values: one sentence a person would say, the same in a few
 * words, a small table and the rule that decided. `findings` are those of the article, which an `inconsistent` verdict
 * points into.
 */
export function explain(
  claim: Claim,
  verdict: Verdict,
  findings: readonly Finding[] = [],
  tolerances: Tolerances = DEFAULT_TOLERANCES,
): Explanation {
  return {
    sentence: explainSentence(claim, verdict, findings),
    short: explainShort(verdict),
    rows: explanationRows(claim, verdict),
    rule: explainRule(verdict, tolerances),
  };
}

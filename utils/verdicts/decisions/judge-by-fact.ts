import type { Fact } from '@/utils/corpus/fact';
import type { CandidateSource, Evidence } from '@/utils/matching/types';
import { explain } from '../explain';
import { judge } from '../judge';
import { chartSeries } from '../series';
import type { CheckedClaim, JudgementContext } from '../types';

/**
 * A claim judged by the fact that an editor picked for it, as if matching had found that measure and no other. The facts
 * offered to pick from stay, with the one picked before among them.
 */
export async function judgeByFact(
  item: CheckedClaim,
  fact: Fact,
  source: Pick<CandidateSource, 'measure' | 'series'>,
  context: JudgementContext,
): Promise<CheckedClaim> {
  const found = fact.measure
    ? await source.measure(fact.measure)
    : fact.series
      ? await source.series(fact.series)
      : [];
  const measure = [
    fact,
    ...found.filter(({ id, geography }) => id !== fact.id && geography === fact.geography),
  ];
  const before = 'fact' in item.verdict ? item.verdict.fact : null;
  const others = item.alternatives.filter((each) => each.fact.id !== fact.id);
  const nearest = before && before.id !== fact.id ? [{ fact: before, score: 1 }, ...others] : others;
  const evidence: Evidence = { measure, siblings: [], nearest, score: 1 };
  const verdict = judge(item.claim, evidence, context);
  return {
    claim: item.claim,
    verdict,
    explanation: explain(item.claim, verdict, [], context.tolerances),
    series: chartSeries(verdict, evidence),
    alternatives: nearest,
  };
}

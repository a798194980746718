import type { Fact } from '@/utils/corpus/fact';
import { byPeriod, isDisputed } from '@/utils/corpus/series';
import type { Evidence } from '@/utils/matching/types';
import type { Verdict } from './types';

/** The points of the shown fact's series, by period, for the small chart; empty where there are fewer than two. */
export function chartSeries(verdict: Verdict, evidence: Evidence): Fact[] {
  const shown = 'fact' in verdict ? verdict.fact : null;
  if (!shown?.series) return [];
  const points = [...evidence.measure, ...evidence.siblings].filter(
    (fact) => fact.series === shown.series && fact.period && !isDisputed(fact),
  );
  const unique = [...new Map(points.map((fact) => [fact.id, fact])).values()];
  return unique.length < 2 ? [] : byPeriod(unique);
}

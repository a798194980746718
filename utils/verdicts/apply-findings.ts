import type { Finding, Verdict } from './types';

/**
 * A claim that takes part in a contradiction of the article with itself is shown as a discrepancy, unless the corpus
 * has said more: what it supports stays supported, and a discrepancy keeps its own reason.
 */
export function applyFindings(verdicts: readonly Verdict[], findings: readonly Finding[]): Verdict[] {
  const findingOf = new Map<number, number>();
  findings.forEach((finding, index) => {
    for (const claim of finding.claims) if (!findingOf.has(claim)) findingOf.set(claim, index);
  });
  return verdicts.map((verdict, i): Verdict => {
    const finding = findingOf.get(i);
    if (finding === undefined || (verdict.kind !== 'unverified' && verdict.kind !== 'context'))
      return verdict;
    return {
      kind: 'discrepancy',
      reason: 'inconsistent',
      fact: 'fact' in verdict ? verdict.fact : null,
      finding,
    };
  });
}

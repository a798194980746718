import type { Claim, MoneyClaim } from '@/utils/claims/types';
import type { CandidateSource, Evidence, MatchClaims } from '@/utils/matching/types';
import { dated, ratesBetween } from './exchange-rate';
import { judgeFigure } from './judge-figure';
import type { JudgementContext, Verdict } from './types';

/** A claim with what was found about it. */
export interface Judged {
  claim: Claim;
  evidence: Evidence;
  verdict: Verdict;
}

/**
 * Judges sums of money again that the corpus has only in another currency: converted by a rate of the same year that is
 * itself a fact of the corpus; without one, only a slip of the currency's name is noticed ("41,26 tỷ đồng" for USD).
 */
export async function judgeInOtherCurrency<J extends Judged>(
  judged: readonly J[],
  context: JudgementContext,
  source: CandidateSource,
  match: MatchClaims,
): Promise<J[]> {
  const twins = judged.flatMap((one) => {
    const currency = otherCurrencyOf(one);
    return one.claim.kind === 'money' && currency ? [{ one, claim: one.claim, currency }] : [];
  });
  if (twins.length === 0) return [...judged];
  const found = await match(
    twins.map(({ claim, currency }) => ({ ...claim, unit: currency })),
    source,
  );
  const again = new Map<J, J>();
  for (const [i, { one, claim, currency }] of twins.entries()) {
    const evidence = found[i];
    if (!evidence || evidence.measure.length === 0) continue;
    const verdict =
      (await judgeConverted(claim, currency, evidence, context, source)) ??
      judgeFigure(claim, evidence, context);
    if (verdict.kind !== 'unverified') again.set(one, { ...one, evidence, verdict });
  }
  return judged.map((one) => again.get(one) ?? one);
}

/** The currency of the nearest sums, where the claim's own has been looked for in vain. */
function otherCurrencyOf({ claim, evidence, verdict }: Judged): string | null {
  if (claim.kind !== 'money' || verdict.kind !== 'unverified') return null;
  const near = evidence.nearest.find(({ fact }) => fact.kind === 'money' && fact.unit !== claim.unit);
  return near?.fact.unit ?? null;
}

async function judgeConverted(
  claim: MoneyClaim,
  currency: string,
  evidence: Evidence,
  context: JudgementContext,
  source: CandidateSource,
): Promise<Verdict | null> {
  const when = claim.period ?? context.published;
  const rates = when === null ? [] : await ratesBetween(claim, currency, source);
  const conversion = when === null ? null : dated(rates, claim.unit, when);
  if (!conversion) return null;
  const { factor, rate } = conversion;
  const converted: MoneyClaim = {
    ...claim,
    unit: currency,
    value: claim.value * factor,
    precision: claim.precision * factor,
    ...(claim.valueHigh !== undefined && { valueHigh: claim.valueHigh * factor }),
    // A year has many rates: a converted figure is never exact.
    hedge: claim.hedge === 'exact' ? 'about' : claim.hedge,
  };
  const verdict = judgeFigure(converted, evidence, context);
  if (!('comparison' in verdict) || !verdict.comparison) return verdict;
  return { ...verdict, comparison: { ...verdict.comparison, rate } } as Verdict;
}

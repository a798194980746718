import type { Claim } from '@/utils/claims/types';
import type { Evidence } from '@/utils/matching/types';
import { judgeDate } from './judge-date';
import { judgeFigure } from './judge-figure';
import { judgeLegal } from './judge-legal';
import { judgeRole } from './judge-role';
import { judgeStatement } from './judge-statement';
import type { JudgementContext, Verdict } from './types';

/** Judges one claim by the facts that speak about it. Pure; never throws. */
export function judge(claim: Claim, evidence: Evidence, context: JudgementContext): Verdict {
  switch (claim.kind) {
    case 'money':
    case 'percent':
    case 'count':
    case 'rank':
    case 'ordinal':
    case 'quantity':
      return judgeFigure(claim, evidence, context);
    case 'date':
      return judgeDate(claim, evidence);
    case 'role':
      return judgeRole(claim, evidence, context);
    case 'legal':
      return judgeLegal(claim, evidence, context);
    case 'statement':
      return judgeStatement(claim, evidence);
  }
}

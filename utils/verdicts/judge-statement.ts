import type { StatementClaim } from '@/utils/claims/types';
import type { StatementFact } from '@/utils/corpus/fact';
import { isDisputed } from '@/utils/corpus/series';
import type { Evidence } from '@/utils/matching/types';
import { fold } from '@/utils/text/fold';
import type { Verdict } from './types';

/** chưa (not yet), không (not), chẳng (not) */
const NEGATION = /\b(?:chua|khong|chang|not|never|no|isn't|hasn't|haven't|didn't|doesn't|don't|won't)\b/;

/**
 * A statement is supported where a fact has its wording. The same words denied say another thing, which wording alone
 * can't judge, so they stay unverified.
 */
export function judgeStatement(claim: StatementClaim, { measure }: Evidence): Verdict {
  const fact = measure.find((one): one is StatementFact => one.kind === 'statement' && !isDisputed(one));
  if (!fact || denies(claim.quote) !== denies(wordsOf(fact)))
    return { kind: 'unverified', reason: 'not-in-corpus' };
  return { kind: 'supported', reason: 'agrees', fact, otherBases: [], comparison: null };
}

const denies = (words: string): boolean =>
  NEGATION.test(
    fold(words)
      .replaceAll('’', "'")
      .replace(/khong gian/g, ''),
  );

const wordsOf = ({ subject, aliases }: StatementFact): string =>
  [subject.vi, subject.en, ...aliases.vi, ...aliases.en].filter(Boolean).join('. ');

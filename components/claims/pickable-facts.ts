import type { Fact } from '@/utils/corpus/fact';
import type { CheckedClaim } from '@/utils/verdicts/types';

/** The facts that a claim could be held against instead: the next best ones of its kind that are not disputed. */
export const pickableFacts = ({ claim, alternatives }: CheckedClaim): Fact[] =>
  alternatives
    .map(({ fact }) => fact)
    .filter(({ kind, status }) => kind === claim.kind && status !== 'disputed');

import type { Fact } from '@/utils/corpus/fact';
import type { CheckedClaim } from '@/utils/verdicts/types';

/** The facts that a claim could be held against instead: the next best ones that state the same kind of thing. */
export const pickableFacts = ({ claim, alternatives }: CheckedClaim): Fact[] =>
  alternatives.map(({ fact }) => fact).filter(({ kind }) => kind === claim.kind);

import type { CheckedClaim, VerdictKind } from '../types';
import type { Choice, Decision } from './decision';

/** The verdict to show of a claim: the editor's own, else ours; null for a claim that is ignored. */
export function shownKind({ verdict, decisions = [] }: CheckedClaim): VerdictKind | null {
  let kind: VerdictKind = verdict.kind;
  for (const { choice } of decisions) {
    if (choice.type === 'ignored') return null;
    if (choice.type === 'overruled') kind = choice.verdict;
  }
  return kind;
}

/** The decision of a kind about a claim; undefined where there is none. */
export const decisionOf = ({ decisions = [] }: CheckedClaim, type: Choice['type']): Decision | undefined =>
  decisions.find(({ choice }) => choice.type === type);

/** Whether the editor stands by what is shown of a claim: confirmed as it is now, or a verdict of their own. */
export function isSettled(item: CheckedClaim): boolean {
  if (shownKind(item) === null) return false;
  if (decisionOf(item, 'overruled')) return true;
  const confirmed = decisionOf(item, 'confirmed');
  return confirmed !== undefined && stillHolds(confirmed, item);
}

/** Whether a confirmation is still about the verdict that was confirmed. Other decisions always hold. */
export function stillHolds({ choice }: Decision, { verdict }: CheckedClaim): boolean {
  return choice.type !== 'confirmed' || (choice.verdict === verdict.kind && choice.reason === verdict.reason);
}

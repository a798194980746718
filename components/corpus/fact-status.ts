import type { Fact } from '@/utils/corpus/fact';

/** How a fact stands, told by sign and word as well as colour. */
export interface FactStatus {
  sign: string;
  /** Key of the word. */
  word: string;
  tone: 'agrees' | 'context' | 'differs' | 'unknown';
  /** The sign is enough in a list. */
  quiet: boolean;
}

/** Whether a fact is in use, a target, disputed, or against another fact. */
export function statusOf(fact: Fact, conflicting: ReadonlySet<string>): FactStatus {
  if (fact.status === 'disputed')
    return { sign: '⚑', word: 'fact_status_disputed', tone: 'context', quiet: false };
  if (conflicting.has(fact.id))
    return { sign: '≠', word: 'fact_status_conflict', tone: 'differs', quiet: false };
  if (fact.target) return { sign: '◎', word: 'fact_status_target', tone: 'unknown', quiet: false };
  return { sign: '✓', word: 'fact_status_used', tone: 'agrees', quiet: true };
}

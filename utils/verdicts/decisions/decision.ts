import type { ClaimKind } from '@/utils/claims/types';
import type { Reason, VerdictKind } from '../types';

/** What of a claim stays when the text around it is edited: by this a decision finds its claim again. */
export interface ClaimKey {
  kind: ClaimKind;
  /** Hedge, figure and unit in one canonical line; the person and office, the document, the day. */
  value: string;
  /** Folded words. */
  quote: string;
  /** Folded words. */
  sentence: string;
}

/** What an editor decided about a claim. */
export type Choice =
  /** Not to be marked or counted. */
  | { type: 'ignored' }
  /** The verdict is right. It holds as long as the verdict stays what it was. */
  | { type: 'confirmed'; verdict: VerdictKind; reason: Reason }
  /** The editor's own verdict; the decision's note is the reason. */
  | { type: 'overruled'; verdict: VerdictKind }
  /** Nothing but a note. */
  | { type: 'noted' }
  /** The claim is about this fact, whatever the matching found. */
  | { type: 'fact'; factId: string };

/** How far a decision reaches: a claim of one article; or, to be ignored, wherever it is met again. */
export type Reach =
  | { type: 'here'; claim: ClaimKey }
  /** This figure in these words, where the reason is the same. */
  | { type: 'quote'; quote: string; reason: Reason }
  /** Whatever is held against this fact. */
  | { type: 'fact'; factId: string };

export interface Decision {
  id: number;
  /** The article's address without fragment; empty for a decision that reaches everywhere. */
  address: string;
  /** The text it was made on. */
  textHash: string;
  reach: Reach;
  /** The claim as it was written, for a list. */
  quote: string;
  choice: Choice;
  /** The editor's reason or note; may be empty. */
  note: string;
  /** ISO date and time. */
  at: string;
}

/** A decision that is not kept yet. */
export type NewDecision = Omit<Decision, 'id'>;

/** A claim has at most one decision of each slot: a verdict of the editor's, a note, a fact picked. */
export function slotOf({ type }: Choice): 'verdict' | 'note' | 'fact' {
  switch (type) {
    case 'ignored':
    case 'confirmed':
    case 'overruled':
      return 'verdict';
    case 'noted':
      return 'note';
    case 'fact':
      return 'fact';
  }
}

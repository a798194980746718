import type { VerdictKind } from '@/utils/verdicts/types';
import './VerdictSign.css';

/** The signs on a 12 px grid: fonts draw them too differently to be left to chance. */
const STROKES: Record<VerdictKind, string> = {
  discrepancy: 'M1.5 4.2h9M1.5 7.8h9M8.2 1.5 3.8 10.5',
  context: 'M6 10.7a4.7 4.7 0 1 0 0-9.4 4.7 4.7 0 0 0 0 9.4Z',
  supported: 'm1.8 6.6 2.9 2.9 5.5-7',
  unverified: 'M3.6 4a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M6 10.4v.1',
};

/** The sign of a verdict, in the colour of the words beside it; silent to screen readers. */
export function VerdictSign({ kind }: { kind: VerdictKind }) {
  return (
    <svg class="dc-sign" viewBox="0 0 12 12" aria-hidden="true">
      <path d={STROKES[kind]} />
      {kind === 'context' && <path class="dc-sign-filled" d="M6 1.3a4.7 4.7 0 0 0 0 9.4Z" />}
    </svg>
  );
}

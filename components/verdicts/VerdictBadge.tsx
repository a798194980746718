import { useWords } from '@/components/ui/words';
import type { VerdictKind } from '@/utils/verdicts/types';
import './VerdictBadge.css';
import { VERDICT_LOOKS } from './verdict-look';

/** A verdict by sign, word and colour. */
export function VerdictBadge({ kind }: { kind: VerdictKind }) {
  const { t } = useWords();
  const { sign, tone, word } = VERDICT_LOOKS[kind];
  return (
    <span class={`dc-badge dc-badge-${tone}`}>
      <span aria-hidden="true">{sign}</span> {t(word)}
    </span>
  );
}

import { useWords } from '@/components/ui/words';
import type { VerdictKind } from '@/utils/verdicts/types';
import './VerdictBadge.css';
import { VerdictSign } from './VerdictSign';
import { VERDICT_LOOKS } from './verdict-look';

/** A verdict by sign, word and colour. */
export function VerdictBadge({ kind }: { kind: VerdictKind }) {
  const { t } = useWords();
  const { tone, word } = VERDICT_LOOKS[kind];
  return (
    <span class={`dc-badge dc-badge-${tone}`}>
      <VerdictSign kind={kind} /> {t(word)}
    </span>
  );
}

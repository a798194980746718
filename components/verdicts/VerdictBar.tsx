import { counted } from '@/components/ui/counted';
import { useWords } from '@/components/ui/words';
import { VERDICT_KINDS } from '@/utils/verdicts/types';
import type { Coverage } from './coverage';
import './VerdictBar.css';
import { VERDICT_LOOKS } from './verdict-look';

/** What was checked and how it came out, in one sentence and one bar. */
export function VerdictBar({ coverage }: { coverage: Coverage }) {
  const words = useWords();
  const { all, discrepancy, unverified } = coverage;
  const parts = [
    { key: 'all', text: counted(words, 'panel_coverage_all', all) },
    { key: 'checked', text: counted(words, 'panel_coverage_checked', all - unverified) },
    ...(discrepancy > 0
      ? [{ key: 'differ', text: counted(words, 'panel_coverage_differ', discrepancy) }]
      : []),
    ...(unverified > 0
      ? [{ key: 'unknown', text: counted(words, 'panel_coverage_unknown', unverified) }]
      : []),
  ];
  return (
    <div class="dc-coverage">
      <p class="dc-coverage-sentence">
        {parts.map(({ key, text }, index) => (
          <span key={key}>
            {index > 0 && <span class="dc-muted"> · </span>}
            <span class={`dc-coverage-${key}`}>{text}</span>
          </span>
        ))}
      </p>
      <div class="dc-bar" aria-hidden="true">
        {VERDICT_KINDS.filter((kind) => coverage[kind] > 0).map((kind) => (
          <span
            key={kind}
            class={`dc-bar-part dc-bar-${VERDICT_LOOKS[kind].tone}`}
            style={{ flexGrow: coverage[kind] }}
          />
        ))}
      </div>
    </div>
  );
}

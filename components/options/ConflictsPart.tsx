import { factValue } from '@/components/corpus/fact-value';
import type { Conflict } from '@/components/corpus/find-conflicts';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import { SourceCitation } from '@/components/verdicts/SourceCitation';
import './ConflictsPart.css';

/** Facts of one series, place and period whose figures disagree, side by side. */
export function ConflictsPart({ conflicts }: { conflicts: readonly Conflict[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <main class="dc-work">
      <header class="dc-work-head">
        <h1>{t('options_part_conflicts')}</h1>
      </header>
      <p class="dc-work-lead">{t('conflicts_lead')}</p>
      {conflicts.length === 0 && <EmptyState title={t('conflicts_none')} text={t('conflicts_none_text')} />}
      {conflicts.map(({ facts }) => (
        <section key={facts.map(({ id }) => id).join()} class="dc-conflict">
          <h2>
            {words.value({ type: 'label', ...(facts[0]?.subject ?? {}) })}
            {facts[0]?.period && ` · ${words.value({ type: 'period', period: facts[0].period })}`}
          </h2>
          <ul>
            {facts.map((fact) => (
              <li key={fact.id}>
                <a href={`#fact=${encodeURIComponent(fact.id)}`}>{factValue(fact, words)}</a>
                <span class="dc-muted">{fact.sources[0] && <SourceCitation source={fact.sources[0]} />}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

import { PARTS, type Part } from '@/components/hooks/use-route';
import { useStorageUse } from '@/components/hooks/use-storage-use';
import { useWords } from '@/components/ui/words';
import './Navigation.css';

export interface NavigationProps {
  part: Part;
  /** Null while it is not known. */
  counts: { facts: number | null; series: number; conflicts: number; articles: number | null };
}

/** The parts of the options, with counts; a conflict is something to be settled and looks it. */
export function Navigation({ part, counts }: NavigationProps) {
  const { t, value } = useWords();
  const bytes = useStorageUse(counts.facts);
  const countOf: Partial<Record<Part, number | null>> = counts;
  return (
    <nav class="dc-nav" aria-label={t('options_navigation')}>
      <p class="dc-brand">Đối Chiếu</p>
      <ul>
        {PARTS.map((each) => {
          const count = countOf[each];
          return (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === part ? 'page' : undefined}>
                {t(`options_part_${each}`)}
                {typeof count === 'number' && count > 0 && (
                  <span class={each === 'conflicts' ? 'dc-nav-alert' : 'dc-nav-count'}>
                    {value({ type: 'number', value: count })}
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
      {bytes !== null && (
        <p class="dc-nav-foot">
          {t('options_storage', { size: value({ type: 'number', value: Math.round(bytes / 1e5) / 10 }) })}
        </p>
      )}
    </nav>
  );
}

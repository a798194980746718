import { Chip } from '@/components/ui/Chip';
import { useWords } from '@/components/ui/words';
import type { Coverage } from '@/components/verdicts/coverage';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import { VERDICT_KINDS, type VerdictKind } from '@/utils/verdicts/types';

export interface ClaimFiltersProps {
  coverage: Coverage;
  chosen: VerdictKind | 'all';
  onChoose(chosen: VerdictKind | 'all'): void;
}

/** One chip for all claims and one per verdict that occurs, with counts. */
export function ClaimFilters({ coverage, chosen, onChoose }: ClaimFiltersProps) {
  const { t } = useWords();
  const kinds = VERDICT_KINDS.filter((kind) => coverage[kind] > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flowing row everywhere
    <div class="dc-chips" role="group" aria-label={t('panel_filter')}>
      <Chip pressed={chosen === 'all'} onPress={() => onChoose('all')}>
        {t('panel_filter_all')} {coverage.all}
      </Chip>
      {kinds.map((kind) => (
        <Chip key={kind} pressed={chosen === kind} onPress={() => onChoose(chosen === kind ? 'all' : kind)}>
          {t(VERDICT_LOOKS[kind].filter)} {coverage[kind]}
        </Chip>
      ))}
    </div>
  );
}

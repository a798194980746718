import type { Ref } from 'preact';
import { Chip } from '@/components/ui/Chip';
import { useWords } from '@/components/ui/words';
import './FactFilters.css';
import { FACT_KINDS } from './fact-kinds';
import type { FactView } from './fact-list';

export interface FactFiltersProps {
  view: FactView;
  choices: { years: readonly string[]; publishers: readonly string[] };
  search: Ref<HTMLInputElement>;
  onChange(view: FactView): void;
}

/** The search box and the filters beside it. */
export function FactFilters({ view, choices, search, onChange }: FactFiltersProps) {
  const { t } = useWords();
  return (
    <div class="dc-filters">
      <input
        ref={search}
        class="dc-input dc-filters-search"
        type="search"
        name="search"
        value={view.query}
        placeholder={t('fact_search_placeholder')}
        aria-label={t('fact_search')}
        aria-keyshortcuts="/"
        onInput={(event) => onChange({ ...view, query: event.currentTarget.value })}
      />
      <select
        class="dc-select"
        aria-label={t('fact_column_kind')}
        value={view.kind}
        onChange={(event) =>
          onChange({ ...view, kind: FACT_KINDS.find((kind) => kind === event.currentTarget.value) ?? '' })
        }
      >
        <option value="">{t('fact_column_kind')}</option>
        {FACT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`fact_kind_${kind}`)}
          </option>
        ))}
      </select>
      <Choice
        label={t('fact_column_period')}
        value={view.year}
        options={choices.years}
        onChange={(year) => onChange({ ...view, year })}
      />
      <Choice
        label={t('fact_column_sources')}
        value={view.publisher}
        options={choices.publishers}
        onChange={(publisher) => onChange({ ...view, publisher })}
      />
      {view.series && (
        <Chip pressed onPress={() => onChange({ ...view, series: '' })}>
          {t('fact_filter_series', { series: view.series })} ×
        </Chip>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly string[];
  onChange(value: string): void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <select
      class="dc-select"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}

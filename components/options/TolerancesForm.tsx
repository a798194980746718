import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import { DEFAULT_TOLERANCES, type Tolerances } from '@/utils/verdicts/types';

export interface TolerancesFormProps {
  tolerances: Tolerances;
  onChange(tolerances: Tolerances): void;
}

const NAMES = ['about', 'over', 'nearly'] as const satisfies readonly (keyof Tolerances)[];
/** Beyond this a hedge would say nothing. */
const MOST = 50;

/** How far a figure with a hedge may lie from the fact, in percent of the figure. */
export function TolerancesForm({ tolerances, onChange }: TolerancesFormProps) {
  const { t } = useWords();
  const changed = NAMES.some((name) => tolerances[name] !== DEFAULT_TOLERANCES[name]);
  const set = (name: keyof Tolerances, percent: number) => {
    if (Number.isFinite(percent) && percent >= 0 && percent <= MOST)
      onChange({ ...tolerances, [name]: Math.round(percent * 10) / 1000 });
  };
  return (
    <section class="dc-panel-box">
      <h2>{t('settings_tolerances')}</h2>
      <p class="dc-muted">{t('settings_tolerances_text')}</p>
      <div class="dc-settings-grid">
        {NAMES.map((name) => (
          <ToleranceRow
            key={name}
            name={name}
            value={tolerances[name]}
            onChange={(percent) => set(name, percent)}
          />
        ))}
      </div>
      {changed && (
        <Button onClick={() => onChange(DEFAULT_TOLERANCES)}>{t('settings_tolerances_reset')}</Button>
      )}
    </section>
  );
}

function ToleranceRow({
  name,
  value,
  onChange,
}: {
  name: keyof Tolerances;
  value: number;
  onChange(percent: number): void;
}) {
  const { t } = useWords();
  const id = `tolerance-${name}`;
  return (
    <>
      <label for={id}>{t(`settings_tolerance_${name}`)}</label>
      <input
        id={id}
        class="dc-input"
        type="number"
        min={0}
        max={MOST}
        step={0.5}
        value={Math.round(value * 1000) / 10}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="dc-muted">%</span>
    </>
  );
}

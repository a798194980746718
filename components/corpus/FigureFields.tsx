import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import { type DraftErrors, type FactDraft, valueOfDraft } from './fact-draft';
import type { TypedValue } from './typed-value';

export interface DraftFieldsProps {
  draft: FactDraft;
  original: Fact | null;
  errors: DraftErrors;
  onChange(change: Partial<FactDraft>): void;
}

/** A figure, typed as people write it, with what it is read as. */
export function FigureFields({ draft, original, errors, onChange }: DraftFieldsProps) {
  const words = useWords();
  const { t } = words;
  const read = valueOfDraft(draft, original, words);
  const error = errors.value;
  return (
    <>
      <Field
        label={t('fact_field_value')}
        hint={
          read
            ? t('fact_read_as', { reading: readingOf(read, draft.unit.trim(), words) })
            : t('fact_value_hint')
        }
        hintTone={read ? 'agrees' : 'muted'}
        {...(error && { error: t(error) })}
      >
        <input
          class="dc-input"
          name="value"
          value={draft.value}
          placeholder={t('fact_value_placeholder')}
          // The unit was that of the figure before.
          onInput={(event) => onChange({ value: event.currentTarget.value, unit: '' })}
        />
      </Field>
      {(errors.unit || (read && !read.unit)) && (
        <Field label={t('fact_field_unit')} {...(errors.unit && { error: t(errors.unit) })}>
          <input
            class="dc-input"
            name="unit"
            value={draft.unit}
            onInput={(event) => onChange({ unit: event.currentTarget.value })}
          />
        </Field>
      )}
    </>
  );
}

/** "47 200 000 000 USD, “gần”": every digit, so that a slip by a thousand shows. */
function readingOf(read: TypedValue, unit: string, words: ReturnType<typeof useWords>): string {
  const digits = (value: number) => {
    const [whole = '', decimals] = String(value).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202F');
    return decimals ? `${grouped}${words.language === 'vi' ? ',' : '.'}${decimals}` : grouped;
  };
  const figure = [read.value, read.valueHigh]
    .filter((value) => value !== undefined)
    .map(digits)
    .join('–');
  const of = read.denominator === undefined ? '' : ` / ${digits(read.denominator)}`;
  const unitKey = `unit_${(unit || read.unit).toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;
  const unitWord =
    words.has(unitKey) && !/^[A-Z]{3}$/.test(unit || read.unit)
      ? words.t(unitKey).split('|').at(-1)
      : unit || read.unit;
  const kind = words.t(`fact_kind_${read.kind}`).toLocaleLowerCase(words.language);
  const hedge =
    read.hedge === 'exact' || read.hedge === 'range'
      ? ''
      : `, “${words.t(`hedge_${read.hedge.replace('-', '_')}`, { amount: '' }).trim()}”`;
  const shownUnit =
    read.unit === 'rank' || read.unit === 'percent' ? (read.unit === 'percent' ? '%' : '') : ` ${unitWord}`;
  return `${kind}, ${figure}${of}${shownUnit}${hedge}`;
}

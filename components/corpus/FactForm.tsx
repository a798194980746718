import { useFactDraft } from '@/components/hooks/use-fact-draft';
import type { KeptDrafts } from '@/components/hooks/use-kept-drafts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import './FactForm.css';
import { FigureFields } from './FigureFields';
import { DRAFT_TYPES, type DraftType, type FactDraft } from './fact-draft';
import { LegalFields } from './LegalFields';
import { RoleFields } from './RoleFields';
import { SourceFields } from './SourceFields';
import { DateField, PeriodField, TextField } from './TextField';
import { TrySentence } from './TrySentence';

export interface FactFormProps {
  /** The fact to edit; null for a new one. */
  fact: Fact | null;
  /** What a new fact starts from. */
  start?: Partial<FactDraft>;
  /** A sentence to try, for a fact that comes from an article. */
  sentence?: string;
  /** Keeps what is typed, under this name. */
  drafts: KeptDrafts;
  name: string;
  isTaken(id: string): boolean;
  /** Words that other facts use, offered while typing. */
  known: { places: readonly string[]; series: readonly string[]; measures: readonly string[] };
  /** True where it was saved. */
  onSave(fact: Fact): Promise<boolean>;
  onRemove?: () => void;
  onCancel?: () => void;
}

/** Every field of a fact, typed as people write it and read as our recognisers read it. */
export function FactForm({ sentence, known, onSave, onRemove, onCancel, ...from }: FactFormProps) {
  const words = useWords();
  const { t } = words;
  const { fact } = from;
  const { draft, errors, changed, change, ...edit } = useFactDraft(from, words);
  const save = (event: Event) => {
    event.preventDefault();
    void edit.submit(onSave);
  };
  const fields = { draft, original: fact, errors, onChange: change };
  const faulty = Object.keys(errors).length > 0;

  return (
    <form class="dc-form" noValidate onSubmit={save}>
      {!fact && (
        <Field label={t('fact_field_type')}>
          <select
            class="dc-select dc-wide"
            name="type"
            value={draft.type}
            onChange={(event) =>
              change({ type: DRAFT_TYPES.find((type) => type === event.currentTarget.value) ?? 'figure' })
            }
          >
            {DRAFT_TYPES.map((type) => (
              <option key={type} value={type}>
                {t(`fact_type_${type}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <OwnFields type={draft.type} {...fields} />
      <div class="dc-form-pair">
        <PeriodField
          {...fields}
          name="period"
          label={t(draft.target ? 'fact_field_deadline' : 'fact_field_period')}
        />
        <TextField {...fields} name="geography" label={t('fact_field_place')} list="dc-places" />
      </div>
      <TextField {...fields} name="subjectVi" label={t('fact_field_subject_vi')} lines={2} />
      <TextField {...fields} name="subjectEn" label={t('fact_field_subject_en')} lines={2} />
      <TextField {...fields} name="aliasesVi" label={t('fact_field_aliases_vi')} lines={2} />
      <TextField {...fields} name="aliasesEn" label={t('fact_field_aliases_en')} lines={2} />
      <TrySentence fact={edit.fact ?? fact} start={sentence ?? ''} />
      <SourceFields sources={draft.sources} errors={errors} onChange={(sources) => change({ sources })} />
      <details class="dc-more" open={Boolean(errors.asOf)}>
        <summary>{t('fact_more')}</summary>
        <div class="dc-form-pair">
          <TextField {...fields} name="series" label={t('fact_field_series')} list="dc-series" />
          <TextField {...fields} name="measure" label={t('fact_field_measure')} list="dc-measures" />
        </div>
        <DateField {...fields} name="asOf" label={t('fact_field_as_of')} />
        <Check label={t('fact_field_target')} on={draft.target} onChange={(target) => change({ target })} />
        <Check
          label={t('fact_field_disputed')}
          on={draft.disputed}
          onChange={(disputed) => change({ disputed })}
        />
        <TextField {...fields} name="note" label={t('fact_field_note')} lines={2} />
      </details>
      <Suggestions id="dc-places" words={known.places} />
      <Suggestions id="dc-series" words={known.series} />
      <Suggestions id="dc-measures" words={known.measures} />
      <div class="dc-form-foot">
        {faulty && (
          <p class="dc-field-below dc-field-error" role="alert">
            {t('fact_not_saved')}
          </p>
        )}
        <Button look="main" type="submit" data-action="save-fact" disabled={fact !== null && !changed}>
          {t('fact_save')}
        </Button>
        {fact && changed && <Button onClick={edit.discard}>{t('fact_discard')}</Button>}
        {onCancel && (
          <Button
            onClick={() => {
              edit.discard();
              onCancel();
            }}
          >
            {t('fact_cancel')}
          </Button>
        )}
        {onRemove && (
          <Button look="danger" data-action="remove-fact" onClick={onRemove}>
            {t('fact_remove')}
          </Button>
        )}
      </div>
    </form>
  );
}

function OwnFields({ type, ...fields }: { type: DraftType } & Parameters<typeof FigureFields>[0]) {
  const { t } = useWords();
  switch (type) {
    case 'figure':
      return <FigureFields {...fields} />;
    case 'date':
      return <DateField {...fields} name="dateValue" label={t('fact_field_date')} />;
    case 'role':
      return <RoleFields {...fields} />;
    case 'legal':
      return <LegalFields {...fields} />;
    case 'statement':
      return null;
  }
}

function Check({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="dc-check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

function Suggestions({ id, words }: { id: string; words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}

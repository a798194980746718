import { useWords } from '@/components/ui/words';
import type { DraftFieldsProps } from './FigureFields';
import { DateField, TextField } from './TextField';

/** An office, who holds it, and from when to when. */
export function RoleFields(props: DraftFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <TextField {...props} name="holder" label={t('fact_field_holder')} />
      <TextField {...props} name="title" label={t('fact_field_office')} />
      <TextField {...props} name="titleEn" label={t('fact_field_office_en')} />
      <div class="dc-form-pair">
        <DateField {...props} name="from" label={t('fact_field_from')} />
        <DateField {...props} name="to" label={t('fact_field_to')} />
      </div>
    </>
  );
}

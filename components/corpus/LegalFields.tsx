import { useWords } from '@/components/ui/words';
import type { DraftFieldsProps } from './FigureFields';
import { DateField, TextField } from './TextField';

/** A legal document: type, number, issuer, when it took effect, and what replaced it. */
export function LegalFields(props: DraftFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <div class="dc-form-pair">
        <TextField {...props} name="documentType" label={t('fact_field_document_type')} />
        <TextField {...props} name="number" label={t('fact_field_number')} />
      </div>
      <TextField {...props} name="documentTitle" label={t('fact_field_document_title')} />
      <TextField {...props} name="issuer" label={t('fact_field_issuer')} />
      <div class="dc-form-pair">
        <DateField {...props} name="issued" label={t('fact_field_issued')} />
        <DateField {...props} name="effective" label={t('fact_field_effective')} />
      </div>
      <div class="dc-form-pair">
        <TextField {...props} name="replacedBy" label={t('fact_field_replaced_by')} />
        <DateField {...props} name="replacedFrom" label={t('fact_field_replaced_from')} />
      </div>
    </>
  );
}

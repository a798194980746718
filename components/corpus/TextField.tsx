import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { DraftFieldsProps } from './FigureFields';
import type { FactDraft } from './fact-draft';
import { shortPeriod } from './fact-value';
import { readTypedDate, readTypedPeriod } from './typed-period';

/** The fields of a draft that hold text. */
type TextName = { [K in keyof FactDraft]: FactDraft[K] extends string ? K : never }[keyof FactDraft];

export interface TextFieldProps extends Pick<DraftFieldsProps, 'draft' | 'errors' | 'onChange'> {
  name: TextName;
  label: string;
  /** Lines to show; one is a single-line field. */
  lines?: number;
  /** Id of a datalist with words to choose from. */
  list?: string;
  hint?: string;
}

/** A text of the draft. */
export function TextField({ draft, errors, onChange, name, label, lines = 1, list, hint }: TextFieldProps) {
  const { t } = useWords();
  const error = errors[name];
  const value: string = draft[name];
  const onInput = (text: string) => onChange({ [name]: text });
  return (
    <Field label={label} {...(hint && { hint })} {...(error && { error: t(error) })}>
      {lines === 1 ? (
        <input
          class="dc-input"
          name={name}
          value={value}
          list={list}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <textarea
          class="dc-textarea"
          name={name}
          rows={lines}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A day, month or year of the draft, typed as people write it, with what it is read as. */
export function DateField(props: TextFieldProps) {
  return <TimeField {...props} read={readTypedDate} />;
}

/** A time of the draft of any form. */
export function PeriodField(props: TextFieldProps) {
  return <TimeField {...props} read={readTypedPeriod} />;
}

function TimeField({ read, ...props }: TextFieldProps & { read: typeof readTypedPeriod }) {
  const words = useWords();
  const typed = props.draft[props.name].trim();
  const period = typed === '' ? null : read(typed, words.language);
  const shown = shortPeriod(period, words);
  const hint = shown && shown !== typed ? words.t('fact_read_as', { reading: shown }) : props.hint;
  return <TextField {...props} {...(hint && { hint })} />;
}

import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import { type DraftErrors, EMPTY_SOURCE, type SourceDraft } from './fact-draft';
import './SourceFields.css';

export interface SourceFieldsProps {
  sources: readonly SourceDraft[];
  errors: DraftErrors;
  onChange(sources: SourceDraft[]): void;
}

/** The sources of a fact, one folded block each; at least one is needed. */
export function SourceFields({ sources, errors, onChange }: SourceFieldsProps) {
  const { t } = useWords();
  const list = sources.length > 0 ? sources : [EMPTY_SOURCE];
  return (
    <section class="dc-sources" aria-label={t('fact_field_sources')}>
      <h3 class="dc-legend">{t('fact_field_sources')}</h3>
      {errors.sources && <p class="dc-field-below dc-field-error">{t(errors.sources)}</p>}
      {list.map((source, index) => (
        <SourceBlock
          key={index}
          source={source}
          index={index}
          errors={errors}
          onChange={(change) =>
            onChange(list.map((other, at) => (at === index ? { ...other, ...change } : other)))
          }
          {...(list.length > 1 && { onRemove: () => onChange(list.filter((_, at) => at !== index)) })}
        />
      ))}
      <button type="button" class="dc-link" onClick={() => onChange([...list, EMPTY_SOURCE])}>
        + {t('fact_source_add')}
      </button>
    </section>
  );
}

const FIELDS: readonly { name: keyof SourceDraft; lines?: number; half?: boolean }[] = [
  { name: 'title' },
  { name: 'publisher', half: true },
  { name: 'date', half: true },
  { name: 'url' },
  { name: 'quote', lines: 2 },
  { name: 'retrieved', half: true },
];

interface SourceBlockProps {
  source: SourceDraft;
  index: number;
  errors: DraftErrors;
  onChange(change: Partial<SourceDraft>): void;
  onRemove?: () => void;
}

function SourceBlock({ source, index, errors, onChange, onRemove }: SourceBlockProps) {
  const { t } = useWords();
  // Only how it starts: it must not fold while its title is being typed.
  const [unfolded] = useState(!source.title);
  const faulty = Object.keys(errors).some((path) => path.startsWith(`sources.${index}.`));
  const name = [source.publisher || source.title || t('fact_source_new'), source.date]
    .filter(Boolean)
    .join(', ');
  return (
    <div class="dc-source-item">
      <details open={unfolded || faulty}>
        <summary>{name}</summary>
        <div class="dc-source-fields">
          {FIELDS.map(({ name: field, lines, half }) => {
            const path = `sources.${index}.${field}`;
            const error = errors[path];
            const input = {
              name: path,
              value: source[field],
              onInput: (event: { currentTarget: { value: string } }) =>
                onChange({ [field]: event.currentTarget.value }),
            };
            return (
              <div key={field} class={half ? 'dc-half' : undefined}>
                <Field label={t(`fact_source_${field}`)} {...(error && { error: t(error) })}>
                  {lines ? (
                    <textarea class="dc-textarea dc-serif" rows={lines} {...input} />
                  ) : (
                    <input class="dc-input" inputMode={field === 'url' ? 'url' : undefined} {...input} />
                  )}
                </Field>
              </div>
            );
          })}
          {onRemove && (
            <Button look="quiet" onClick={onRemove}>
              <Icon name="close" size={13} /> {t('fact_source_remove')}
            </Button>
          )}
        </div>
      </details>
      {/^https?:\/\//i.test(source.url) && (
        <a
          href={source.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`${t('fact_source_open')}: ${name}`}
        >
          <Icon name="outward" size={13} />
        </a>
      )}
    </div>
  );
}

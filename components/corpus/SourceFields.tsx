import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import { type DraftErrors, EMPTY_SOURCE, type SourceDraft } from './fact-draft';

export interface SourceFieldsProps {
  sources: readonly SourceDraft[];
  errors: DraftErrors;
  onChange(sources: SourceDraft[]): void;
}

const FIELDS: readonly { name: keyof SourceDraft; lines?: number; half?: boolean }[] = [
  { name: 'title' },
  { name: 'publisher', half: true },
  { name: 'date', half: true },
  { name: 'url' },
  { name: 'quote', lines: 2 },
  { name: 'retrieved', half: true },
];

/** The sources of a fact, one folded block each; at least one is needed. */
export function SourceFields({ sources, errors, onChange }: SourceFieldsProps) {
  const { t } = useWords();
  const list = sources.length > 0 ? sources : [EMPTY_SOURCE];
  const set = (index: number, change: Partial<SourceDraft>) =>
    onChange(list.map((source, at) => (at === index ? { ...source, ...change } : source)));
  return (
    <section class="dc-sources" aria-label={t('fact_field_sources')}>
      <h3 class="dc-legend">{t('fact_field_sources')}</h3>
      {errors.sources && <p class="dc-field-below dc-field-error">{t(errors.sources)}</p>}
      {list.map((source, index) => (
        <details
          key={index}
          class="dc-source-block"
          open={!source.title || Object.keys(errors).some((path) => path.startsWith(`sources.${index}.`))}
        >
          <summary>
            <span class="dc-source-name">
              {[source.publisher || source.title || t('fact_source_new'), source.date]
                .filter(Boolean)
                .join(', ')}
            </span>
            {/^https?:/i.test(source.url) && (
              <a
                href={source.url}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={t('fact_source_open')}
              >
                <Icon name="outward" size={13} />
              </a>
            )}
          </summary>
          <div class="dc-source-fields">
            {FIELDS.map(({ name, lines, half }) => {
              const error = errors[`sources.${index}.${name}`];
              const input = {
                name: `sources.${index}.${name}`,
                value: source[name],
                onInput: (event: { currentTarget: { value: string } }) =>
                  set(index, { [name]: event.currentTarget.value }),
              };
              return (
                <div key={name} class={half ? 'dc-half' : undefined}>
                  <Field label={t(`fact_source_${name}`)} {...(error && { error: t(error) })}>
                    {lines ? (
                      <textarea class="dc-textarea dc-serif" rows={lines} {...input} />
                    ) : (
                      <input class="dc-input" inputMode={name === 'url' ? 'url' : undefined} {...input} />
                    )}
                  </Field>
                </div>
              );
            })}
            {list.length > 1 && (
              <Button look="quiet" onClick={() => onChange(list.filter((_, at) => at !== index))}>
                <Icon name="close" size={13} /> {t('fact_source_remove')}
              </Button>
            )}
          </div>
        </details>
      ))}
      <button type="button" class="dc-link" onClick={() => onChange([...list, EMPTY_SOURCE])}>
        + {t('fact_source_add')}
      </button>
    </section>
  );
}

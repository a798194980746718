import { FactForm, type FactFormProps } from '@/components/corpus/FactForm';
import { EMPTY_SOURCE, type FactDraft } from '@/components/corpus/fact-draft';
import { useNewFactReading } from '@/components/hooks/use-new-fact-reading';
import type { Route } from '@/components/hooks/use-route';
import { useWords } from '@/components/ui/words';

export interface NewFactProps extends Pick<FactFormProps, 'isTaken' | 'known' | 'onSave' | 'drafts'> {
  start: NonNullable<Route['draft']>;
  onSaved(id: string): void;
  onCancel(): void;
}

/** A new fact, filled in as far as the sentence it comes from says. */
export function NewFact({ start, onSave, onSaved, onCancel, ...form }: NewFactProps) {
  const { t } = useWords();
  const read = useNewFactReading(start.text);
  // No id of a fact has a space at its head.
  const name = ` ${start.text}`;
  return (
    <>
      <h2 class="dc-side-title">{t('fact_new')}</h2>
      {start.text && <blockquote class="dc-quote dc-new-from">{start.text}</blockquote>}
      <FactForm
        key={name}
        name={name}
        fact={null}
        start={{ ...draftFrom(start), ...read }}
        {...form}
        onSave={async (fact) => {
          const saved = await onSave(fact);
          if (saved) onSaved(fact.id);
          return saved;
        }}
        onCancel={onCancel}
      />
    </>
  );
}

/** The article as the source: to be replaced by a better one, but never lost. */
function draftFrom({ text, url, title, date }: NewFactProps['start']): Partial<FactDraft> {
  if (!text && !url) return {};
  return { sources: [{ ...EMPTY_SOURCE, title, url, date, quote: text.slice(0, 2000) }] };
}

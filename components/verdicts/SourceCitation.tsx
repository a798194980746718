import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { Source } from '@/utils/corpus/fact';
import './SourceCitation.css';

export interface SourceCitationProps {
  source: Source;
  /** The words quoted from the source stand below. */
  quoted?: boolean;
}

/** Where a fact comes from: publisher and date, the title on hover, a link where there is one. */
export function SourceCitation({ source, quoted = false }: SourceCitationProps) {
  const words = useWords();
  const date = source.date ? words.value({ type: 'date', date: source.date }) : '';
  const name = [source.publisher?.trim() || source.title, date].filter(Boolean).join(', ');
  // The schema lets only http and https pass; a link is still the last place to be careless in.
  const url = source.url && /^https?:\/\//i.test(source.url) ? source.url : null;
  return (
    <span class="dc-source">
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer" title={source.title}>
          {name} <Icon name="outward" size={12} />
        </a>
      ) : (
        <span title={source.title}>{name}</span>
      )}
      {quoted && source.quote && <q class="dc-source-quote">{source.quote}</q>}
    </span>
  );
}

import { useWords } from '@/components/ui/words';
import type { Topic } from '@/utils/topic/types';

/** How many terms are named in the line itself. */
const NAMED = 3;

/** Why an article counts as ICT policy, or not: the terms that decided, and on request what each added to the score. */
export function TopicTerms({ topic }: { topic: Topic }) {
  const { t, value } = useWords();
  const deciding = topic.evidence.filter(({ weight }) => weight > 0 === topic.isIctPolicy);
  const terms = (deciding.length > 0 ? deciding : topic.evidence).map(({ term }) => term);
  // A term of the headline mostly stands in the text as well.
  const names = [...new Set(terms)].slice(0, NAMED);
  const line = `${t(topic.isIctPolicy ? 'panel_topic' : 'panel_topic_not')}${names.length > 0 ? `: ${names.join(', ')}` : ''}`;
  if (topic.evidence.length === 0) return <p class="dc-topic">{line}</p>;
  return (
    <details class="dc-topic">
      <summary>{line}</summary>
      <ul class="dc-topic-list">
        {topic.evidence.map(({ term, where, count, weight }) => (
          <li key={`${where}${term}`} class={weight < 0 ? 'dc-topic-against' : undefined}>
            <span>
              {term} <span class="dc-muted">({t(`panel_topic_${where}`, { n: count })})</span>
            </span>
            <span>
              {weight > 0 ? '+' : '−'}
              {value({ type: 'number', value: Math.round(Math.abs(weight) * 100) / 100 })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

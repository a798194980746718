import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import { factValue, shortPeriod } from './fact-value';
import './NearestFacts.css';

export interface NearestFactsProps {
  facts: readonly Fact[];
  factAddress(id: string): string;
}

/** The facts nearest to what was typed, each with its figure and time. */
export function NearestFacts({ facts, factAddress }: NearestFactsProps) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <section class="dc-nearest">
      <h2>{words.t('popup_nearest')}</h2>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <a href={factAddress(fact.id)} target="_blank" rel="noreferrer">
              <span>
                {words.value({ type: 'label', ...fact.subject })}
                {fact.period && <small> · {shortPeriod(fact.period, words)}</small>}
              </span>
              <b>{factValue(fact, words)}</b>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useWords } from '@/components/ui/words';
import type { Explanation } from '@/utils/verdicts/types';
import './ExplanationRows.css';

/** The article's figure, the corpus's and the difference, line by line. */
export function ExplanationRows({ explanation }: { explanation: Explanation }) {
  const words = useWords();
  if (explanation.rows.length === 0) return null;
  return (
    <dl class="dc-rows">
      {explanation.rows.map(({ label, value }) => (
        <div key={label.key}>
          <dt>{words.message(label)}</dt>
          <dd>{words.message(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

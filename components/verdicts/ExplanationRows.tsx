import { useWords } from '@/components/ui/words';
import type { Explanation } from '@/utils/verdicts/types';
import './ExplanationRows.css';

export interface ExplanationRowsProps {
  explanation: Explanation;
  /** Keys of rows that are shown elsewhere. */
  without?: readonly string[];
}

/** The article's figure, the corpus's and the difference, line by line. */
export function ExplanationRows({ explanation, without }: ExplanationRowsProps) {
  const words = useWords();
  const rows = explanation.rows.filter(({ label }) => !(without ?? []).includes(label.key));
  if (rows.length === 0) return null;
  return (
    <dl class="dc-rows">
      {rows.map(({ label, value }) => (
        <div key={label.key}>
          <dt>{words.message(label)}</dt>
          <dd>{words.message(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

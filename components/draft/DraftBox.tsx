import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import type { CheckedClaim } from '@/utils/verdicts/types';
import './DraftBox.css';
import { draftParts } from './draft-marks';

export interface DraftBoxProps {
  text: string;
  /** What was found in the text, or in what it was a moment ago. */
  claims: readonly CheckedClaim[];
  onType(text: string): void;
}

/**
 * The box for a claim or a whole draft, ready to type. The marks stand in a copy of the text behind the letters, line for
 * line, since a text field can hold none.
 */
export function DraftBox({ text, claims, onType }: DraftBoxProps) {
  const { t } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <label class="dc-draft-label">
      <span class="dc-draft-title">{t('popup_box')}</span>
      <span class="dc-draft">
        <span class="dc-draft-marks" aria-hidden="true">
          {draftParts(text, claims).map((part, index) =>
            part.verdict ? (
              <mark key={index} class={`dc-draft-mark dc-draft-${VERDICT_LOOKS[part.verdict].tone}`}>
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )}
          {/* A last empty line takes room in the field, so it must here. */}
          {'\n'}
        </span>
        <textarea
          ref={box}
          value={text}
          rows={2}
          spellcheck={false}
          placeholder={t('popup_placeholder')}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </span>
    </label>
  );
}

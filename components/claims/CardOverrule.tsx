import { useEffect, useRef, useState } from 'preact/hooks';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import type { Translator } from '@/utils/i18n/translate';
import { type CheckedClaim, VERDICT_KINDS, type VerdictKind } from '@/utils/verdicts/types';

export interface CardOverruleProps {
  item: CheckedClaim;
  translator: Translator;
  onSave(verdict: VerdictKind, reason: string): void;
  onCancel(): void;
}

/** The editor's own verdict and its reason. Keys typed here stay here: the page may have shortcuts of its own. */
export function CardOverrule({ item, translator, onSave, onCancel }: CardOverruleProps) {
  const { t } = translator;
  const [verdict, setVerdict] = useState<VerdictKind | null>(null);
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('button')?.focus(), []);
  return (
    <form
      ref={form}
      class="dc-card-overrule"
      aria-label={t('decide_title_overruled')}
      onKeyDown={(event) => event.stopPropagation()}
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict && reason.trim()) onSave(verdict, reason);
      }}
    >
      <p>{t('decide_title_overruled')}</p>
      <div class="dc-card-verdicts">
        {VERDICT_KINDS.filter((kind) => kind !== item.verdict.kind).map((kind) => (
          <button key={kind} type="button" aria-pressed={verdict === kind} onClick={() => setVerdict(kind)}>
            {VERDICT_LOOKS[kind].sign} {t(VERDICT_LOOKS[kind].word)}
          </button>
        ))}
      </div>
      <input
        type="text"
        aria-label={t('decide_reason')}
        placeholder={t('decide_reason')}
        maxLength={4000}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <div class="dc-card-verdicts">
        <button type="submit" class="dc-card-main" disabled={!verdict || !reason.trim()}>
          {t('decide_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('decide_cancel')}
        </button>
      </div>
    </form>
  );
}

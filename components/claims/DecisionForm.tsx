import { useEffect, useRef, useState } from 'preact/hooks';
import { factValue } from '@/components/corpus/fact-value';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import type { DecisionWish } from '@/utils/messaging/protocol';
import { decisionOf } from '@/utils/verdicts/decisions/shown';
import { type CheckedClaim, VERDICT_KINDS, type VerdictKind } from '@/utils/verdicts/types';
import type { AskedDecision } from './ClaimMenu';
import './DecisionForm.css';
import { pickableFacts } from './pickable-facts';

export interface DecisionFormProps {
  item: CheckedClaim;
  asked: AskedDecision;
  onDecide(choice: DecisionWish['choice'], note: string): Promise<boolean>;
  onClose(): void;
}

/** Asks for what a decision needs: a verdict and its reason, a note, or another fact. Escape gives it up. */
export function DecisionForm({ item, asked, onDecide, onClose }: DecisionFormProps) {
  const words = useWords();
  const { t } = words;
  const form = useRef<HTMLFormElement>(null);
  const before = decisionOf(item, asked);
  const [verdict, setVerdict] = useState<VerdictKind | null>(
    before?.choice.type === 'overruled' ? before.choice.verdict : null,
  );
  const [factId, setFactId] = useState('');
  const [alias, setAlias] = useState(false);
  const [note, setNote] = useState(before?.note ?? '');
  const choice = choiceOf(asked, { verdict, factId, alias });
  const ready = choice !== null && (asked === 'fact' || note.trim() !== '');

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('button, input, textarea')?.focus();
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (ready && choice && (await onDecide(choice, note))) onClose();
  };
  return (
    <form
      ref={form}
      class="dc-decision-form"
      aria-label={t(`decide_title_${asked}`)}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {asked === 'overruled' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flowing row everywhere
        <div class="dc-chips" role="group" aria-label={t('decide_title_overruled')}>
          {VERDICT_KINDS.filter((kind) => kind !== item.verdict.kind).map((kind) => (
            <Chip key={kind} pressed={verdict === kind} onPress={() => setVerdict(kind)}>
              {VERDICT_LOOKS[kind].sign} {t(VERDICT_LOOKS[kind].word)}
            </Chip>
          ))}
        </div>
      )}
      {asked === 'fact' && (
        <>
          <div class="dc-decision-facts" role="radiogroup" aria-label={t('decide_title_fact')}>
            {pickableFacts(item).map((fact) => (
              <label key={fact.id} class="dc-check">
                <input
                  type="radio"
                  name="fact"
                  checked={factId === fact.id}
                  onChange={() => setFactId(fact.id)}
                />
                <span>
                  {words.value({ type: 'label', ...fact.subject })}
                  {fact.period && ` · ${words.value({ type: 'period', period: fact.period })}`}
                  {': '}
                  <b>{factValue(fact, words)}</b>
                </span>
              </label>
            ))}
          </div>
          {item.claim.subject.trim() !== '' && (
            <label class="dc-check">
              <input
                type="checkbox"
                checked={alias}
                onChange={(event) => setAlias(event.currentTarget.checked)}
              />
              <span>{t('decide_alias', { words: item.claim.subject.replace(/\s+/g, ' ').trim() })}</span>
            </label>
          )}
        </>
      )}
      {asked !== 'fact' && (
        <Field label={t(asked === 'overruled' ? 'decide_reason' : 'decision_noted')}>
          <textarea
            class="dc-textarea"
            name="note"
            rows={2}
            maxLength={4000}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </Field>
      )}
      <div class="dc-decision-buttons">
        <Button type="submit" look="main" disabled={!ready}>
          {t('decide_save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('decide_cancel')}
        </Button>
      </div>
    </form>
  );
}

function choiceOf(
  asked: AskedDecision,
  { verdict, factId, alias }: { verdict: VerdictKind | null; factId: string; alias: boolean },
): DecisionWish['choice'] | null {
  switch (asked) {
    case 'overruled':
      return verdict === null ? null : { type: 'overruled', verdict };
    case 'noted':
      return { type: 'noted' };
    case 'fact':
      return factId === '' ? null : { type: 'fact', factId, alias };
  }
}

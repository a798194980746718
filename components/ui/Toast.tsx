import { useEffect } from 'preact/hooks';
import type { Outcome } from '@/components/hooks/use-corpus';
import { Button } from './Button';
import { counted } from './counted';
import { Icon } from './Icon';
import './Toast.css';
import { useWords } from './words';

export interface ToastProps {
  outcome: Outcome | null;
  onUndo(): void;
  onDismiss(): void;
}

/** Long enough to read it and to think of undoing. */
const STAYS = 9_000;

/** What the last write led to, with undo where it can be taken back; a failure stays until it is put away. */
export function Toast({ outcome, onUndo, onDismiss }: ToastProps) {
  const words = useWords();
  const { t } = words;
  useEffect(() => {
    if (!outcome || outcome.failed) return;
    const timer = setTimeout(onDismiss, STAYS);
    return () => clearTimeout(timer);
  }, [outcome, onDismiss]);
  return (
    <div class="dc-toast-place" role={outcome?.failed ? 'alert' : 'status'}>
      {outcome && (
        <div class={`dc-toast ${outcome.failed ? 'dc-toast-failed' : ''}`}>
          <span>
            {typeof outcome.values?.n === 'number'
              ? counted(words, outcome.text, outcome.values.n)
              : t(outcome.text, outcome.values)}
          </span>
          {outcome.undoable && (
            <Button look="quiet" onClick={onUndo}>
              <Icon name="undo" size={14} /> {t('ui_undo')}
            </Button>
          )}
          <button type="button" class="dc-toast-close" aria-label={t('fact_close')} onClick={onDismiss}>
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
    </div>
  );
}

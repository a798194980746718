import { useEffect, useState } from 'preact/hooks';
import { useFactHistory } from '@/components/hooks/use-fact-history';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import '@/components/verdicts/VerdictBadge.css';
import type { Fact } from '@/utils/corpus/fact';
import type { Translator } from '@/utils/i18n/translate';
import './FactDetail.css';
import { FactForm, type FactFormProps } from './FactForm';
import { FactHistory } from './FactHistory';
import { statusOf } from './fact-status';
import { factValue, shortPeriod } from './fact-value';
import { SeriesChart } from './SeriesChart';

export interface FactDetailProps extends Pick<FactFormProps, 'isTaken' | 'known' | 'onSave' | 'drafts'> {
  fact: Fact;
  /** The points of its series. */
  series: readonly Fact[];
  conflicting: ReadonlySet<string>;
  onOpen(id: string): void;
  onRemove(id: string): void;
  onClose(): void;
}

/** The fact at hand: its series, its fields, a sentence to try, its history. */
export function FactDetail({
  fact,
  series,
  conflicting,
  onOpen,
  onRemove,
  onClose,
  ...form
}: FactDetailProps) {
  const words = useWords();
  const { t } = words;
  const [historyShown, setHistoryShown] = useState(false);
  const history = useFactHistory(historyShown ? fact : null);
  useEffect(() => setHistoryShown(false), [fact.id]);
  const status = statusOf(fact, conflicting);
  return (
    <>
      <header class="dc-detail-head">
        <h2>{nameOf(fact, words)}</h2>
        <span class={`dc-badge dc-badge-${status.tone}`}>
          <span aria-hidden="true">{status.sign}</span> {t(status.word)}
        </span>
        <button type="button" class="dc-detail-close" aria-label={t('fact_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <SeriesChart facts={series} current={fact.id} onOpen={onOpen} />
      <FactForm key={fact.id} name={fact.id} fact={fact} {...form} onRemove={() => onRemove(fact.id)} />
      <section class="dc-detail-history">
        <button
          type="button"
          class="dc-link"
          aria-expanded={historyShown}
          onClick={() => setHistoryShown(!historyShown)}
        >
          {t(historyShown ? 'fact_history_hide' : 'fact_history')}
        </button>
        {historyShown && <FactHistory changes={history} />}
        <p class="dc-muted dc-detail-id">{fact.id}</p>
      </section>
    </>
  );
}

/** What the fact is called at the head of the page: its figure and time, a person, a document. */
function nameOf(fact: Fact, words: Translator): string {
  if (fact.kind === 'role') return fact.role.holder;
  if (fact.kind === 'legal') return `${fact.legal.type} ${fact.legal.number}`;
  const parts = [factValue(fact, words), fact.kind === 'date' ? '' : shortPeriod(fact.period, words)];
  return parts.filter(Boolean).join(' · ') || words.t(`fact_kind_${fact.kind}`);
}

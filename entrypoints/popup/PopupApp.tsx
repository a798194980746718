import { useState } from 'preact/hooks';
import { AnswerCard } from '@/components/claims/AnswerCard';
import { worstFirst } from '@/components/claims/claim-order';
import { NearestFacts } from '@/components/corpus/NearestFacts';
import { DraftBox } from '@/components/draft/DraftBox';
import { factAddress, newFactAddress, openOptions } from '@/components/hooks/own-pages';
import { useCheckedText } from '@/components/hooks/use-checked-text';
import { useCorpusSize } from '@/components/hooks/use-corpus-size';
import { useFollowedTab } from '@/components/hooks/use-followed-tab';
import { useNearestFacts } from '@/components/hooks/use-nearest-facts';
import { usePageActions } from '@/components/hooks/use-page-actions';
import { usePendingText } from '@/components/hooks/use-pending-text';
import { useSite } from '@/components/hooks/use-site';
import { useTabState } from '@/components/hooks/use-tab-state';
import { PageGlance } from '@/components/panel/PageGlance';
import { counted } from '@/components/ui/counted';
import { Notice } from '@/components/ui/Notice';
import { useWords } from '@/components/ui/words';
import './popup.css';

/** This page at a glance, and a box in which a claim or a draft is checked as it is typed. */
export function PopupApp() {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState('');
  const tab = useFollowedTab();
  const state = useTabState(tab?.id);
  const site = useSite(tab?.url);
  const actions = usePageActions(tab?.id);
  const size = useCorpusSize();
  const checked = useCheckedText(text);
  usePendingText('check', (pending) => setText(pending.text));
  const claims = checked.report?.claims ?? [];
  const settled = claims.some(({ verdict }) => verdict.kind !== 'unverified');
  const nearest = useNearestFacts(settled ? '' : checked.text);

  return (
    <main class="dc-popup">
      <header class="dc-popup-head">
        <h1 class="dc-brand">Đối Chiếu</h1>
        <button type="button" class="dc-link" onClick={() => void openOptions('facts')}>
          {size === null ? t('popup_corpus') : counted(words, 'popup_corpus_size', size)}
        </button>
      </header>
      {tab && state !== undefined ? (
        <PageGlance tab={tab} state={state} site={site} actions={actions} />
      ) : (
        <div class="dc-popup-room" />
      )}
      <DraftBox text={text} claims={claims} onType={setText} />
      <div class="dc-popup-answers" aria-live="polite" aria-busy={checked.pending}>
        {checked.error && <Notice tone="differs" title={t(checked.error)} />}
        {worstFirst(claims).map(({ item, index }) => (
          <AnswerCard
            key={index}
            item={item}
            quoted={claims.length > 1}
            factAddress={factAddress}
            addAddress={newFactAddress({ text: item.claim.sentence })}
          />
        ))}
        {checked.report && claims.length === 0 && <p class="dc-muted">{t('popup_no_claims')}</p>}
        <NearestFacts facts={nearest} factAddress={factAddress} />
      </div>
    </main>
  );
}

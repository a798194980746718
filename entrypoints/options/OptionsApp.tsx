import { useMemo } from 'preact/hooks';
import { findConflicts } from '@/components/corpus/find-conflicts';
import { useArticleCount } from '@/components/hooks/use-article-count';
import { useCorpus } from '@/components/hooks/use-corpus';
import { usePendingText } from '@/components/hooks/use-pending-text';
import { useRoute } from '@/components/hooks/use-route';
import { ArticlesPart } from '@/components/options/ArticlesPart';
import { ConflictsPart } from '@/components/options/ConflictsPart';
import { FactsPart } from '@/components/options/FactsPart';
import { HistoryPart } from '@/components/options/HistoryPart';
import { Navigation } from '@/components/options/Navigation';
import { SeriesPart } from '@/components/options/SeriesPart';
import { SettingsPart } from '@/components/options/SettingsPart';
import { SitesPart } from '@/components/options/SitesPart';
import { TransferPart } from '@/components/options/TransferPart';
import { Notice } from '@/components/ui/Notice';
import { Toast } from '@/components/ui/Toast';
import { useWords } from '@/components/ui/words';
import './options.css';

/** The corpus desk: navigation left, the work in the middle, the fact at hand right. */
export function OptionsApp() {
  const { t } = useWords();
  const route = useRoute();
  const corpus = useCorpus();
  const articleCount = useArticleCount();
  const facts = useMemo(() => corpus.rows?.map(({ fact }) => fact) ?? null, [corpus.rows]);
  const conflicts = useMemo(() => findConflicts(facts ?? []), [facts]);
  usePendingText('add', ({ text, url, title }) => {
    location.hash = `new?${new URLSearchParams({ text, url, title })}`;
  });
  const series = useMemo(() => new Set(facts?.flatMap((fact) => fact.series ?? [])).size, [facts]);

  return (
    <div class="dc-options">
      <Navigation
        part={route.part}
        counts={{
          facts: corpus.complete ? (facts?.length ?? null) : null,
          series: corpus.complete ? series : 0,
          conflicts: corpus.complete ? conflicts.length : 0,
          articles: articleCount,
        }}
      />
      {corpus.error ? (
        <main class="dc-work">
          <Notice tone="differs" title={t(corpus.error)} />
        </main>
      ) : (
        facts && <Work route={route} corpus={corpus} facts={facts} conflicts={conflicts} />
      )}
      <Toast outcome={corpus.outcome} onUndo={() => void corpus.undo()} onDismiss={corpus.dismiss} />
    </div>
  );
}

type WorkProps = Parameters<typeof FactsPart>[0];

function Work({ route, ...props }: WorkProps) {
  switch (route.part) {
    case 'facts':
      return <FactsPart route={route} {...props} />;
    case 'series':
      return <SeriesPart facts={props.facts} chosen={route.id} />;
    case 'conflicts':
      return <ConflictsPart conflicts={props.conflicts} />;
    case 'articles':
      return <ArticlesPart />;
    case 'transfer':
      return <TransferPart facts={props.facts} corpus={props.corpus} />;
    case 'history':
      return <HistoryPart corpus={props.corpus} />;
    case 'sites':
      return <SitesPart />;
    case 'settings':
      return <SettingsPart />;
  }
}

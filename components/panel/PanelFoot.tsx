import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openOptions } from '@/components/hooks/own-pages';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { ArticleReport } from '@/utils/report/article-report';
import { ReportMenu } from './ReportMenu';

export interface PanelFootProps {
  /** The article to report on; null where there is none. */
  report: ArticleReport | null;
  /** Its text, where it is at hand. */
  articleText?: () => Promise<string | null>;
  /** Null where there is nothing to go to. */
  onNext: (() => void) | null;
  /** What has to be said first. */
  children?: ComponentChildren;
}

const NO_TEXT = async () => null;

/** The foot of the panel: the next mark, the report, the settings. */
export function PanelFoot({ report, articleText = NO_TEXT, onNext, children }: PanelFootProps) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  return (
    <footer class="dc-panel-foot">
      {children}
      <div class="dc-panel-buttons">
        {onNext && (
          <Button look="main" onClick={onNext}>
            {t('panel_next')} <kbd>Alt+N</kbd>
          </Button>
        )}
        {report && <ReportMenu report={report} articleText={articleText} onSaid={setSaid} />}
        <Button
          aria-label={t('panel_settings')}
          title={t('panel_settings')}
          onClick={() => void openOptions('settings')}
        >
          <Icon name="sliders" />
        </Button>
      </div>
      <p class="dc-panel-said" role="status">
        {said}
      </p>
    </footer>
  );
}

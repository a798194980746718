import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openOptions } from '@/components/hooks/own-pages';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import { saveTextFile } from '@/components/ui/save-file';
import { useWords } from '@/components/ui/words';
import type { ArticleReport } from '@/utils/report/article-report';
import { reportAsMarkdown } from '@/utils/report/markdown';
import { fileNameOf } from './report-file-name';

export interface PanelFootProps {
  /** The article to report on; null where there is none. */
  report: ArticleReport | null;
  /** Null where there is nothing to go to. */
  onNext: (() => void) | null;
  /** What has to be said first. */
  children?: ComponentChildren;
}

/** The foot of the panel: the next mark, the report, the settings. */
export function PanelFoot({ report, onNext, children }: PanelFootProps) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState('');
  const copy = async (article: ArticleReport) => {
    try {
      await navigator.clipboard.writeText(reportAsMarkdown(article, words));
      setSaid(t('panel_report_copied'));
    } catch {
      setSaid(t('panel_report_not_copied'));
    }
  };
  const save = (article: ArticleReport) => {
    saveTextFile(fileNameOf(article, 'md'), 'text/markdown', reportAsMarkdown(article, words));
    setSaid(t('panel_report_saved'));
  };
  return (
    <footer class="dc-panel-foot">
      {children}
      <div class="dc-panel-buttons">
        {onNext && (
          <Button look="main" onClick={onNext}>
            {t('panel_next')} <kbd>Alt+N</kbd>
          </Button>
        )}
        {report && (
          <Menu
            upward
            label={t('panel_report')}
            items={[
              { label: t('panel_report_copy'), onPick: () => void copy(report) },
              { label: t('panel_report_save'), onPick: () => save(report) },
            ]}
          />
        )}
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

import { useDesk } from '@/components/hooks/use-desk';
import { Menu } from '@/components/ui/Menu';
import { saveTextFile } from '@/components/ui/save-file';
import { useWords } from '@/components/ui/words';
import type { ArticleReport } from '@/utils/report/article-report';
import { reviewedClaims } from '@/utils/report/claim-review';
import { REPORT_FORMATS, type ReportFormat } from '@/utils/report/formats';
import { fileNameOf } from './report-file-name';

export interface ReportMenuProps {
  report: ArticleReport;
  articleText(): Promise<string | null>;
  /** Says what was done. */
  onSaid(words: string): void;
}

/** A report of the article in each of its forms, to copy or to keep as a file. */
export function ReportMenu({ report, articleText, onSaid }: ReportMenuProps) {
  const words = useWords();
  const { t } = words;
  const [desk] = useDesk();
  const confirmed = reviewedClaims(report).length;
  // Nothing is published that nobody stood by.
  const formats = REPORT_FORMATS.filter(({ id }) => id !== 'claim-review' || confirmed > 0);

  const make = async (format: ReportFormat) =>
    format.make(report, { words, desk, text: await articleText() });
  const copy = async (format: ReportFormat) => {
    try {
      await navigator.clipboard.writeText(await make(format));
      onSaid(t('panel_report_copied'));
    } catch {
      onSaid(t('panel_report_not_copied'));
    }
  };
  const save = async (format: ReportFormat) => {
    saveTextFile(fileNameOf(report, format.extension), format.type, await make(format));
    onSaid(t('panel_report_saved'));
  };
  const nameOf = ({ id }: ReportFormat) => t(`report_format_${id.replace('-', '_')}`, { n: confirmed });
  return (
    <Menu
      upward
      label={t('panel_report')}
      items={[
        { heading: t('report_copy') },
        ...formats
          .filter(({ id }) => id !== 'html')
          .map((format) => ({ label: nameOf(format), onPick: () => void copy(format) })),
        { heading: t('report_save') },
        ...formats.map((format) => ({
          label: `${nameOf(format)} (.${format.extension.split('.').at(-1)})`,
          onPick: () => void save(format),
        })),
        ...(confirmed === 0 ? [{ heading: t('report_none_confirmed') }] : []),
      ]}
    />
  );
}

import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { saveFile } from '@/components/ui/save-file';
import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import './ExportPanel.css';
import { writeJson } from '@/utils/transfer/json';

/** The whole corpus as one file, which imports again unchanged. */
export function ExportPanel({ facts }: { facts: readonly Fact[] }) {
  const { t, value } = useWords();
  const save = () => {
    const day = new Date().toISOString().slice(0, 10);
    const parts = [...writeJson(facts, t('export_corpus_title', { date: day }))];
    saveFile(`doi-chieu-corpus-${day}.json`, new Blob(parts, { type: 'application/json' }));
  };
  return (
    <section class="dc-panel-box">
      <h2>{t('export_title')}</h2>
      <p class="dc-muted">{t('export_text')}</p>
      <p class="dc-export-button">
        <Button disabled={facts.length === 0} onClick={save}>
          <Icon name="download" /> {t('export_save', { n: value({ type: 'number', value: facts.length }) })}
        </Button>
      </p>
    </section>
  );
}

import { ExportPanel } from '@/components/corpus/ExportPanel';
import { ImportPanel } from '@/components/corpus/ImportPanel';
import type { Corpus } from '@/components/hooks/use-corpus';
import { useImport } from '@/components/hooks/use-import';
import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';

/** Facts in and out of the corpus. */
export function TransferPart({ facts, corpus }: { facts: readonly Fact[]; corpus: Corpus }) {
  const { t } = useWords();
  const transfer = useImport(corpus);
  return (
    <main class="dc-work">
      <header class="dc-work-head">
        <h1>{t('options_part_transfer')}</h1>
      </header>
      <ImportPanel transfer={transfer} />
      <ExportPanel facts={facts} />
    </main>
  );
}

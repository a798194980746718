import { useWords } from '@/components/ui/words';
import './Reading.css';

/** Room kept for what is being read, so that nothing jumps when it arrives. */
export function Reading() {
  const { t } = useWords();
  return (
    <div class="dc-reading" role="status">
      <h1 class="dc-reading-title">{t('panel_reading')}</h1>
      {[0, 1, 2].map((card) => (
        <div key={card} class="dc-reading-card" aria-hidden="true">
          <span style={{ width: '32%' }} />
          <span style={{ width: '68%' }} />
          <span style={{ width: '84%' }} />
        </div>
      ))}
    </div>
  );
}

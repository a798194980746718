import { useRef, useState } from 'preact/hooks';
import type { Import } from '@/components/hooks/use-import';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import './ImportPanel.css';
import { ImportPlanView } from './ImportPlanView';

/** A file dropped or chosen, or a text pasted; then what it would change; then the import, all or nothing. */
export function ImportPanel({ transfer }: { transfer: Import }) {
  const { t, value } = useWords();
  const { state } = transfer;
  return (
    <section class="dc-panel-box dc-import">
      <h2>{t('import_title')}</h2>
      {state.step === 'waiting' && <ImportSource onRead={transfer.read} />}
      {state.step === 'reading' && <p role="status">{t('import_reading', { name: state.name })}</p>}
      {state.step === 'planned' && (
        <ImportPlanView
          name={state.name}
          plan={state.plan}
          onWrite={() => void transfer.write()}
          onCancel={transfer.cancel}
        />
      )}
      {state.step === 'writing' && (
        <div class="dc-import-progress" role="status">
          <p>
            {t('import_writing', {
              done: value({ type: 'number', value: state.done }),
              total: value({ type: 'number', value: state.total }),
            })}
          </p>
          <progress max={state.total} value={state.done} />
          <Button onClick={transfer.cancel}>{t('fact_cancel')}</Button>
        </div>
      )}
    </section>
  );
}

function ImportSource({ onRead }: { onRead: Import['read'] }) {
  const { t } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const take = (files: FileList | null | undefined) => {
    const first = files?.[0];
    if (first) void onRead(first.name, first);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button within is the first */}
      <div
        class={`dc-drop ${over ? 'dc-drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p>{t('import_drop')}</p>
        <Button onClick={() => file.current?.click()}>
          <Icon name="upload" /> {t('import_choose')}
        </Button>
        <input
          ref={file}
          class="dc-visually-hidden"
          type="file"
          accept=".json,application/json"
          aria-label={t('import_choose')}
          tabIndex={-1}
          onChange={(event) => take(event.currentTarget.files)}
        />
      </div>
      <div class="dc-field">
        <label for="import-text">{t('import_paste')}</label>
        <textarea
          id="import-text"
          class="dc-textarea dc-import-text"
          rows={4}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div>
        <Button disabled={text.trim() === ''} onClick={() => void onRead(t('import_pasted'), text)}>
          {t('import_look')}
        </Button>
      </div>
    </>
  );
}

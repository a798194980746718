import { useState } from 'preact/hooks';
import { useDesk } from '@/components/hooks/use-desk';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import './ArticlesPart.css';

/** Who publishes reports: name and address, as ClaimReview and annotations carry them. */
export function DeskForm() {
  const { t } = useWords();
  const [desk, setDesk] = useDesk();
  const [wrong, setWrong] = useState(false);
  const setUrl = (typed: string) => {
    const url = typed.trim();
    const usable = url === '' || (/^https?:\/\//i.test(url) && URL.canParse(url));
    setWrong(!usable);
    if (usable) setDesk({ ...desk, url });
  };
  return (
    <section class="dc-panel-box">
      <h2>{t('settings_desk')}</h2>
      <p class="dc-muted">{t('settings_desk_text')}</p>
      <div class="dc-desk">
        <Field label={t('settings_desk_name')}>
          <input
            class="dc-input"
            name="desk-name"
            maxLength={200}
            value={desk.name}
            onChange={(event) => setDesk({ ...desk, name: event.currentTarget.value.trim() })}
          />
        </Field>
        <Field label={t('settings_desk_url')} error={wrong ? t('settings_desk_url_wrong') : ''}>
          <input
            class="dc-input"
            type="url"
            name="desk-url"
            maxLength={2000}
            placeholder="https://"
            value={desk.url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
        </Field>
      </div>
    </section>
  );
}

import { useSettings } from '@/components/hooks/use-settings';
import { useWords } from '@/components/ui/words';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import { VERDICT_KINDS } from '@/utils/verdicts/types';
import { DeskForm } from './DeskForm';
import './SettingsPart.css';
import { Shortcuts } from './Shortcuts';
import { TolerancesForm } from './TolerancesForm';

const LANGUAGES = ['auto', 'vi', 'en'] as const;

/** Language, marks, tolerances, shortcuts. Everything works at once; there is nothing to save. */
export function SettingsPart() {
  const { t } = useWords();
  const settings = useSettings();
  return (
    <main class="dc-work">
      <header class="dc-work-head">
        <h1>{t('options_part_settings')}</h1>
      </header>
      {settings && (
        <>
          <section class="dc-panel-box">
            <h2>{t('settings_language')}</h2>
            <div class="dc-settings-row">
              {LANGUAGES.map((language) => (
                <label key={language} class="dc-check">
                  <input
                    type="radio"
                    name="language"
                    checked={settings.language === language}
                    onChange={() => settings.setLanguage(language)}
                  />
                  <span>{t(`settings_language_${language}`)}</span>
                </label>
              ))}
            </div>
          </section>
          <section class="dc-panel-box">
            <h2>{t('settings_marks')}</h2>
            <p class="dc-muted">{t('settings_marks_text')}</p>
            <div class="dc-settings-row">
              {VERDICT_KINDS.map((kind) => (
                <label key={kind} class="dc-check">
                  <input
                    type="checkbox"
                    checked={settings.marked.includes(kind)}
                    onChange={(event) =>
                      settings.setMarked(
                        VERDICT_KINDS.filter((each) =>
                          each === kind ? event.currentTarget.checked : settings.marked.includes(each),
                        ),
                      )
                    }
                  />
                  <span class={`dc-mark-${VERDICT_LOOKS[kind].tone}`}>{t(VERDICT_LOOKS[kind].word)}</span>
                </label>
              ))}
            </div>
          </section>
          <TolerancesForm tolerances={settings.fits} onChange={settings.setFits} />
        </>
      )}
      <DeskForm />
      <Shortcuts />
      <section class="dc-panel-box">
        <h2>{t('settings_privacy')}</h2>
        <p class="dc-muted">{t('settings_privacy_text')}</p>
      </section>
    </main>
  );
}

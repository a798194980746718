import { useCommands } from '@/components/hooks/use-commands';
import { useWords } from '@/components/ui/words';

/** The keys that work on every page; they are changed in the browser, which is said, since no page may do it. */
export function Shortcuts() {
  const { t } = useWords();
  const commands = useCommands().filter(({ name }) => name !== undefined && !name.startsWith('_'));
  if (commands.length === 0) return null;
  return (
    <section class="dc-panel-box">
      <h2>{t('settings_shortcuts')}</h2>
      <ul class="dc-shortcuts">
        {commands.map(({ name = '', shortcut }) => (
          <li key={name}>
            <span>{t(`command_${name.replaceAll('-', '_')}`)}</span>
            {shortcut ? <kbd>{shortcut}</kbd> : <span class="dc-muted">{t('settings_shortcut_none')}</span>}
          </li>
        ))}
      </ul>
      <p class="dc-muted">{t('settings_shortcuts_text')}</p>
    </section>
  );
}

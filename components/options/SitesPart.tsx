import { useState } from 'preact/hooks';
import { useGrantedSites } from '@/components/hooks/use-granted-sites';
import { useSitesOff } from '@/components/hooks/use-sites-off';
import { Button } from '@/components/ui/Button';
import { Toggle } from '@/components/ui/Toggle';
import { useWords } from '@/components/ui/words';
import { newsSiteMatches } from '@/utils/sites/news-sites';
import { fold } from '@/utils/text/fold';
import './SitesPart.css';

/** The host that a match pattern speaks of. */
const hostOf = (pattern: string): string => pattern.replace(/^[^:]*:\/\/(\*\.)?/, '').replace(/\/.*$/, '');

/** The sites that are read without being asked, each to be switched off, and those that the reader granted. */
export function SitesPart() {
  const { t } = useWords();
  const { off, switchSite } = useSitesOff();
  const { granted, revoke } = useGrantedSites();
  const [query, setQuery] = useState('');
  const listed = newsSiteMatches.map(hostOf).filter((host) => host.includes(fold(query.trim())));
  if (off === null) return <main class="dc-work" />;
  const others = off.filter((host) => !newsSiteMatches.some((pattern) => hostOf(pattern) === host));
  return (
    <main class="dc-work">
      <header class="dc-work-head">
        <h1>{t('options_part_sites')}</h1>
      </header>
      <p class="dc-work-lead">{t('sites_lead')}</p>
      {(granted.length > 0 || others.length > 0) && (
        <section class="dc-panel-box">
          <h2>{t('sites_yours')}</h2>
          <ul class="dc-sites-own">
            {granted.map((pattern) => (
              <li key={pattern}>
                <span>{hostOf(pattern)}</span>
                <Button look="quiet" onClick={() => revoke(pattern)}>
                  {t('sites_revoke')}
                </Button>
              </li>
            ))}
            {others.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <span class="dc-muted">{t('sites_off')}</span>
                <Toggle
                  on={false}
                  label={t('popup_site_switch', { host })}
                  onSwitch={(on) => switchSite(host, on)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="dc-panel-box">
        <h2>{t('sites_listed', { n: newsSiteMatches.length })}</h2>
        <input
          class="dc-input"
          type="search"
          value={query}
          placeholder={t('sites_search')}
          aria-label={t('sites_search')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <ul class="dc-sites">
          {listed.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <Toggle
                on={!off.includes(host)}
                label={t('popup_site_switch', { host })}
                onSwitch={(on) => switchSite(host, on)}
              />
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

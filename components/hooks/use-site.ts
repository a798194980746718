import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isNewsSite } from '@/utils/sites/news-sites';
import { isOff, siteOf, sitesOff, switchSite } from '@/utils/storage/settings';

/** What the reader has allowed on the site of a tab. */
export interface Site {
  /** Without `www.`; empty where the browser does not tell the address. */
  host: string;
  /**
   * `listed` by us or `granted` by the reader: read without being asked. `unlisted`: read only when asked.
   * `closed`: no web page, or one that the browser keeps to itself. `untold`: the browser does not say.
   */
  access: 'listed' | 'granted' | 'unlisted' | 'closed' | 'untold';
  /** False where the reader switched it off. */
  on: boolean;
}

export interface SiteActions {
  site: Site | null;
  switchOn(on: boolean): void;
  /** Asks the reader for this site; only within a click. True where it was given. */
  grant(): Promise<boolean>;
}

/** The site of an address, and the ways to allow it or switch it off. */
export function useSite(url: string | undefined): SiteActions {
  const [site, setSite] = useState<Site | null>(null);

  useEffect(() => {
    if (url === undefined) return;
    let ended = false;
    const look = async () => {
      const [off, access] = await Promise.all([sitesOff.getValue(), accessTo(url)]);
      if (!ended) setSite({ host: siteOf(url), access, on: !isOff(url, off) });
    };
    const again = () => void look();
    again();
    const unwatch = sitesOff.watch(again);
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      ended = true;
      unwatch();
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [url]);

  const switchOn = useCallback((on: boolean) => void switchSite(url ?? '', on), [url]);
  const grant = useCallback(async () => {
    const origins = [patternOf(url ?? '')].filter((pattern) => pattern !== '');
    return origins.length > 0 && browser.permissions.request({ origins });
  }, [url]);
  return { site, switchOn, grant };
}

/** The match pattern of a site with its subdomains; empty for what is no web page. */
export function patternOf(url: string): string {
  const host = siteOf(url);
  return host === '' || !/^https?:/i.test(url) ? '' : `*://*.${host}/*`;
}

async function accessTo(url: string): Promise<Site['access']> {
  if (url === '') return 'untold';
  const pattern = patternOf(url);
  if (pattern === '') return 'closed';
  if (isNewsSite(url)) return 'listed';
  // A host of a sample build or a grant on a parent domain counts as well: the browser knows.
  const granted = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
  return granted ? 'granted' : 'unlisted';
}

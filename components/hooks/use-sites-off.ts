import { useCallback } from 'preact/hooks';
import { sitesOff, switchSite } from '@/utils/storage/settings';
import { useSetting } from './use-setting';

/** The hosts that are switched off, null until known, and the switch. */
export function useSitesOff(): { off: string[] | null; switchSite(host: string, on: boolean): void } {
  const [off] = useSetting(sitesOff);
  const change = useCallback((host: string, on: boolean) => void switchSite(`https://${host}/`, on), []);
  return { off, switchSite: change };
}

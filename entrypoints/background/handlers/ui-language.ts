import { browser } from 'wxt/browser';
import type { Language } from '@/utils/claims/types';
import { interfaceLanguage } from '@/utils/storage/settings';

/** The interface's language: as chosen, else Vietnamese where the browser is, else English. */
export async function uiLanguage(): Promise<Language> {
  const chosen = await interfaceLanguage.getValue();
  if (chosen !== 'auto') return chosen;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

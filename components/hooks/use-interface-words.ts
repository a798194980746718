import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Language } from '@/utils/claims/types';
import { translatorFor } from '@/utils/i18n/dictionaries';
import type { Translator } from '@/utils/i18n/translate';
import { type InterfaceLanguage, interfaceLanguage } from '@/utils/storage/settings';

/** The language a choice stands for; `auto` is Vietnamese where the browser is, else English. */
export function languageOf(choice: InterfaceLanguage, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return browserLanguage.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

/** The interface's words as the reader chose, and again when they choose otherwise; null until that is known. */
export function useInterfaceWords(): Translator | null {
  const [words, setWords] = useState<Translator | null>(null);
  useEffect(() => {
    const use = (choice: InterfaceLanguage) =>
      setWords(translatorFor(languageOf(choice, browser.i18n.getUILanguage())));
    let late = false;
    // Settings that cannot be read are no reason to show nothing.
    interfaceLanguage.getValue().then(
      (choice) => late || use(choice),
      () => late || use('auto'),
    );
    const unwatch = interfaceLanguage.watch(use);
    return () => {
      late = true;
      unwatch();
    };
  }, []);
  return words;
}

import english from '@/public/_locales/en/messages.json';
import vietnamese from '@/public/_locales/vi/messages.json';
import type { Language } from '@/utils/claims/types';
import { createTranslator, type Dictionary, type Translator } from './translate';

function dictionaryOf(messages: Record<string, { message: string }>): Dictionary {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The interface's words in both languages, for the extension's own pages, the background and the command line. */
export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = {
  vi: dictionaryOf(vietnamese),
  en: dictionaryOf(english),
};

const translators = new Map<Language, Translator>();

/** The translator of a language, over the extension's own words. */
export function translatorFor(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const translator = createTranslator(DICTIONARIES[language], language);
  translators.set(language, translator);
  return translator;
}

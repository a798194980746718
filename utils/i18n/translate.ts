import type { Language } from '@/utils/claims/types';
import type { Message, MessageValue } from '@/utils/verdicts/types';
import { formatAmount, formatLabel, formatNumber, formatPercent, formatPeriod } from './format';

/** Messages by key, as `public/_locales` holds them, without their wrapping objects. */
export type Dictionary = Readonly<Record<string, string>>;

/** The interface's words in one language; built from any dictionary, so that a content script can be sent one. */
export interface Translator {
  language: Language;
  /** True where the dictionary has the key. */
  has(key: string): boolean;
  /** The message of a key with its `{placeholders}` filled; the key itself where there is no such message. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** A message with typed values, each written as the reader's language writes it. */
  message(message: Message): string;
  /** One typed value alone. */
  value(value: MessageValue): string;
}

/** Sentences of these areas begin with a capital even where a placeholder stands first ("năm 2015 …"). */
const SENTENCES = /^(?:reason|finding|rule)_/;

/** A translator over a dictionary; pure, so it serves pages, content scripts, tests and the command line alike. */
export function createTranslator(dictionary: Dictionary, language: Language): Translator {
  const translator: Translator = {
    language,
    has: (key) => Object.hasOwn(dictionary, key),
    t(key, values = {}) {
      const template = Object.hasOwn(dictionary, key) ? (dictionary[key] ?? key) : key;
      return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return value === undefined ? placeholder : String(value);
      });
    },
    message({ key, values }) {
      const words = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, translator.value(value)]),
      );
      const text = translator.t(key, words);
      return SENTENCES.test(key) ? capitalise(text, language) : text;
    },
    value(value) {
      switch (value.type) {
        case 'text':
          return value.text;
        case 'label':
          return formatLabel(value, language);
        case 'number':
          return formatNumber(value.value, language);
        case 'amount':
          return formatAmount(value, translator);
        case 'percent':
          return formatPercent(value.value, language);
        case 'period':
          return formatPeriod(value.period, translator);
        case 'date':
          return formatPeriod(value.date, translator);
      }
    },
  };
  return translator;
}

function capitalise(text: string, language: Language): string {
  return text.replace(/^“?\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
}

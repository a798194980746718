import type { Translator } from '@/utils/i18n/translate';
import type { Message } from '@/utils/verdicts/types';

/** A stretch of a sentence; `strong` where it is a figure or a time. */
export interface Stretch {
  text: string;
  strong: boolean;
}

/** A message cut so that its figures and times can be set bold: those the eye looks for. */
export function emphasise(message: Message, translator: Translator): Stretch[] {
  const sentence = translator.message(message);
  const wanted = Object.values(message.values)
    .filter(({ type }) => type !== 'text' && type !== 'label')
    .map((value) => translator.value(value))
    .filter((words) => words !== '')
    .sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text: sentence, strong: false }];
  const pattern = new RegExp(`(${wanted.map(asPattern).join('|')})`, 'iu');
  return sentence
    .split(pattern)
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A word boundary goes with it, so that "5" is not found within "50". */
const asPattern = (words: string): string =>
  `(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`;

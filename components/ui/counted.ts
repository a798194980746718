import type { Translator } from '@/utils/i18n/translate';

/**
 * A message about a number of things: `KEY_one` for one, where the language has a form of its own for it, else `KEY`.
 * `{n}` is the number as the language writes it.
 */
export function counted(words: Pick<Translator, 't' | 'has' | 'value'>, key: string, n: number): string {
  const one = `${key}_one`;
  return words.t(n === 1 && words.has(one) ? one : key, { n: words.value({ type: 'number', value: n }) });
}

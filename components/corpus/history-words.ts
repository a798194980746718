import type { Translator } from '@/utils/i18n/translate';
import type { ChangeSet } from '@/utils/storage/rows';

/** By which way a change came, with the name of the file or feed. */
export function causeOf(
  { cause, label }: Pick<ChangeSet, 'cause' | 'label'>,
  { t }: Pick<Translator, 't'>,
): string {
  const word = t(`history_cause_${cause}`);
  return label ? `${word}: ${label}` : word;
}

/** A moment as the reader's language writes it, to the minute. */
export function whenOf(at: string, { language }: Pick<Translator, 'language'>): string {
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
}

import type { Translator } from '@/utils/i18n/translate';

/** What a report needs of a translator. */
export type ReportWords = Pick<Translator, 't' | 'message' | 'value' | 'language'>;

/** Who publishes reports, for their author; both may be empty. */
export interface Desk {
  name: string;
  /** Where its checks are published. */
  url: string;
}

/** Texts of a page as one line: blocks and line breaks within a quote are no part of what it says. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

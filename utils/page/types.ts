import type { Language } from '@/utils/claims/types';

/** An article as read from a page or a file. */
export interface Article {
  /** Address; empty for a file or a draft. */
  url: string;
  title: string;
  /** Site or newspaper; null where the page does not say. */
  publisher: string | null;
  /** ISO date of publication (day or finer, cut to the day); null where the page does not say. */
  published: string | null;
  lang: Language;
  /** Headline, lead and body in reading order, blocks separated by blank lines. */
  text: string;
  /** Keywords and section names of the page's metadata. */
  keywords: string[];
}

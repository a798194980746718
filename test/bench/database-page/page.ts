import type { Language } from '@/utils/claims/types';
import type { Article } from '@/utils/page/types';
import { corpusRepository } from '@/utils/storage/corpus-repository';
import { createDatabase } from '@/utils/storage/db';
import { checkArticle } from '@/utils/verdicts/check-article';
import { DEFAULT_TOLERANCES } from '@/utils/verdicts/types';
import { claimAt, factAt } from '../made-corpus';

/** What the benchmark asks of a page that stands for the background; see `../database.ts`. */
export interface DatabasePage {
  /** Writes the first facts of the made corpus as an import does. */
  load(facts: number): Promise<{ ms: number; longestTask: number; bytes: number }>;
  /** Checks an article of twenty claims about facts spread over the corpus. */
  check(article: number, facts: number): Promise<{ ms: number; claims: number; supported: number }>;
}

const CLAIMS = 20;
const corpus = corpusRepository(createDatabase('bench'));

const page: DatabasePage = {
  async load(length) {
    const put = Array.from({ length }, (_, i) => ({ fact: factAt(i), origin: 'import' as const }));
    // The task that made the facts must not count as one of the import's.
    await new Promise((resolve) => setTimeout(resolve, 200));
    let longestTask = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const start = performance.now();
    await corpus.write({ put }, { cause: 'import' });
    const ms = performance.now() - start;
    // The observer is told of a task only after it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { ms, longestTask, bytes: (await navigator.storage.estimate()).usage ?? 0 };
  },

  async check(number, facts) {
    const article = articleOf(number, facts);
    const start = performance.now();
    const source = await corpus.candidates();
    const { claims } = await checkArticle(article, { source, tolerances: DEFAULT_TOLERANCES });
    const ms = performance.now() - start;
    const supported = claims.filter(({ verdict }) => verdict.kind === 'supported').length;
    return { ms, claims: claims.length, supported };
  },
};

function articleOf(number: number, facts: number): Article {
  const lang: Language = number % 2 === 0 ? 'vi' : 'en';
  const step = Math.floor(facts / CLAIMS);
  const sentences = Array.from(
    { length: CLAIMS },
    (_, i) => claimAt((i * step + number * 977 + i * 31) % facts, lang).sentence,
  );
  const text = sentences.join('\n\n');
  return { url: '', title: '', publisher: null, published: '2025-06-01', lang, text, keywords: [] };
}

Object.assign(globalThis, { databasePage: page });

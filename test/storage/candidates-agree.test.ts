import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, figureOf, INDICATORS, worldFacts, YEARS } from '@/test/matching/world-corpus';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import type { CandidateSource } from '@/utils/matching/types';
import { corpusRepository } from '@/utils/storage/corpus-repository';
import { createDatabase } from '@/utils/storage/db';
import { checkArticle } from '@/utils/verdicts/check-article';
import { DEFAULT_TOLERANCES } from '@/utils/verdicts/types';

/** For each measure a text about some countries, a figure of each year in it, every third one wrong. */
const texts = INDICATORS.map((indicator, k) =>
  COUNTRIES.filter((_, c) => c % 5 === k % 5).flatMap(([, name, possessive], c) =>
    YEARS.map((year, y) => {
      const figure = figureOf(
        indicator,
        COUNTRIES.findIndex((country) => country[1] === name),
        y,
      );
      return (indicator.says[(c + y) % indicator.says.length] ?? '')
        .replaceAll('{c}', name)
        .replaceAll('{cs}', possessive)
        .replaceAll('{y}', String(year))
        .replaceAll('{v}', indicator.write(indicator.kind !== 'rank' && y % 3 === 0 ? figure * 0.5 : figure));
    }),
  ),
);

async function verdicts(source: CandidateSource, text: string): Promise<string[]> {
  const article = {
    url: '',
    title: '',
    publisher: null,
    published: '2022-01-01',
    lang: 'en',
    text,
    keywords: [],
  } as const;
  const { claims } = await checkArticle(
    { ...article, keywords: [] },
    { source, tolerances: DEFAULT_TOLERANCES },
  );
  return claims.map(({ claim, verdict }) => {
    const fact = 'fact' in verdict ? verdict.fact?.id : undefined;
    return `${claim.quote}: ${verdict.kind} ${verdict.reason} ${fact ?? ''}`;
  });
}

describe('the index in the database and the one in memory', () => {
  it.each(['series', 'measure', 'neither'] as const)(
    'lead to the same verdicts, facts named by %s',
    async (naming) => {
      const facts = worldFacts(naming, true);
      const db = createDatabase(`agree-${naming}`);
      const corpus = corpusRepository(db);
      await corpus.write(
        { put: facts.map((fact) => ({ fact, origin: 'import' as const })) },
        { cause: 'import' },
      );
      const [memory, stored] = [createMemoryIndex(facts), await corpus.candidates()];
      const seen: string[] = [];
      for (const sentences of texts) {
        const text = sentences.join('\n\n');
        const wanted = await verdicts(memory, text);
        expect(await verdicts(stored, text)).toEqual(wanted);
        seen.push(...wanted);
      }
      expect(seen.filter((verdict) => verdict.includes('supported')).length).toBeGreaterThan(40);
      expect(seen.filter((verdict) => verdict.includes('discrepancy')).length).toBeGreaterThan(20);
      db.close();
    },
    30_000,
  );
});

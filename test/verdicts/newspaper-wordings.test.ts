import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/utils/claims/types';
import { parseCorpus } from '@/utils/corpus/corpus-file';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { checkArticle } from '@/utils/verdicts/check-article';
import { DEFAULT_TOLERANCES, type Reason } from '@/utils/verdicts/types';
import consistent from './consistency/newspaper-wordings.json' with { type: 'json' };
import cases from './newspaper-wordings.json' with { type: 'json' };

/** The starter corpus as newspapers write about it, in other words than its labels: every reason, in both languages. */

const { facts } = parseCorpus(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../public/starter-corpus.json'), 'utf8')),
);
const source = createMemoryIndex(facts);

interface Case {
  lang: string;
  published: string | null;
  /** The reason of the verdict; `not-in-corpus` where there must be no mark. */
  reason: string;
  /** The figure's words; any claim of the text may answer where it is left out. */
  figure?: string;
  /** The facts that may be shown first. */
  facts?: string[];
  text: string;
}

const check = (text: string, lang: string, published: string | null) =>
  checkArticle(
    { url: '', title: '', publisher: null, published, lang: lang as Language, text, keywords: [] },
    {
      source,
      tolerances: DEFAULT_TOLERANCES,
      recogniseTopic: () => ({ isIctPolicy: true, score: 1, evidence: [] }),
    },
  );

describe('newspaper wordings', () => {
  it.each((cases as Case[]).map((one) => [one.text, one] as const))('%s', async (text, one) => {
    const { claims } = await check(text, one.lang, one.published);
    const at = one.figure === undefined ? 0 : text.indexOf(one.figure);
    const end = one.figure === undefined ? text.length : at + one.figure.length;
    const told = claims
      .filter(({ claim }) => claim.start < end && at < claim.end)
      .map(({ verdict }) => ({ verdict, shown: 'fact' in verdict ? verdict.fact?.id : undefined }));
    if (one.reason === 'not-in-corpus') {
      expect(told.filter(({ verdict }) => verdict.kind === 'discrepancy')).toEqual([]);
      return;
    }
    expect(told.map(({ verdict }) => verdict.reason)).toContain(one.reason as Reason);
    if (one.facts)
      expect(one.facts).toContain(told.find(({ verdict }) => verdict.reason === one.reason)?.shown);
  });
});

describe('an article against itself', () => {
  it.each(consistent.map((one) => [one.text, one] as const))('%s', async (text, { lang, contradicts }) => {
    const { findings } = await check(text, lang, '2017-03-21');
    expect(findings.length > 0).toBe(contradicts);
  });
});

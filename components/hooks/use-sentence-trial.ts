import { useEffect, useState } from 'preact/hooks';
import type { Fact } from '@/utils/corpus/fact';
import type { CandidateSource } from '@/utils/matching/types';
import { corpus } from '@/utils/storage/corpus-repository';
import { tolerances } from '@/utils/storage/settings';
import { detectLanguage } from '@/utils/text/language';
import { checkArticle } from '@/utils/verdicts/check-article';
import type { CheckedClaim } from '@/utils/verdicts/types';

const PAUSE = 250;

/** How a sentence relates to one fact. */
export type Trial =
  /** A claim of the sentence is judged by this fact. */
  | { result: 'judged'; item: CheckedClaim }
  /** It is among the nearest, but not near enough. */
  | { result: 'near'; score: number }
  | { result: 'elsewhere'; item: CheckedClaim }
  | { result: 'nothing' };

/** Tries a sentence against a fact as it stands in the form, saved or not; null while there is nothing to try. */
export function useSentenceTrial(sentence: string, fact: Fact | null): Trial | null {
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => {
    if (sentence.trim() === '' || fact === null) {
      setTrial(null);
      return;
    }
    let late = false;
    const timer = setTimeout(() => {
      tryOut(sentence, fact).then(
        (result) => late || setTrial(result),
        (error: unknown) => console.error(error),
      );
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [sentence, fact]);
  return trial;
}

async function tryOut(text: string, fact: Fact): Promise<Trial> {
  const source = withFact(await corpus.candidates(), fact);
  const article = {
    url: '',
    title: '',
    publisher: null,
    published: null,
    lang: detectLanguage(text),
    text,
    keywords: [],
  };
  const { claims } = await checkArticle(article, { source, tolerances: await tolerances.getValue() });
  const judged = claims.find(({ verdict }) => factsOf(verdict).includes(fact.id));
  if (judged) return { result: 'judged', item: judged };
  const scores = claims.flatMap(({ alternatives }) =>
    alternatives.filter(({ fact: { id } }) => id === fact.id).map(({ score }) => score),
  );
  const elsewhere = claims.find(({ verdict }) => 'fact' in verdict && verdict.fact !== null);
  if (elsewhere) return { result: 'elsewhere', item: elsewhere };
  return scores.length > 0 ? { result: 'near', score: Math.max(...scores) } : { result: 'nothing' };
}

/** The facts that a verdict rests on, by id. */
function factsOf(verdict: CheckedClaim['verdict']): string[] {
  return Object.values(verdict).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null && 'id' in part && typeof part.id === 'string' ? [part.id] : [],
  );
}

/** The corpus as it would be with this fact in it. */
function withFact(source: CandidateSource, fact: Fact): CandidateSource {
  const others = (facts: readonly Fact[]) => facts.filter(({ id }) => id !== fact.id);
  return {
    candidates: async (query) => {
      const found = others(await source.candidates(query));
      return query.kinds.includes(fact.kind) ? [fact, ...found] : found;
    },
    series: async (id) => [...others(await source.series(id)), ...(fact.series === id ? [fact] : [])],
    measure: async (id) => [...others(await source.measure(id)), ...(fact.measure === id ? [fact] : [])],
    byIds: async (ids) => [...others(await source.byIds(ids)), ...(ids.includes(fact.id) ? [fact] : [])],
  };
}

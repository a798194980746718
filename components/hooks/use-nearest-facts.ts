import { useEffect, useState } from 'preact/hooks';
import { FACT_KINDS } from '@/components/corpus/fact-kinds';
import { nearestFacts } from '@/components/corpus/fact-search';
import type { StatementClaim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { claimTerms } from '@/utils/matching/terms';
import { corpus } from '@/utils/storage/corpus-repository';

/** How many facts the index gives Fuse to choose from. */
const CANDIDATES = 60;
const SHOWN = 4;

/** The facts of the corpus nearest to a text, whatever it claims; empty while there is none. */
export function useNearestFacts(text: string): Fact[] {
  const [facts, setFacts] = useState<Fact[]>([]);
  useEffect(() => {
    let late = false;
    const look = async () => {
      const found = text.trim() === '' ? [] : await nearest(text);
      if (!late) setFacts(found);
    };
    // The list is an offer: where the corpus cannot be read, the check itself says so.
    look().catch((error: unknown) => console.error(error));
    return () => {
      late = true;
    };
  }, [text]);
  return facts;
}

async function nearest(text: string): Promise<Fact[]> {
  const source = await corpus.candidates();
  const terms = claimTerms(asStatement(text));
  const found = await source.candidates({ terms, kinds: FACT_KINDS, limit: CANDIDATES });
  return nearestFacts(found, text, SHOWN);
}

/** The text as a claim about anything, for the terms that the index is asked for. */
const asStatement = (text: string): StatementClaim => ({
  kind: 'statement',
  unit: 'statement',
  start: 0,
  end: text.length,
  quote: text,
  sentence: text,
  subject: text,
  place: null,
  period: null,
  hedge: 'exact',
  target: false,
});

import { useEffect } from 'preact/hooks';
import { searchableFact } from '@/components/corpus/fact-search';
import type { Fact } from '@/utils/corpus/fact';

/** Facts folded between two looks at what else the page has to do: a few milliseconds. */
const CHUNK = 200;

/** Makes the facts ready for searching while nothing else is to be done, so that the first key is as fast as the rest. */
export function useSearchWarmUp(facts: readonly Fact[]): void {
  useEffect(() => {
    let at = 0;
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      for (const fact of facts.slice(at, at + CHUNK)) searchableFact(fact);
      at += CHUNK;
      if (at < facts.length) timer = setTimeout(next, 8);
    };
    timer = setTimeout(next, 300);
    return () => clearTimeout(timer);
  }, [facts]);
}

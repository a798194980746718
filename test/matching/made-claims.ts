import { readFileSync } from 'node:fs';
import type { Claim, LegalClaim, NumericClaim, RoleClaim } from '@/utils/claims/types';
import { parseCorpus } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';

/** Claims written by hand, so that matching is tested apart from extraction. */

export const starterFacts = (): Fact[] =>
  parseCorpus(JSON.parse(readFileSync('public/starter-corpus.json', 'utf8'))).facts;

const base = (sentence: string, quote: string) => {
  const start = sentence.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in "${sentence}"`);
  return {
    start,
    end: start + quote.length,
    quote,
    sentence,
    subject: `${sentence.slice(0, start)} ${sentence.slice(start + quote.length)}`.replace(/[\s.]+$/, ''),
    place: null,
    period: null,
    hedge: 'exact' as const,
    target: false,
  };
};

type Figured = Partial<Omit<NumericClaim, 'kind' | 'unit'>> & {
  kind: NumericClaim['kind'];
  unit: string;
  value: number;
};

/** A figure in a sentence; the sentence without the figure is its subject, where none is given. */
export function figure(sentence: string, quote: string, parts: Figured): Claim {
  return { ...base(sentence, quote), precision: 1, ...parts } as Claim;
}

export function role(
  sentence: string,
  title: string,
  holder: string,
  parts: Partial<RoleClaim> = {},
): RoleClaim {
  return { ...base(sentence, holder), kind: 'role', unit: 'role', title, holder, ...parts };
}

export function legal(
  sentence: string,
  quote: string,
  parts: Pick<LegalClaim, 'documentType'> & Partial<LegalClaim>,
): LegalClaim {
  return {
    ...base(sentence, quote),
    kind: 'legal',
    unit: 'legal document',
    number: null,
    name: null,
    about: '',
    ...parts,
  };
}

export function dated(sentence: string, quote: string, period: string, place: string | null = null): Claim {
  return { ...base(sentence, quote), kind: 'date', unit: 'date', period, place };
}

export function statement(sentence: string, place: string | null = 'VN'): Claim {
  return { ...base(sentence, sentence), subject: sentence, kind: 'statement', unit: 'statement', place };
}

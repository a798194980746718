import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/utils/claims/types';
import { parseCorpus } from '@/utils/corpus/corpus-file';
import type { NumericFact } from '@/utils/corpus/fact';
import { isDisputed } from '@/utils/corpus/series';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { checkArticle } from '@/utils/verdicts/check-article';
import { compare, fitsClosely } from '@/utils/verdicts/compare';
import { isNumericFact } from '@/utils/verdicts/numeric-fact';
import { DEFAULT_TOLERANCES } from '@/utils/verdicts/types';
import { claim } from './made';
import { type Sentence, sentencesOf, written } from './restate';

/**
 * Every exact, dated, undisputed figure of the starter corpus, put back into sentences: restated it is supported, moved
 * it differs, with another period's figure it is known as that, and of another country nothing is said.
 */

const corpus = parseCorpus(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../public/starter-corpus.json'), 'utf8')),
);
const { facts } = corpus;
const source = createMemoryIndex(facts);
const figures = facts.filter(isNumericFact);
const chosen = figures.filter(
  (fact) =>
    fact.hedge === 'exact' &&
    fact.period !== null &&
    fact.geography !== null &&
    !isDisputed(fact) &&
    fact.valueHigh === undefined &&
    written(fact.value, fact, 'vi') !== null,
);

/** One wording a language: hedges don't depend on the others. */
const isFirst = (sentence: Sentence, i: number, all: Sentence[]) =>
  all.findIndex(({ lang }) => lang === sentence.lang) === i;

/** The topic is not what this is about. */
const anyTopic = () => ({ isIctPolicy: true, score: 1, evidence: [] });

async function outcomes({ text, lang, published }: Sentence, figure: string): Promise<string[]> {
  const article = { url: '', title: '', publisher: null, published, lang, text, keywords: [] };
  const { claims } = await checkArticle(article, {
    source,
    tolerances: DEFAULT_TOLERANCES,
    recogniseTopic: anyTopic,
  });
  const at = text.indexOf(figure);
  return claims
    .filter(
      ({ claim: { kind, start, end } }) =>
        kind !== 'statement' && kind !== 'date' && start < at + figure.length && at < end,
    )
    .map(({ verdict }) => `${verdict.reason}${'fact' in verdict ? ` ${verdict.fact?.id}` : ''}`);
}

/** One line for each sentence whose verdict is not the one expected. */
async function misses(
  sentences: Sentence[],
  words: Record<Language, string | null>,
  expected: (outcome: string) => boolean,
): Promise<string[]> {
  const lines: string[] = [];
  for (const sentence of sentences) {
    const found = await outcomes(sentence, words[sentence.lang] ?? '');
    const met = found.length > 0 ? found.some(expected) : expected('nothing');
    if (!met) lines.push(`${sentence.text} [${sentence.published}] → ${found.join(', ') || 'nothing'}`);
  }
  return lines;
}

const inBoth = (fact: NumericFact, value: number) => ({
  vi: written(value, fact, 'vi'),
  en: written(value, fact, 'en'),
});
const measureOf = (fact: NumericFact) => fact.measure ?? fact.series ?? fact.id;
const ofMeasure = (fact: NumericFact) => figures.filter((other) => measureOf(other) === measureOf(fact));
const fitsAny = (fact: NumericFact, value: number, among: readonly NumericFact[]) => {
  const stated = claim('money', { ...asClaim(fact), value });
  return among.some((other) => fitsClosely(stated, other, DEFAULT_TOLERANCES));
};
const asClaim = ({ kind, unit, value }: NumericFact) =>
  ({ kind, unit, precision: kind === 'rank' ? 1 : value / 1000 }) as unknown as Record<string, never>;

/** A figure near enough to be believed that nothing of this dimension has. */
function moved(fact: NumericFact): number {
  const alike = figures.filter((other) => other.kind === fact.kind && other.geography === fact.geography);
  const steps =
    fact.kind === 'rank'
      ? [7, 11, 13, 17, 23].map((by) => fact.value + by)
      : [1.37, 0.71, 1.53, 0.63, 1.71].map((by) => roundLike(fact.value * by, fact.value));
  const free = steps.find(
    (value) =>
      value !== fact.value && !(fact.unit === 'percent' && value > 100) && !fitsAny(fact, value, alike),
  );
  return free ?? steps[1] ?? fact.value;
}

function roundLike(value: number, like: number): number {
  return Number.isInteger(like) && like < 1000 ? Math.round(value) : Number(value.toPrecision(3));
}

const HEDGED: Record<Language, Record<'over' | 'nearly' | 'about', string>> = {
  vi: { over: 'hơn', nearly: 'gần', about: 'khoảng' },
  en: { over: 'more than', nearly: 'nearly', about: 'about' },
};

/** A rounder figure a little below or above. */
function rounder(value: number, by: 'over' | 'nearly' | 'about'): number {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  const units = value / step;
  return Number(
    (
      (by === 'over' ? Math.floor(units) : by === 'nearly' ? Math.ceil(units) : Math.round(units)) * step
    ).toPrecision(12),
  );
}

describe.each(chosen.map((fact) => [fact.id, fact] as const))('%s', (_id, fact) => {
  const period = fact.period ?? '';

  it('restated, is supported', async () => {
    const words = inBoth(fact, fact.value);
    expect(
      await misses(sentencesOf(fact, words, period), words, (outcome) => outcome.startsWith('agrees')),
    ).toEqual([]);
  });

  if (fact.kind !== 'rank' && fact.value >= 10) {
    it('restated with a hedge, is supported', async () => {
      const lines: string[] = [];
      for (const hedge of ['over', 'nearly', 'about'] as const) {
        const plain = inBoth(fact, rounder(fact.value, hedge));
        const words = {
          vi: plain.vi && `${HEDGED.vi[hedge]} ${plain.vi}`,
          en: plain.en && `${HEDGED.en[hedge]} ${plain.en}`,
        };
        lines.push(
          ...(await misses(sentencesOf(fact, words, period).filter(isFirst), words, (outcome) =>
            outcome.startsWith('agrees'),
          )),
        );
      }
      expect(lines).toEqual([]);
    });
  }

  it('moved, differs', async () => {
    const words = inBoth(fact, moved(fact));
    expect(
      await misses(sentencesOf(fact, words, period), words, (outcome) => outcome.startsWith('value-differs')),
    ).toEqual([]);
  });

  const others = ofMeasure(fact).filter(
    (other) =>
      other.period !== period &&
      other.period !== null &&
      other.hedge === 'exact' &&
      other.target === fact.target &&
      !isDisputed(other),
  );
  const now = ofMeasure(fact).filter((other) => other.period?.slice(0, 4) === period.slice(0, 4));
  const other = others.find(
    ({ value }) =>
      !fitsAny(fact, value, now) &&
      compare(claim('money', { ...asClaim(fact), value }), fact, DEFAULT_TOLERANCES),
  );
  if (other) {
    it('with another period’s figure, is known as that', async () => {
      const words = inBoth(fact, other?.value ?? 0);
      expect(
        await misses(sentencesOf(fact, words, period), words, (outcome) =>
          outcome.startsWith('matches-other-period'),
        ),
      ).toEqual([]);
    });
  }

  it('of another country, says nothing', async () => {
    const words = inBoth(fact, fact.value);
    const abroad = sentencesOf(fact, words, period).flatMap((sentence) => {
      const text = moveAbroad(sentence.text);
      return text === sentence.text ? [] : [{ ...sentence, text }];
    });
    expect(
      await misses(abroad, words, (outcome) => outcome === 'not-in-corpus' || outcome === 'nothing'),
    ).toEqual([]);
  });
});

/** Thailand for Vietnam, and Japan for the United States. */
function moveAbroad(text: string): string {
  return text
    .replaceAll('Việt Nam', 'Thái Lan')
    .replace(/Viet ?nam/gi, 'Thailand')
    .replaceAll('Hoa Kỳ', 'Nhật Bản')
    .replace(/the (?:US|United States)\b|\bUS\b/g, 'Japan');
}

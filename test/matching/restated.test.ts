import { describe, expect, it } from 'vitest';
import type { Fact, NumericFact } from '@/utils/corpus/fact';
import { matchClaims } from '@/utils/matching';
import { sameMeasure } from '@/utils/matching/gather';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { COUNTED_NOUNS } from '@/utils/matching/vocabulary/counted-nouns';
import { figure, starterFacts } from './made-claims';

/** Every figure of the starter corpus, told again under each of its names, finds its own measure and no other's. */

const facts = starterFacts();
const source = createMemoryIndex(facts);
const isFigure = (fact: Fact): fact is NumericFact =>
  ['money', 'percent', 'count', 'rank', 'quantity'].includes(fact.kind) &&
  fact.status === undefined &&
  fact.period !== null;
/** One fact stands for its series: the others are called the same. */
const figures = facts
  .filter(isFigure)
  .filter(
    (fact, i, all) => all.findIndex((other) => sameMeasure(fact, other)) === i && fact.geography !== null,
  );

function nounOf({ kind, unit }: NumericFact, language: 'vi' | 'en'): string {
  if (kind !== 'count') return unit;
  const entry = COUNTED_NOUNS.find((noun) => noun.unit === unit);
  return entry?.[language][0] ?? unit;
}

function retold(fact: NumericFact, name: string, language: 'vi' | 'en', place: string | null) {
  const noun = nounOf(fact, language);
  const quote = fact.kind === 'count' ? `${fact.value} ${noun}` : String(fact.value);
  const sentence =
    language === 'vi'
      ? `Năm ${fact.period}, ${name} đạt ${quote}.`
      : `In ${fact.period}, ${name} reached ${quote}.`;
  return figure(sentence, quote, {
    kind: fact.kind,
    unit: noun,
    value: fact.value,
    period: fact.period,
    place,
    target: Boolean(fact.target),
    subject: name,
  } as Parameters<typeof figure>[2]);
}

const tellings = figures.flatMap((fact) =>
  (['vi', 'en'] as const).flatMap((language) =>
    fact.aliases[language].map((name) => ({ fact, name, language })),
  ),
);
const find = async (claims: ReturnType<typeof retold>[]) => matchClaims(claims, source);

describe('restated under each of its names', () => {
  it('a figure finds its own measure, and never another', async () => {
    const evidence = await find(
      tellings.map(({ fact, name, language }) => retold(fact, name, language, fact.geography)),
    );
    const missed = tellings.filter(({ fact }, i) => !evidence[i]?.measure.some(({ id }) => id === fact.id));
    expect(tellings.length).toBeGreaterThan(250);
    expect(missed.length / tellings.length).toBeLessThan(0.03);
    const strays = tellings.flatMap(({ fact, name }, i) => {
      const [first] = evidence[i]?.measure ?? [];
      return first && !evidence[i]?.measure.some(({ id }) => id === fact.id)
        ? [`${name}: ${fact.id} > ${first.id}`]
        : [];
    });
    // Names that the corpus itself gives to two measures.
    expect(strays.length).toBeLessThan(5);
  });

  it.each(['JP', 'TH', 'VN-CN', 'WORLD', 'VN:da-nang'])('of %s it finds nothing', async (place) => {
    const evidence = await find(
      tellings.map(({ fact, name, language }) => retold(fact, name, language, place)),
    );
    const found = tellings.filter((_, i) => (evidence[i]?.measure.length ?? 0) > 0);
    expect(found.map(({ fact, name }) => `${name}: ${fact.id}`)).toEqual([]);
  });

  it('labelled in one language alone, it is found in the other', async () => {
    const bare = facts.map(
      (fact) =>
        ({ ...fact, subject: { vi: fact.subject.vi }, aliases: { vi: fact.aliases.vi, en: [] } }) as Fact,
    );
    const inEnglish = tellings.filter(({ language }) => language === 'en');
    const claims = inEnglish.map(({ fact, name }) => retold(fact, name, 'en', fact.geography));
    const evidence = await matchClaims(claims, createMemoryIndex(bare));
    const met = inEnglish.filter(({ fact }, i) => evidence[i]?.measure.some(({ id }) => id === fact.id));
    expect(met.length / inEnglish.length).toBeGreaterThan(0.85);
  });
});

describe('siblings', () => {
  const siblingsOf = async (id: string) => {
    const fact = figures.find((one) => one.id.startsWith(id)) ?? figures[0];
    if (!fact) throw new Error('no figures');
    const [evidence] = await find([retold(fact, fact.aliases.vi[0] ?? '', 'vi', fact.geography)]);
    return new Set(evidence?.siblings.map((sibling) => sibling.series));
  };

  it('of a flow of trade are the other flows of the two countries', async () => {
    const siblings = await siblingsOf('vn-us-trade-total-customs');
    for (const series of [
      'vn-exports-to-us-customs',
      'vn-imports-from-us-customs',
      'vn-us-surplus-customs',
    ]) {
      expect(siblings).toContain(series);
    }
  });

  it('of a rank in the world is the rank in the region', async () => {
    expect(await siblingsOf('vn-egdi-rank-2')).toEqual(new Set(['vn-egdi-rank-asean']));
  });

  it('are none of what stands alone', async () => {
    expect(await siblingsOf('vn-mobile-subscriptions')).toEqual(new Set());
  });
});

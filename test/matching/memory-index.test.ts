import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { buildPostings } from '@/utils/matching/postings';
import { claimTerms, factTerms } from '@/utils/matching/terms';
import { figure, starterFacts } from './made-claims';

const facts = starterFacts();
const source = createMemoryIndex(facts);
const ask = (terms: [string, number][], limit = 20) =>
  source.candidates({ terms: new Map(terms), kinds: ['money', 'rank', 'percent', 'count'], limit });

describe('the index in memory', () => {
  it('gives facts that share terms, those with the rarer ones first', async () => {
    const found = await ask([
      ['VN-US|#surplus', 1],
      ['VN-US|#exports', 1],
    ]);
    expect(found[0]?.series).toBe('vn-us-surplus-customs');
    expect(found.some(({ measure }) => measure === 'vn-exports-to-us')).toBe(true);
  });

  it('puts the points of the years asked for first', async () => {
    const found = await ask([
      ['VN|#e-government', 1],
      ['y2016', 1],
    ]);
    const ranks = found.filter(({ series }) => series === 'vn-egdi-rank');
    expect(ranks[0]?.period).toBe('2016');
  });

  it('keeps to the kinds and the limit', async () => {
    const found = await source.candidates({
      terms: new Map([['VN|#e-government', 1]]),
      kinds: ['rank'],
      limit: 5,
    });
    expect(found).toHaveLength(5);
    expect(found.every(({ kind }) => kind === 'rank')).toBe(true);
  });

  it('knows nothing of terms that no fact has', async () => {
    expect(await ask([['zzz', 1]])).toEqual([]);
    expect(
      await createMemoryIndex([]).candidates({ terms: new Map([['a', 1]]), kinds: ['rank'], limit: 5 }),
    ).toEqual([]);
  });

  it('gives series, measures and facts by name', async () => {
    expect((await source.series('vn-egdi-rank')).map(({ series }) => series)).toEqual(
      Array(8).fill('vn-egdi-rank'),
    );
    expect((await source.measure('vn-us-trade-total')).length).toBeGreaterThan(15);
    expect((await source.byIds(['vn-egdi-rank-2016', 'none'])).map(({ id }) => id)).toEqual([
      'vn-egdi-rank-2016',
    ]);
    expect(await source.series('none')).toEqual([]);
  });
});

describe('terms', () => {
  it('of a fact are each there once, and hold its concepts, its place with them, and its year', () => {
    const fact = facts.find(({ id }) => id === 'vn-exports-to-us-customs-2015');
    const terms = fact ? factTerms(fact) : [];
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms).toEqual(expect.arrayContaining(['#exports', 'VN-US|#exports', 'y2015']));
  });

  it('of a document are its number in every length it is cited by', () => {
    const fact = facts.find(({ id }) => id === 'decree-49-2017');
    expect(fact ? factTerms(fact) : []).toEqual(expect.arrayContaining(['§49', '§49/2017', '§49/ndcp']));
  });

  it('of a claim find its fact in the other language', () => {
    const claim = figure("Vietnam's surplus with the US was $30 billion in 2016.", '$30 billion', {
      kind: 'money',
      unit: 'USD',
      value: 30e9,
      period: '2016',
      place: 'VN-US',
    });
    const terms = claimTerms(claim);
    const own = new Set(facts.filter(({ id }) => id === 'vn-us-surplus-customs-2016').flatMap(factTerms));
    expect([...terms.keys()].filter((term) => own.has(term))).toContain('VN-US|#surplus');
  });

  it('never throw and stay few, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const claim = figure(`${text} 5 ${text}`, '5', { kind: 'count', unit: text, value: 5 });
        expect(claimTerms(claim).size).toBeLessThanOrEqual(60);
      }),
      { numRuns: 50 },
    );
  });
});

it('postings are those of a plain map', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd')), { maxLength: 40 }),
      (entries) => {
        const { add, finish } = buildPostings();
        for (const terms of entries) add(terms);
        const postings = finish();
        for (const term of ['a', 'b', 'c', 'd', 'e']) {
          const expected = entries.flatMap((terms, i) => (terms.includes(term) ? [i] : []));
          expect([...postings.of(term)]).toEqual(expected);
        }
      },
    ),
  );
});

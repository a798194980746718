import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nearestFacts, searchFacts } from '@/components/corpus/fact-search';
import { parseCorpus } from '@/utils/corpus/corpus-file';

const { facts } = parseCorpus(JSON.parse(readFileSync('public/starter-corpus.json', 'utf8')));
const found = (query: string) => searchFacts(facts, query);

describe('a search in the corpus', () => {
  it.each([
    ['do thi thong minh', 'đô thị thông minh'],
    ['ĐÔ THỊ THÔNG MINH', 'đô thị thông minh'],
    ['dien tu', 'điện tử'],
  ])('finds %s with or without marks and capitals', (query, words) => {
    const [first] = found(query);
    expect(JSON.stringify(first).toLowerCase()).toContain(words);
    expect(found(query)).toHaveLength(found(words).length);
  });

  it('wants every word, wherever it stands', () => {
    const hits = found('kim ngach hoa ky 2016');
    expect(hits.length).toBeGreaterThan(0);
    for (const fact of hits) expect(`${fact.period} ${fact.id}`).toContain('2016');
  });

  it('finds a document by its number, an office by its holder, a fact by its id', () => {
    expect(found('49/2017')[0]?.id).toBe('decree-49-2017');
    expect(found('le doan hop')[0]?.kind).toBe('role');
    expect(found('vn-us-trade-total-customs-2016')[0]?.id).toBe('vn-us-trade-total-customs-2016');
  });

  it('forgives a slip of the finger where nothing has the word', () => {
    expect(
      found('smrat')
        .map(({ subject }) => subject.en?.toLowerCase())
        .join(),
    ).toContain('smart');
  });

  it('shows everything while nothing is typed, in the order given', () => {
    expect(found('  ')).toEqual(facts);
  });

  it('puts the nearest of a short list first', () => {
    const some = facts.filter(({ id }) => /smart|egdi/.test(id));
    expect(nearestFacts(some, 'đô thị thông minh', 3)[0]?.id).toContain('smart');
    expect(nearestFacts(some, 'đô thị thông minh', 3)).toHaveLength(3);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  EMPTY_DRAFT,
  EMPTY_SOURCE,
  type FactDraft,
  factOfDraft,
} from '@/components/corpus/fact-draft';
import { parseCorpus } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';
import { translatorFor } from '@/utils/i18n/dictionaries';

const { facts } = parseCorpus(JSON.parse(readFileSync('public/starter-corpus.json', 'utf8')));
const vi = translatorFor('vi');
const source = { ...EMPTY_SOURCE, title: 'Báo cáo', url: 'https://example.vn/bao-cao' };
const none = () => false;

function made(draft: Partial<FactDraft>, original: Fact | null = null): Fact {
  const result = factOfDraft(
    { ...EMPTY_DRAFT, subjectVi: 'Đại lượng', sources: [source], ...draft },
    original,
    vi,
    none,
  );
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result.fact;
}

describe('a fact in the form', () => {
  it.each(['vi', 'en'] as const)(
    'comes out as it went in, for every fact of the starter corpus (%s)',
    (language) => {
      const words = translatorFor(language);
      expect(facts.length).toBeGreaterThan(200);
      for (const fact of facts) {
        const result = factOfDraft(draftOf(fact, words), fact, words, none);
        expect(result, fact.id).toEqual({ fact: { ...fact, ...emptyAsLeftOut(fact) } });
      }
    },
  );

  it.each<[string, Partial<Fact>]>([
    ['gần 47,2 tỷ USD', { kind: 'money', value: 47.2e9, unit: 'USD', hedge: 'nearly' }],
    ['$41.26bn', { kind: 'money', value: 41.26e9, unit: 'USD', hedge: 'exact' }],
    ['5 đô thị', { kind: 'count', value: 5, unit: 'cities', hedge: 'exact' }],
    ['ít nhất 25%', { kind: 'percent', value: 25, unit: 'percent', hedge: 'at-least' }],
    ['86/193', { kind: 'rank', value: 86, unit: 'rank' }],
    ['hạng 71', { kind: 'rank', value: 71, unit: 'rank' }],
    ['100 Mbps', { kind: 'quantity', value: 100, unit: 'Mbps' }],
  ])('reads %s', (value, expected) => {
    expect(made({ value })).toMatchObject(expected);
  });

  it('keeps the unit of the figure that a bare number replaces', () => {
    const cities = made({ value: '5 đô thị' });
    expect(made({ ...draftOf(cities, vi), value: '7' }, cities)).toMatchObject({
      kind: 'count',
      value: 7,
      unit: 'cities',
    });
  });

  it('gives a new fact an id of its own that says what it is about', () => {
    expect(made({ subjectVi: 'Xuất khẩu phần mềm', period: '2016', value: '3 tỷ USD' }).id).toBe(
      'xuat-khau-phan-mem-2016',
    );
    const taken = new Set(['fact-x']);
    const result = factOfDraft(
      { ...EMPTY_DRAFT, type: 'statement', subjectEn: 'Fact X', sources: [source] },
      null,
      vi,
      (id) => taken.has(id),
    );
    expect(result).toMatchObject({ fact: { id: 'fact-x-2' } });
  });

  it.each<[string, Partial<FactDraft>, Record<string, string>]>([
    ['no figure', { value: 'nhiều lắm' }, { value: 'fact_error_value' }],
    ['an empty figure', { value: '' }, { value: 'fact_error_required' }],
    ['a number of nothing', { value: '12' }, { unit: 'fact_error_unit' }],
    ['no time', { value: '5%', period: 'dạo này' }, { period: 'fact_error_period' }],
    ['no name', { value: '5%', subjectVi: ' ' }, { subjectVi: 'fact_error_subject' }],
    ['no source', { value: '5%', sources: [EMPTY_SOURCE] }, { sources: 'fact_error_sources' }],
    [
      'a script for an address',
      { value: '5%', sources: [{ ...source, url: 'javascript:alert(1)' }] },
      { 'sources.0.url': 'fact_error_url' },
    ],
    ['an office without holder', { type: 'role', title: 'Bộ trưởng' }, { holder: 'fact_error_required' }],
    [
      'a document without number',
      { type: 'legal', documentType: 'Nghị định' },
      { number: 'fact_error_required' },
    ],
  ])('says what is wrong with %s', (_, draft, errors) => {
    const result = factOfDraft(
      { ...EMPTY_DRAFT, subjectVi: 'Đại lượng', sources: [source], ...draft },
      null,
      vi,
      none,
    );
    expect(result).toEqual({ errors });
  });
});

/** The form cannot tell a field that is left out from an empty one; the schema takes both for the same. */
function emptyAsLeftOut(fact: Fact): object {
  return { subject: { vi: fact.subject.vi ?? '', en: fact.subject.en ?? '' } };
}

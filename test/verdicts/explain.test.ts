import { describe, expect, it } from 'vitest';
import type { Claim, Language } from '@/utils/claims/types';
import type { RoleFact } from '@/utils/corpus/fact';
import { translatorFor } from '@/utils/i18n/dictionaries';
import { explain } from '@/utils/verdicts/explain';
import { judge } from '@/utils/verdicts/judge';
import type { Finding, Reason, Verdict } from '@/utils/verdicts/types';
import { billions, claim, evidence, fact, law, on, point, role } from './made';

const NAMED = { subject: { vi: 'Kim ngạch Việt Nam – Hoa Kỳ', en: 'Vietnam–US turnover' } };
const EXPORTS = { series: 'exports', subject: { vi: 'Xuất khẩu sang Hoa Kỳ', en: 'Exports to the US' } };
const turnover = [
  point(2014, 36.3, NAMED),
  point(2015, 41.26, NAMED),
  point(2016, 47.2, { ...NAMED, hedge: 'nearly' }),
];
const facts = evidence(turnover, [point(2015, 33.47, EXPORTS), point(2016, 38.5, EXPORTS)]);
const conflicting = evidence([point(2016, 47.2, NAMED), point(2016, 50.3, { ...NAMED, id: 'other' })]);
const ministers = evidence([
  role('Trương Minh Tuấn', '2016-04-09', '2018-10-23'),
  role('Nguyễn Mạnh Hùng', '2018-10-24', '2025-02-18'),
]);
const deputy = role('Trương Minh Tuấn', '2014-01-22', '2016-04-09', { title: 'Thứ trưởng' });
const decree = law('49/2017/NĐ-CP', {
  effective: '2017-06-01',
  replacedBy: { number: '163/2024/NĐ-CP', from: '2024-12-24' },
});
const data = law(
  '13/2023/NĐ-CP',
  {},
  { subject: { vi: 'Bảo vệ dữ liệu cá nhân', en: 'Personal data protection' } },
);

const quoted = <C extends Claim>(quote: string, one: C): C => ({ ...one, quote });
const over40 = (fields = {}) =>
  quoted('hơn 40 tỷ USD', billions(40, { hedge: 'over', period: '2016', ...fields }));
const minister = quoted('Bộ trưởng Trương Minh Tuấn', claim('role'));
const cited = (fields = {}) => quoted('Nghị định 49/2017/NĐ-CP', claim('legal', fields));

function said(one: Claim, verdict: Verdict, language: Language, findings: Finding[] = []) {
  const translator = translatorFor(language);
  const { sentence, short, rows, rule } = explain(one, verdict, findings);
  return {
    sentence: translator.message(sentence),
    short: translator.message(short),
    rows: rows.map(({ label, value }) => `${translator.message(label)}: ${translator.message(value)}`),
    rule: rule && translator.message(rule),
  };
}

const CASES: [Reason, Claim, Verdict, vi: string, en: string][] = [
  [
    'agrees',
    quoted('41,26 tỷ USD', billions(41.26, { period: '2015' })),
    judge(billions(41.26, { period: '2015' }), facts, on('2017-03-21')),
    '“41,26 tỷ USD” khớp với kho dữ kiện: Kim ngạch Việt Nam – Hoa Kỳ, năm 2015: 41,26 tỷ USD.',
    '“41,26 tỷ USD” agrees with the corpus: Vietnam–US turnover, 2015: 41.26 billion USD.',
  ],
  [
    'sources-disagree',
    quoted('47,2 tỷ USD', billions(47.2, { period: '2016' })),
    judge(billions(47.2, { period: '2016' }), conflicting, on('2017-03-21')),
    '“47,2 tỷ USD” khớp với 47,2 tỷ USD, nhưng kho dữ kiện còn một số khác cho cùng thời gian: 50,3 tỷ USD.',
    '“47,2 tỷ USD” agrees with 47.2 billion USD, but the corpus holds another figure for the same time: 50.3 billion USD.',
  ],
  [
    'matches-other-period',
    over40(),
    judge(over40(), facts, on('2017-03-21')),
    '“Hơn 40 tỷ USD” là số liệu của năm 2015; năm 2016 là gần 47,2 tỷ USD.',
    '“Hơn 40 tỷ USD” is the figure of 2015; 2016 was nearly 47.2 billion USD.',
  ],
  [
    'definition-differs',
    quoted('33,47 tỷ USD', billions(33.47, { period: '2015' })),
    judge(billions(33.47, { period: '2015' }), facts, on('2017-03-21')),
    '“33,47 tỷ USD” khác với “Kim ngạch Việt Nam – Hoa Kỳ” (41,26 tỷ USD) mà khớp với “Xuất khẩu sang Hoa Kỳ” (33,47 tỷ USD).',
    '“33,47 tỷ USD” differs from “Vietnam–US turnover” (41.26 billion USD) but agrees with “Exports to the US” (33.47 billion USD).',
  ],
  [
    'newer-figure-exists',
    quoted('36,3 tỷ USD', billions(36.3)),
    judge(billions(36.3), facts, on('2017-03-21')),
    '“36,3 tỷ USD” là số liệu của năm 2014; mới nhất là gần 47,2 tỷ USD (năm 2016).',
    '“36,3 tỷ USD” is the figure of 2014; the newest is nearly 47.2 billion USD (2016).',
  ],
  [
    'understated',
    quoted('hơn 30 tỷ USD', billions(30, { hedge: 'over', period: '2015' })),
    judge(billions(30, { hedge: 'over', period: '2015' }), evidence(turnover), on('2017-03-21')),
    '“Hơn 30 tỷ USD” thấp hơn nhiều so với kho dữ kiện: năm 2015 là 41,26 tỷ USD, cao hơn 37,5%.',
    '“Hơn 30 tỷ USD” says much less than the corpus: 2015 was 41.26 billion USD, 37.5% more.',
  ],
  [
    'value-differs',
    quoted('60 tỷ USD', billions(60, { period: '2016' })),
    judge(billions(60, { period: '2016' }), facts, on('2017-03-21')),
    'Bài viết nêu “60 tỷ USD”; kho dữ kiện có gần 47,2 tỷ USD cho năm 2016.',
    'The article says “60 tỷ USD”; the corpus has nearly 47.2 billion USD for 2016.',
  ],
  [
    'holder-differs',
    minister,
    judge(minister, ministers, on('2019-03-21')),
    'Vào thời điểm của bài, Bộ trưởng Bộ Thông tin và Truyền thông là Nguyễn Mạnh Hùng; Trương Minh Tuấn giữ chức này từ 9/4/2016 đến 23/10/2018.',
    'At the time of the article, Bộ trưởng Bộ Thông tin và Truyền thông was Nguyễn Mạnh Hùng; Trương Minh Tuấn held the office from 9 April 2016 to 23 October 2018.',
  ],
  [
    'not-in-office',
    minister,
    judge(minister, evidence([role('Trương Minh Tuấn', '2016-04-09', '2018-10-23')]), on('2019-03-21')),
    'Trương Minh Tuấn là Bộ trưởng Bộ Thông tin và Truyền thông từ 9/4/2016 đến 23/10/2018; nhiệm kỳ này không gồm thời điểm của bài.',
    'Trương Minh Tuấn was Bộ trưởng Bộ Thông tin và Truyền thông from 9 April 2016 to 23 October 2018, which does not cover the article’s date.',
  ],
  [
    'no-such-document',
    cited({ about: 'bảo vệ dữ liệu cá nhân' }),
    judge(cited({ about: 'bảo vệ dữ liệu cá nhân' }), evidence([decree], [data]), on('2018-06-01')),
    'Nghị định 49/2017/NĐ-CP là văn bản khác: Nghị định về quản lý thuê bao di động. Nội dung bài nêu ứng với Nghị định 13/2023/NĐ-CP.',
    'Decree 49/2017/NĐ-CP is another document: Decree on mobile subscribers. What the article describes is Decree 13/2023/NĐ-CP.',
  ],
  [
    'document-replaced',
    cited(),
    judge(cited(), evidence([decree]), on('2025-06-01')),
    'Nghị định 49/2017/NĐ-CP đã được thay bằng 163/2024/NĐ-CP từ 24/12/2024.',
    'Decree 49/2017/NĐ-CP was replaced by 163/2024/NĐ-CP on 24 December 2024.',
  ],
  [
    'not-yet-in-force',
    cited(),
    judge(cited(), evidence([decree]), on('2017-05-01')),
    'Nghị định 49/2017/NĐ-CP đến 1/6/2017 mới có hiệu lực.',
    'Decree 49/2017/NĐ-CP takes effect only on 1 June 2017.',
  ],
  [
    'date-unknown',
    cited(),
    judge(cited(), evidence([decree]), on(null)),
    'Câu trả lời tùy thuộc vào ngày của bài, mà ngày này chưa biết. Hãy nhập ngày đăng để đối chiếu.',
    'The answer depends on the article’s date, which is not known. Enter the date to check.',
  ],
  [
    'other-period-only',
    quoted('14,5 tỷ USD', billions(14.5, { period: '2008' })),
    judge(billions(14.5, { period: '2008' }), evidence(turnover), on('2009-02-01')),
    'Kho dữ kiện có “Kim ngạch Việt Nam – Hoa Kỳ” nhưng chưa có số của năm 2008; gần nhất là năm 2014: 36,3 tỷ USD.',
    'The corpus has “Vietnam–US turnover” but not for 2008; the nearest is 2014: 36.3 billion USD.',
  ],
  [
    'not-in-corpus',
    quoted('60 tỷ USD', billions(60)),
    judge(billions(60), evidence([]), on(null)),
    'Kho dữ kiện chưa có gì về điều này.',
    'The corpus has nothing about this yet.',
  ],
];

describe('one sentence a person would say', () => {
  it.each(CASES)('%s', (reason, one, verdict, vi, en) => {
    expect(verdict.reason).toBe(reason);
    expect(said(one, verdict, 'vi').sentence).toBe(vi);
    expect(said(one, verdict, 'en').sentence).toBe(en);
  });

  it.each(CASES)('%s leaves no placeholder and no key unsaid', (_reason, one, verdict) => {
    for (const language of ['vi', 'en'] as const) {
      const { sentence, short, rows, rule } = said(one, verdict, language);
      for (const words of [sentence, short, rule ?? '', ...rows]) {
        expect(words).not.toMatch(/[{}]|\b(?:reason|short|row|value|rule)_/);
      }
      expect(short.length).toBeLessThan(sentence.length);
    }
  });

  it('says a contradiction in the words of its finding', () => {
    const finding: Finding = {
      kind: 'same-measure',
      claims: [0, 1],
      explanation: {
        key: 'finding_same_measure',
        values: { first: { type: 'text', text: '5 tỷ' }, second: { type: 'text', text: '7 tỷ' } },
      },
    };
    const verdict: Verdict = { kind: 'discrepancy', reason: 'inconsistent', fact: null, finding: 0 };
    expect(said(billions(5), verdict, 'vi', [finding]).sentence).toBe(
      'Cùng một chỉ tiêu được nêu là “5 tỷ” rồi “7 tỷ”.',
    );
    expect(said(billions(5), verdict, 'en', []).sentence).toBe(
      'The article is not consistent with itself here.',
    );
  });
});

describe('variants', () => {
  const differs = (fields: Partial<Extract<Verdict, { reason: 'value-differs' }>>): Verdict => ({
    kind: 'discrepancy',
    reason: 'value-differs',
    fact: point(2015, 41.26),
    comparison: null,
    slip: null,
    origin: null,
    ...fields,
  });
  const one = quoted('41,26 triệu USD', billions(0.04126));

  it.each<[string, Claim, Verdict, string]>([
    [
      'a power of ten',
      one,
      differs({ slip: { type: 'power-of-ten', factor: 0.001 } }),
      '“41,26 triệu USD” is off by a factor of 1,000: 2015 was 41.26 billion USD. The unit may be a slip.',
    ],
    [
      'a currency',
      one,
      differs({ slip: { type: 'currency', stated: 'VND', reference: 'USD' } }),
      '“41,26 triệu USD” has the right number in another currency: 2015 was 41.26 billion USD.',
    ],
    [
      'no period',
      one,
      differs({ fact: fact({ value: 5e9 }) }),
      'The article says “41,26 triệu USD”; the corpus has 5 billion USD.',
    ],
    [
      'a date',
      quoted('2010', claim('date')),
      differs({ fact: fact({ kind: 'date', dateValue: '2013-07-25', subject: { en: 'Partnership' } }) }),
      'The article says “2010”; the corpus has 25 July 2013 for “Partnership”.',
    ],
    [
      'a stranger named',
      minister,
      { kind: 'discrepancy', reason: 'holder-differs', fact: ministers.measure[1] as RoleFact, named: null },
      'At the time of the article, Bộ trưởng Bộ Thông tin và Truyền thông was Nguyễn Mạnh Hùng.',
    ],
    [
      'another office',
      minister,
      {
        kind: 'discrepancy',
        reason: 'holder-differs',
        fact: ministers.measure[1] as RoleFact,
        named: deputy,
      },
      'At the time of the article, Bộ trưởng Bộ Thông tin và Truyền thông was Nguyễn Mạnh Hùng; Trương Minh Tuấn was Thứ trưởng from 22 January 2014 to 9 April 2016.',
    ],
    [
      'both slips',
      over40(),
      judge(over40(), evidence([point(2016, 38.5, EXPORTS)], turnover), on('2017-03-21')),
      '“Hơn 40 tỷ USD” is the 2015 figure of “Vietnam–US turnover”; “Exports to the US”, 2016, was 38.5 billion USD.',
    ],
  ])('%s', (_what, claimed, verdict, sentence) => {
    expect(said(claimed, verdict, 'en').sentence).toBe(sentence);
  });
});

describe('the table and the rule', () => {
  it('lists article, corpus, difference, what it matches and the source', () => {
    const verdict = judge(over40(), facts, on('2017-03-21'));
    expect(said(over40(), verdict, 'vi').rows).toEqual([
      'Bài viết: hơn 40 tỷ USD',
      'Thời gian nêu: năm 2016',
      'Chỉ tiêu: Kim ngạch Việt Nam – Hoa Kỳ',
      'Kho dữ kiện: gần 47,2 tỷ USD (năm 2016)',
      'Chênh lệch: thấp hơn 7,2 tỷ USD (15,3%)',
      'Khớp với: 41,26 tỷ USD (năm 2015)',
      'Nguồn: Niên giám (Tổng cục), 1/2/2017',
    ]);
    expect(said(over40(), verdict, 'en').rule).toBe('“Over” agrees up to 10% above the figure stated.');
  });

  it('counts a difference of ranks in places, of percentages in points', () => {
    const rank = evidence([fact({ kind: 'rank', unit: 'rank', value: 44, period: '2024' })]);
    const rankClaim = claim('rank', { value: 39, period: '2024' });
    expect(said(rankClaim, judge(rankClaim, rank, on('2024-10-01')), 'vi').rows).toContain(
      'Chênh lệch: cách 5 bậc',
    );
    const share = evidence([fact({ kind: 'percent', unit: 'percent', value: 78.59, period: '2022' })]);
    const shareClaim = claim('percent', { value: 70, period: '2022' });
    expect(said(shareClaim, judge(shareClaim, share, on('2023-10-01')), 'en').rows).toContain(
      'Difference: 8.59 percentage points lower',
    );
  });

  it('has no rule where no figures were compared', () => {
    expect(said(minister, judge(minister, ministers, on('2017-03-21')), 'vi').rule).toBeNull();
  });
});

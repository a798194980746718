import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import type { Article } from '@/utils/page/types';
import { checkArticle } from '@/utils/verdicts/check-article';
import { DEFAULT_TOLERANCES } from '@/utils/verdicts/types';
import { fact } from './made';

const USERS = fact({
  id: 'users-2019',
  kind: 'count',
  unit: 'people',
  value: 64e6,
  period: '2019',
  subject: { vi: 'Số người dùng Internet Việt Nam', en: 'Internet users in Vietnam' },
  series: 'users',
});
const dependencies = (facts = [USERS]) => ({
  source: createMemoryIndex(facts),
  tolerances: DEFAULT_TOLERANCES,
});
const article = (fields: Partial<Article>): Article => ({
  url: '',
  title: '',
  publisher: null,
  published: '2020-03-01',
  lang: 'vi',
  text: '',
  keywords: [],
  ...fields,
});

describe('checking an article', () => {
  it('gives claims in text order, each explained, with the series and other facts near', async () => {
    const text =
      'Năm 2019, số người dùng Internet Việt Nam đạt 64 triệu người. Năm 2018, số người dùng Internet Việt Nam là 60 triệu người.';
    const earlier = { ...USERS, id: 'users-2018', value: 60e6, period: '2018' } as typeof USERS;
    const { claims } = await checkArticle(article({ text }), dependencies([USERS, earlier]));
    const figures = claims.filter(({ claim }) => claim.kind === 'count');
    expect(figures.map(({ verdict }) => verdict.reason)).toEqual(['agrees', 'agrees']);
    expect(figures[0]?.series.map(({ id }) => id)).toEqual(['users-2018', 'users-2019']);
    expect(figures[0]?.explanation.sentence.key).toBe('reason_agrees');
    expect(claims.map(({ claim }) => claim.start)).toEqual(
      [...claims.map(({ claim }) => claim.start)].sort((a, b) => a - b),
    );
  });

  it('leaves out sentences that no fact speaks about', async () => {
    const { claims } = await checkArticle(
      article({ text: 'Hội nghị bàn về nhiều vấn đề quan trọng của ngành.' }),
      dependencies(),
    );
    expect(claims).toEqual([]);
  });

  it('takes the newest date of the text for a publication date that is not known', async () => {
    const text = 'Ngày 5/3/2020, Bộ cho biết số người dùng Internet Việt Nam đạt 80 triệu người.';
    const { claims } = await checkArticle(article({ text, published: null }), dependencies());
    expect(claims.find(({ claim }) => claim.kind === 'count')?.verdict.kind).not.toBe('supported');
  });

  it('holds the headline against the text, also where it stands apart', async () => {
    const title = 'Việt Nam có 70 triệu người dùng Internet';
    const text = 'Theo báo cáo, Việt Nam có 60 triệu người dùng Internet.';
    const apart = await checkArticle(article({ title, text }), dependencies([]));
    expect(apart.findings).toMatchObject([{ kind: 'same-measure', claims: [0] }]);
    expect(apart.claims[0]?.verdict).toMatchObject({
      kind: 'discrepancy',
      reason: 'inconsistent',
      finding: 0,
    });
    const within = await checkArticle(article({ title, text: `${title}\n\n${text}` }), dependencies([]));
    expect(within.findings).toMatchObject([{ kind: 'same-measure', claims: [0, 1] }]);
  });

  it('does not call inconsistent what the corpus supports', async () => {
    const text =
      'Năm 2019, số người dùng Internet Việt Nam đạt 64 triệu người, trong đó 70 triệu người ở nông thôn.';
    const { claims, findings } = await checkArticle(article({ text }), dependencies());
    expect(findings).toHaveLength(1);
    expect(claims.filter(({ claim }) => claim.kind === 'count').map(({ verdict }) => verdict.reason)).toEqual(
      ['agrees', 'inconsistent'],
    );
  });
});

describe('judging again', () => {
  it('follows the corpus and keeps claims and findings in place', async () => {
    const text = 'Năm 2019, số người dùng Internet Việt Nam đạt 64 triệu người.';
    const first = await checkArticle(article({ text }), dependencies());
    const claims = first.claims.map(({ claim }) => claim);
    const changed = dependencies([{ ...USERS, value: 70e6 } as typeof USERS]);
    const again = await checkArticle(article({ text }), changed);
    expect(again.claims.map(({ claim }) => claim)).toEqual(claims);
    expect([first, again].map((one) => one.claims[0]?.verdict.reason)).toEqual(['agrees', 'value-differs']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkedClaim, differsFrom, moneyFact, supportedBy, UNVERIFIED } from '@/test/components/facts';
import { addressOf, changesOf, recordOf } from '@/utils/report/article-record';
import type { ArticleReport } from '@/utils/report/article-report';
import type { CheckedClaim } from '@/utils/verdicts/types';
import { decidedReport } from './decided-report';

const trade = checkedClaim('hơn 40 tỷ USD', differsFrom(moneyFact));
const masts = checkedClaim('12 trạm', UNVERIFIED, 40);
const report = (change: Partial<ArticleReport> = {}): ArticleReport => ({
  ...decidedReport,
  claims: [trade, masts],
  ...change,
});
const FIRST = '2026-11-20T02:00:00.000Z';
const LATER = '2026-11-23T02:00:00.000Z';
const first = recordOf(report({ checkedAt: FIRST }), null);
const again = (change: Partial<ArticleReport>) =>
  changesOf(recordOf(report({ checkedAt: LATER, ...change }), first));

describe('the record of an article', () => {
  it('stands under its address without fragment, and counts what is shown', () => {
    const record = recordOf(decidedReport, null);
    expect(record.address).toBe('https://bao.example/tin?a=1');
    expect(record.counts).toEqual({ discrepancy: 1, context: 0, supported: 2, unverified: 0, ignored: 1 });
    expect(record.before).toBeNull();
    expect(addressOf('https://a.vn/x#y#z')).toBe('https://a.vn/x');
  });

  it.each<[string, Partial<ArticleReport>, object | null]>([
    ['nothing', {}, null],
    ['the corpus, with no other verdict', { corpus: { facts: 260, revision: 9 } }, null],
    ['the wording, with the same claims', { textHash: 'y' }, null],
    [
      'a verdict, by the corpus',
      {
        corpus: { facts: 251, revision: 2 },
        claims: [{ ...trade, verdict: supportedBy(moneyFact) } as CheckedClaim, masts],
      },
      {
        since: FIRST,
        textChanged: false,
        corpusChanged: true,
        added: [],
        gone: [],
        judged: [{ index: 0, before: 'discrepancy' }],
      },
    ],
    [
      'a figure, by the wording',
      { textHash: 'y', claims: [checkedClaim('hơn 41 trạm', UNVERIFIED), masts] },
      {
        since: FIRST,
        textChanged: true,
        corpusChanged: false,
        added: [0],
        gone: [{ quote: 'hơn 40 tỷ USD', verdict: 'discrepancy' }],
        judged: [],
      },
    ],
  ])('tells what changed since: %s', (_, change, expected) => {
    expect(again(change)).toEqual(expected);
  });

  it('a reload is no later time: it tells against what was before this sitting', () => {
    const now = recordOf(report({ checkedAt: LATER, claims: [masts] }), first);
    const reloaded = recordOf(report({ checkedAt: '2026-11-23T02:10:00.000Z', claims: [masts] }), now);
    expect(changesOf(reloaded)).toEqual(changesOf(now));
    const tomorrow = recordOf(report({ checkedAt: '2026-11-24T02:00:00.000Z', claims: [masts] }), reloaded);
    expect(changesOf(tomorrow)).toBeNull();
  });
});

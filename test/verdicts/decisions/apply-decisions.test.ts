import { describe, expect, it } from 'vitest';
import { checkedClaim, differsFrom, moneyFact, supportedBy, UNVERIFIED } from '@/test/components/facts';
import { applyDecisions } from '@/utils/verdicts/decisions/apply-decisions';
import { keyOf } from '@/utils/verdicts/decisions/claim-key';
import type { Choice, Decision, Reach } from '@/utils/verdicts/decisions/decision';
import { judgeByFact } from '@/utils/verdicts/decisions/judge-by-fact';
import { isSettled, shownKind } from '@/utils/verdicts/decisions/shown';
import { type CheckedClaim, DEFAULT_TOLERANCES } from '@/utils/verdicts/types';

const trade = checkedClaim('hơn 40 tỷ USD', differsFrom(moneyFact));
const other = checkedClaim('hơn 40 tỷ đồng', UNVERIFIED, 50);
const here = (item: CheckedClaim): Reach => ({ type: 'here', claim: keyOf(item.claim) });
const decision = (choice: Choice, reach: Reach = here(trade), id = 1): Decision => ({
  id,
  address: 'https://bao.example/a',
  textHash: 'x',
  reach,
  quote: 'hơn 40 tỷ USD',
  choice,
  note: '',
  at: '2026-11-23T02:00:00.000Z',
});
const none = async () => null;
const apply = (...decisions: Decision[]) => applyDecisions([trade, other], decisions, none);

describe('what is shown of a claim', () => {
  const confirmed: Choice = { type: 'confirmed', verdict: 'discrepancy', reason: 'value-differs' };
  it.each<[string, Choice, Reach | undefined, string | null, boolean]>([
    ['ignored here', { type: 'ignored' }, undefined, null, false],
    [
      'ignored everywhere by its words',
      { type: 'ignored' },
      { type: 'quote', quote: 'hon 40 ty usd', reason: 'value-differs' },
      null,
      false,
    ],
    [
      'not ignored where the reason is another',
      { type: 'ignored' },
      { type: 'quote', quote: 'hon 40 ty usd', reason: 'understated' },
      'discrepancy',
      false,
    ],
    [
      'ignored everywhere by its fact',
      { type: 'ignored' },
      { type: 'fact', factId: moneyFact.id },
      null,
      false,
    ],
    ['overruled', { type: 'overruled', verdict: 'supported' }, undefined, 'supported', true],
    ['confirmed', confirmed, undefined, 'discrepancy', true],
    [
      'confirmed when it was another',
      { ...confirmed, reason: 'understated' },
      undefined,
      'discrepancy',
      false,
    ],
    ['with a note alone', { type: 'noted' }, undefined, 'discrepancy', false],
  ])('%s', async (_, choice, reach, kind, settled) => {
    const { claims, unplaced } = await apply(decision(choice, reach));
    const [item, untouched] = claims;
    expect(item && shownKind(item)).toBe(kind);
    expect(item && isSettled(item)).toBe(settled);
    expect(untouched).toEqual(other);
    expect(unplaced).toEqual([]);
    // Our own verdict stays under it.
    expect(item?.verdict).toEqual(trade.verdict);
  });

  it('a decision whose claim is gone is told apart', async () => {
    const gone = decision({ type: 'noted' }, here(checkedClaim('9 tỷ USD', UNVERIFIED)));
    expect((await apply(gone)).unplaced).toEqual([gone]);
  });

  it('everywhere looks at the verdict that a picked fact gives', async () => {
    const picked = decision({ type: 'fact', factId: 'other' }, here(other), 1);
    const ignored = decision({ type: 'ignored' }, { type: 'fact', factId: 'other' }, 2);
    const { claims } = await applyDecisions([trade, other], [ignored, picked], async (item, id) => ({
      ...item,
      verdict: supportedBy({ ...moneyFact, id }),
    }));
    expect(claims.map(shownKind)).toEqual(['discrepancy', null]);
  });

  it('a picked fact that is gone leaves the verdict as it was', async () => {
    const { claims } = await apply(decision({ type: 'fact', factId: 'gone' }));
    expect(claims[0]?.verdict).toEqual(trade.verdict);
  });
});

describe('a claim judged by the fact that was picked', () => {
  const point = (id: string, period: string, value: number) =>
    ({ ...moneyFact, id, period, value, hedge: 'exact', series: 's', measure: 'm' }) as typeof moneyFact;
  const abroad = { ...point('abroad', '2016', 41e9), geography: 'VN-JP' };
  const points = [point('a-2015', '2015', 41.26e9), point('a-2016', '2016', 47.2e9), abroad];
  const source = { measure: async () => points, series: async () => points };
  const context = { published: '2017-05-15', tolerances: DEFAULT_TOLERANCES };
  const [, a2016 = moneyFact] = points;

  it('is held against that measure, of its own place alone', async () => {
    const judged = await judgeByFact(checkedClaim('hơn 40 tỷ USD', UNVERIFIED), a2016, source, context);
    expect(judged.verdict).toMatchObject({
      kind: 'discrepancy',
      reason: 'matches-other-period',
      fact: { id: 'a-2016' },
      matching: { id: 'a-2015' },
    });
    expect(judged.series.map(({ id }) => id)).toEqual(['a-2015', 'a-2016']);
  });

  it('keeps the fact before among those to pick from', async () => {
    const judged = await judgeByFact(trade, a2016, source, context);
    expect(judged.alternatives.map(({ fact }) => fact.id)).toEqual([moneyFact.id]);
  });
});

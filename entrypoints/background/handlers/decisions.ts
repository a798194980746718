import type { DecisionWish } from '@/utils/messaging/protocol';
import { addressOf } from '@/utils/report/article-record';
import type { ArticleReport } from '@/utils/report/article-report';
import { articles } from '@/utils/storage/article-repository';
import { corpus } from '@/utils/storage/corpus-repository';
import { getTabState } from '@/utils/storage/tab-state';
import { keyOf } from '@/utils/verdicts/decisions/claim-key';
import type { Choice, Decision, Reach } from '@/utils/verdicts/decisions/decision';
import type { CheckedClaim } from '@/utils/verdicts/types';
import { judgeOpenArticlesAgain } from './reading';

/** The claim that was decided about is no longer what the tab shows: its text or its verdict has changed meanwhile. */
class ClaimGone extends Error {
  readonly messageKey = 'error_claim_gone';
}

/**
 * Keeps what an editor decided about a claim of a tab's article, and shows every open article with it. Throws with
 * `error_claim_gone` where the tab has no such claim any more.
 */
export async function decide(tabId: number, wish: DecisionWish): Promise<Decision> {
  const state = await getTabState(tabId);
  const report = state?.status === 'checked' ? state.report : null;
  const item = report?.claims.find(
    ({ claim }) => claim.start === wish.claim.start && claim.quote === wish.claim.quote,
  );
  if (!report || !item) throw new ClaimGone('the tab has no such claim');
  const reach = reachOf(wish, item);
  const decision = await articles.decide({
    address: reach.type === 'here' ? addressOf(report.article.url) : '',
    textHash: report.textHash,
    reach,
    quote: item.claim.quote,
    choice: choiceOf(wish, item),
    note: wish.note.trim(),
    at: new Date().toISOString(),
  });
  if (wish.choice.type === 'fact' && wish.choice.alias) await addAlias(wish.choice.factId, item, report);
  await judgeOpenArticlesAgain();
  return decision;
}

/** Takes a decision back, and shows every open article without it. */
export async function withdrawDecision(id: number): Promise<null> {
  if (await articles.withdraw(id)) await judgeOpenArticlesAgain();
  return null;
}

/** Only what is to be ignored reaches further than one article. */
function reachOf({ choice, reach }: DecisionWish, { claim, verdict }: CheckedClaim): Reach {
  const key = keyOf(claim);
  if (choice.type !== 'ignored') return { type: 'here', claim: key };
  if (reach === 'quote') return { type: 'quote', quote: key.quote, reason: verdict.reason };
  if (reach === 'fact' && 'fact' in verdict && verdict.fact) return { type: 'fact', factId: verdict.fact.id };
  return { type: 'here', claim: key };
}

function choiceOf({ choice }: DecisionWish, { verdict }: CheckedClaim): Choice {
  switch (choice.type) {
    case 'confirmed':
      return { type: 'confirmed', verdict: verdict.kind, reason: verdict.reason };
    case 'fact':
      return { type: 'fact', factId: choice.factId };
    case 'ignored':
    case 'noted':
      return { type: choice.type };
    case 'overruled':
      return choice;
  }
}

/** Longer than this a subject is a clause, and no name of anything. */
const LONGEST_ALIAS = 120;

/** The article's words for a measure become another name of the fact, so that the next article's are understood. */
async function addAlias(factId: string, { claim }: CheckedClaim, { article }: ArticleReport): Promise<void> {
  const alias = claim.subject.replace(/\s+/g, ' ').trim();
  const row = await corpus.get(factId);
  if (!row || alias === '' || alias.length > LONGEST_ALIAS) return;
  const { aliases } = row.fact;
  if (aliases[article.lang].includes(alias)) return;
  const fact = { ...row.fact, aliases: { ...aliases, [article.lang]: [...aliases[article.lang], alias] } };
  await corpus.put(fact, 'card');
}

import type { Language } from '@/utils/claims/types';
import { findClaims, keyOf } from '@/utils/verdicts/decisions/claim-key';
import type { ClaimKey } from '@/utils/verdicts/decisions/decision';
import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { Reason, VerdictKind } from '@/utils/verdicts/types';
import type { ArticleReport } from './article-report';

/** What is kept of a claim: enough to tell next time what has changed. */
export interface ClaimSummary {
  key: ClaimKey;
  /** As written. */
  quote: string;
  verdict: VerdictKind;
  reason: Reason;
}

/** How an article was when it was checked. */
export interface ArticleState {
  textHash: string;
  /** ISO date and time. */
  checkedAt: string;
  corpus: { facts: number; revision: number };
  claims: ClaimSummary[];
}

/** A checked article, by address and text. */
export interface ArticleRecord extends ArticleState {
  /** Without fragment. */
  address: string;
  title: string;
  publisher: string | null;
  published: string | null;
  lang: Language;
  /** Claims by the verdict shown: the editor's where there is one. `ignored` ones are in none of the others. */
  counts: Record<VerdictKind | 'ignored', number>;
  /** How it was at the sitting before this one, which changes are told against; null at the first. */
  before: ArticleState | null;
}

/** What is other than it was. */
export interface ArticleChanges {
  /** When it was as it is compared with. */
  since: string;
  textChanged: boolean;
  corpusChanged: boolean;
  /** Indices of claims that were not there. */
  added: number[];
  /** Claims that are no longer there. */
  gone: { quote: string; verdict: VerdictKind }[];
  /** Indices of claims that were judged otherwise, and how. */
  judged: { index: number; before: VerdictKind }[];
}

/** Readings of one address closer together than this are one sitting: a reload, a page that goes on loading. */
export const SITTING_MS = 30 * 60_000;

export const addressOf = (url: string): string => url.replace(/#.*$/, '');

/** The record of a checked article; `last` is the newest one of the same address. */
export function recordOf(report: ArticleReport, last: ArticleRecord | null): ArticleRecord {
  const { article, textHash, checkedAt, corpus } = report;
  const counts = { discrepancy: 0, context: 0, supported: 0, unverified: 0, ignored: 0 };
  for (const item of report.claims) counts[shownKind(item) ?? 'ignored'] += 1;
  return {
    address: addressOf(article.url),
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    lang: article.lang,
    textHash,
    checkedAt,
    corpus,
    claims: report.claims.map(({ claim, verdict }) => ({
      key: keyOf(claim),
      quote: claim.quote,
      verdict: verdict.kind,
      reason: verdict.reason,
    })),
    counts,
    before: last === null ? null : isSameSitting(last, report) ? last.before : stateOf(last),
  };
}

export const isSameSitting = (last: ArticleState, now: { checkedAt: string }): boolean =>
  Date.parse(now.checkedAt) - Date.parse(last.checkedAt) < SITTING_MS;

const stateOf = ({ textHash, checkedAt, corpus, claims }: ArticleState): ArticleState => ({
  textHash,
  checkedAt,
  corpus,
  claims,
});

/** What is other in a record than at the sitting before; null where nothing is that a reader would see. */
export function changesOf({ before, ...now }: ArticleRecord): ArticleChanges | null {
  if (before === null) return null;
  const keys = now.claims.map(({ key }) => key);
  const left = new Set(keys.keys());
  const gone: ArticleChanges['gone'] = [];
  const judged: ArticleChanges['judged'] = [];
  for (const { key, quote, verdict } of before.claims) {
    const found = findClaims(key, keys);
    if (found.length === 0) gone.push({ quote, verdict });
    for (const index of found) {
      if (left.delete(index) && now.claims[index]?.verdict !== verdict)
        judged.push({ index, before: verdict });
    }
  }
  const added = [...left];
  if (added.length + gone.length + judged.length === 0) return null;
  return {
    since: before.checkedAt,
    textChanged: before.textHash !== now.textHash,
    corpusChanged: before.corpus.revision !== now.corpus.revision,
    added,
    gone,
    judged: judged.sort((a, b) => a.index - b.index),
  };
}

import type { Language } from '@/utils/claims/types';
import type { Article } from '@/utils/page/types';
import type { ArticleReport } from '@/utils/report/article-report';
import type { VerdictKind } from '@/utils/verdicts/types';

/**
 * Every message of the extension, by sender and receiver. A request is `{ type, payload }`, a reply
 * `{ ok: true, value }` or `{ ok: false, error }`, since Error objects may not survive the crossing.
 */

/** Asked by a content script of the background; the tab is the sender's own, never named in the payload. */
export interface ContentRequests {
  /** Check the article of this tab. `forced`: whatever its topic. Without it a page off topic gets no claims. */
  'check-article': { payload: { article: Article; forced: boolean }; reply: ArticleReport };
  /** The page has no article or was left: forget the tab's report, clear the badge. */
  'leave-article': { payload: Record<string, never>; reply: null };
  /** Open the side panel beside this tab (only within a click or key press). */
  'open-panel': { payload: Record<string, never>; reply: { opened: boolean } };
  /** The interface's words, for the card. */
  'get-dictionary': {
    payload: Record<string, never>;
    reply: { language: Language; messages: Record<string, string> };
  };
  /** Put the card's script into this page; asked when a card is first opened. */
  'load-card': { payload: Record<string, never>; reply: { loaded: boolean } };
  /** Open the options at a fact, to correct it. */
  'edit-fact': { payload: { id: string }; reply: null };
  /** Open the options at the form of a new fact, filled in with words of this page. */
  'add-fact': { payload: { text: string; title: string; published: string | null }; reply: null };
  /** Keep a decision about a claim of this tab's own article. */
  'decide-here': { payload: DecisionWish; reply: null };
}

/** A decision as a surface asks for it; what it is about is looked up in the tab's report. */
export interface DecisionWish {
  /** The claim, by its place in the text and its words. */
  claim: { start: number; quote: string };
  choice:
    | { type: 'ignored' | 'confirmed' | 'noted' }
    | { type: 'overruled'; verdict: VerdictKind }
    /** `alias`: the article's words become another name of the fact. */
    | { type: 'fact'; factId: string; alias: boolean };
  /** Of what is to be ignored: in this article, wherever these words are met for this reason, or for this fact. */
  reach: 'here' | 'quote' | 'fact';
  /** The reason, or the note itself; may be empty. */
  note: string;
}

/** Asked by the extension's own pages (popup, side panel, options) of the background. */
export interface PageRequests {
  /** Check a typed claim or a draft, whatever its topic. */
  'check-text': {
    payload: { text: string; lang?: Language; published?: string | null };
    reply: ArticleReport;
  };
  /** Have the page of a tab read and checked even where its topic or site is not listed. */
  'check-page': { payload: { tabId: number }; reply: { started: boolean } };
  /** Scroll the tab's page to a claim, by index, and open its card. */
  'go-to-claim': { payload: { tabId: number; index: number }; reply: { found: boolean } };
  /** Keep a decision about a claim of a tab's article. */
  decide: { payload: { tabId: number; wish: DecisionWish }; reply: null };
  /** Take a decision back. */
  'withdraw-decision': { payload: { id: number }; reply: null };
  /** Facts have been written to the database: judge every open article again. */
  'corpus-changed': { payload: Record<string, never>; reply: null };
}

/** Asked by the background of the content script of a tab. */
export interface TabRequests {
  /** The corpus or the settings have changed: paint this report instead. */
  'report-changed': { payload: { report: ArticleReport }; reply: null };
  'go-to-claim': { payload: { index: number }; reply: { found: boolean } };
  /** Read the page now, whatever its topic. */
  'read-page': { payload: Record<string, never>; reply: { started: boolean } };
  'step-mark': { payload: { direction: 'next' | 'previous' }; reply: { found: boolean } };
}

/** Everything the background answers. */
export interface BackgroundRequests extends ContentRequests, PageRequests {}

/** What a request carries, and what its reply holds; `M` is one of the maps above, `T` a type of message in it. */
export type PayloadOf<M, T extends keyof M> = M[T] extends { payload: infer P } ? P : never;
export type ReplyOf<M, T extends keyof M> = M[T] extends { reply: infer R } ? R : never;

/**
 * `error` is a key of `public/_locales` (`error_…`), so that the one who asked can show it in the reader's language;
 * `detail` says more in English for a log, never for a reader.
 */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string; detail?: string };

/**
 * What is known of one tab, kept in `storage.session` by `utils/storage/tab-state.ts`: it outlives the worker, and side
 * panel and popup watch it. Content scripts can't read it.
 */
export type TabState =
  | { status: 'reading'; url: string }
  | { status: 'no-article'; url: string }
  | { status: 'off-topic'; url: string; report: ArticleReport }
  | { status: 'checked'; url: string; report: ArticleReport }
  /** `error` is a key of `public/_locales`, as in `Reply`. */
  | { status: 'failed'; url: string; error: string };

/** Key of a tab's state in `storage.session`, in WXT's storage notation. */
export const tabStateKey = (tabId: number): `session:${string}` => `session:tab-${tabId}`;

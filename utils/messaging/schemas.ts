import * as v from 'valibot';
import type { ArticleReport } from '@/utils/report/article-report';
import type { ContentRequests, PageRequests, PayloadOf, TabRequests } from './protocol';

/** A schema for the payload of each message of a map. */
export type Schemas<M> = { [T in keyof M]: v.GenericSchema<unknown, PayloadOf<M, T>> };

/** The longest text that is checked: fifty times a long newspaper article. */
export const MAX_TEXT = 1_000_000;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const nothing = v.strictObject({});
const language = v.picklist(['vi', 'en']);
const published = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date'));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const articleSchema = v.object({
  url: text(8000),
  title: text(5000),
  publisher: v.nullable(text(1000)),
  published: v.nullable(published),
  lang: language,
  text: text(MAX_TEXT),
  keywords: v.pipe(v.array(text(500)), v.maxLength(500)),
});

/**
 * A report comes only from our own background, which made it, and a full schema of it would weigh more in every page
 * than the rest of the messages together: enough of it is looked at to tell it from anything else.
 */
const reportSchema = v.custom<ArticleReport>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'claims' in value &&
    Array.isArray(value.claims) &&
    'findings' in value &&
    Array.isArray(value.findings),
);

export const contentSchemas: Schemas<ContentRequests> = {
  'check-article': v.object({ article: articleSchema, forced: v.boolean() }),
  'leave-article': nothing,
  'open-panel': nothing,
  'get-dictionary': nothing,
  'load-card': nothing,
};

export const pageSchemas: Schemas<PageRequests> = {
  'check-text': v.object({
    text: text(MAX_TEXT),
    lang: v.optional(language),
    published: v.optional(v.nullable(published)),
  }),
  'check-page': v.object({ tabId }),
  'go-to-claim': v.object({ tabId, index }),
  'corpus-changed': nothing,
};

export const tabSchemas: Schemas<TabRequests> = {
  'report-changed': v.object({ report: reportSchema }),
  'go-to-claim': v.object({ index }),
  'read-page': nothing,
  'step-mark': v.object({ direction: v.picklist(['next', 'previous']) }),
};

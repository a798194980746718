import * as v from 'valibot';
import { VERDICT_KINDS } from '@/utils/verdicts/types';
import type { ContentRequests, PageRequests, PayloadOf } from './protocol';

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

const decisionWish = v.object({
  claim: v.object({ start: index, quote: text(5000) }),
  choice: v.variant('type', [
    v.object({ type: v.picklist(['ignored', 'confirmed', 'noted']) }),
    v.object({ type: v.literal('overruled'), verdict: v.picklist(VERDICT_KINDS) }),
    v.object({ type: v.literal('fact'), factId: text(200), alias: v.boolean() }),
  ]),
  reach: v.picklist(['here', 'quote', 'fact']),
  note: text(4000),
});

export const contentSchemas: Schemas<ContentRequests> = {
  'check-article': v.object({ article: articleSchema, forced: v.boolean() }),
  'leave-article': nothing,
  'open-panel': nothing,
  'get-dictionary': nothing,
  'load-card': nothing,
  'edit-fact': v.object({ id: text(200) }),
  'add-fact': v.object({ text: text(5000), title: text(5000), published: v.nullable(published) }),
  'decide-here': decisionWish,
};

export const pageSchemas: Schemas<PageRequests> = {
  'check-text': v.object({
    text: text(MAX_TEXT),
    lang: v.optional(language),
    published: v.optional(v.nullable(published)),
  }),
  'check-page': v.object({ tabId }),
  'go-to-claim': v.object({ tabId, index }),
  decide: v.object({ tabId, wish: decisionWish }),
  'withdraw-decision': v.object({ id: index }),
  'corpus-changed': nothing,
};

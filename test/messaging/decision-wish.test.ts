import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { contentSchemas, pageSchemas } from '@/utils/messaging/schemas';

const wish = { claim: { start: 3, quote: '40 tỷ' }, choice: { type: 'ignored' }, reach: 'here', note: '' };

describe('a decision as it is asked for', () => {
  it.each<[string, object, boolean]>([
    ['ignore', {}, true],
    ['confirm', { choice: { type: 'confirmed' } }, true],
    ['overrule', { choice: { type: 'overruled', verdict: 'context' } }, true],
    ['pick a fact', { choice: { type: 'fact', factId: 'a', alias: true } }, true],
    ['overrule with no verdict', { choice: { type: 'overruled' } }, false],
    ['overrule with no verdict of ours', { choice: { type: 'overruled', verdict: 'false' } }, false],
    ['a fact by no id', { choice: { type: 'fact', factId: 7, alias: true } }, false],
    ['no choice', { choice: { type: 'deleted' } }, false],
    ['a reach of no kind', { reach: 'world' }, false],
    ['a place before the text', { claim: { start: -1, quote: '' } }, false],
    ['a note without end', { note: 'x'.repeat(4001) }, false],
  ])('%s', (_, change, allowed) => {
    expect(is(contentSchemas['decide-here'], { ...wish, ...change })).toBe(allowed);
    expect(is(pageSchemas.decide, { tabId: 1, wish: { ...wish, ...change } })).toBe(allowed);
  });

  it('a page never names the tab it is about', () => {
    expect(Object.hasOwn(contentSchemas, 'decide')).toBe(false);
    expect(Object.hasOwn(contentSchemas, 'withdraw-decision')).toBe(false);
  });
});

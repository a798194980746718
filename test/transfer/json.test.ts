import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '@/utils/corpus/fact';
import { readJson, writeJson } from '@/utils/transfer/json';
import { arbitraryFact } from './arbitrary-fact';

const exported = (facts: readonly Fact[]) => [...writeJson(facts, 'Kho "mẫu"')].join('');

describe('our JSON', () => {
  it('what is exported imports again unchanged', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryFact, { selector: ({ id }) => id, maxLength: 8 }), (facts) => {
        expect(readJson(exported(facts))).toEqual({ facts, problems: [] });
      }),
    );
  });

  it('exports one fact a line, so that two exports can be compared', () => {
    const facts = fc.sample(arbitraryFact, { numRuns: 3, seed: 1 });
    expect(exported(facts).split('\n')).toHaveLength(facts.length + 3);
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['half a file', '{"facts": [{"id": "a"', 'not-json'],
    ['something else', '{"type": "FeatureCollection"}', 'no-facts'],
    ['text', '"hello"', 'not-a-corpus'],
    ['a later version', '{"format":"doi-chieu-corpus","version":99,"facts":[]}', 'newer-version'],
  ])('%s is named as such', (_, text, reason) => {
    expect(readJson(text)).toEqual({ facts: [], problems: [{ index: -1, path: '', reason }] });
  });

  it('a byte-order mark does no harm', () => {
    expect(readJson('\uFEFF[]')).toEqual({ facts: [], problems: [] });
  });

  it('hostile keys do not reach an object’s prototype', () => {
    const text = '[{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "id": "a"}]';
    expect(readJson(text).problems.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 20 }), (text) => void readJson(text)));
    fc.assert(fc.property(fc.string(), (text) => void readJson(text)));
    expect(() => readJson('['.repeat(20_000) + ']'.repeat(20_000))).not.toThrow();
  });
});

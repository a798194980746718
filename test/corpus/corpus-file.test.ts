import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCorpus, parseFact } from '@/utils/corpus/corpus-file';

const source = { title: 'Statistical yearbook' };
const good = {
  id: 'fr-online-2019',
  kind: 'percent',
  subject: { en: 'Individuals using the Internet (% of population), France' },
  value: 83.3,
  unit: 'percent',
  period: '2019',
  geography: 'FR',
  sources: [source],
};

describe('the starter corpus', () => {
  const parsed = parseCorpus(JSON.parse(readFileSync('public/starter-corpus.json', 'utf8')));

  it('passes the schema whole', () => {
    expect(parsed.problems).toEqual([]);
    expect(parsed.facts.length).toBeGreaterThanOrEqual(250);
  });

  it('holds every kind of fact', () => {
    const kinds = new Set(parsed.facts.map((fact) => fact.kind));
    expect([...kinds].sort()).toEqual([
      'count',
      'date',
      'legal',
      'money',
      'ordinal',
      'percent',
      'quantity',
      'rank',
      'role',
      'statement',
    ]);
  });

  it('names only facts that exist', () => {
    const ids = new Set(parsed.facts.map((fact) => fact.id));
    const named = parsed.facts.flatMap((fact) => [
      ...(fact.conflictsWith ?? []),
      ...(fact.bestMatch ? [fact.bestMatch] : []),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('parseCorpus', () => {
  it.each([
    ['a bare list', [good]],
    ['our envelope', { format: 'doi-chieu-corpus', version: 1, title: { en: 'x' }, facts: [good] }],
    ['an envelope without a name', { facts: [good] }],
  ])('reads %s', (_, file) => {
    expect(parseCorpus(file)).toMatchObject({ facts: [{ id: good.id }], problems: [] });
  });

  it.each([
    ['not-a-corpus', 'text'],
    ['not-a-corpus', null],
    ['no-facts', {}],
    ['unknown-format', { format: 'other', facts: [] }],
    ['newer-version', { format: 'doi-chieu-corpus', version: 2, facts: [] }],
  ])('says %s', (reason, file) => {
    expect(parseCorpus(file).problems).toEqual([{ index: -1, path: '', reason }]);
  });

  it('keeps the good ones and names what is wrong with the others', () => {
    const { facts, problems } = parseCorpus([
      good,
      { ...good, id: 'b', kind: 'money', unit: 'dollars' },
      { ...good },
      { ...good, id: 'c', sources: [] },
      7,
      { ...good, id: 'd', subject: { vi: ' ' } },
    ]);
    expect(facts.map((fact) => fact.id)).toEqual([good.id]);
    expect(problems).toEqual([
      { index: 1, id: 'b', path: 'unit', reason: 'currency' },
      { index: 2, id: good.id, path: 'id', reason: 'duplicate-id' },
      { index: 3, id: 'c', path: 'sources', reason: 'sources' },
      { index: 4, path: '', reason: 'not-an-object' },
      { index: 5, id: 'd', path: 'subject', reason: 'subject' },
    ]);
  });
});

describe('parseFact', () => {
  it.each([
    ['keys it does not know', { colour: 'red' }, {}],
    [
      'null for nothing',
      { asOf: null, series: null, note: null, tags: null, aliases: null, target: null },
      {},
    ],
    ['a year as a number', { period: 2019 }, { period: '2019' }],
    [
      'a label without a language',
      { subject: 'Internet users, France' },
      { subject: { en: 'Internet users, France' } },
    ],
    [
      'aliases without a language',
      { aliases: ['online population'] },
      { aliases: { en: ['online population'], vi: [] } },
    ],
    ['a country by name', { geography: 'France' }, { geography: 'France' }],
    [
      'a label in one language and null in the other',
      { subject: { en: 'x', vi: null } },
      { subject: { en: 'x' } },
    ],
  ])('allows %s', (_, change, expected) => {
    expect(parseFact({ ...good, ...change })).toMatchObject({ fact: { id: good.id, ...expected } });
  });

  it('shares nothing with what it was given and drops names that mean something to the language', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    const record = { ...good, sources: [{ ...source, ...hostile }] };
    const result = parseFact(Object.assign(JSON.parse('{"__proto__": {"polluted": true}}'), record));
    expect(result).toHaveProperty('fact');
    expect('polluted' in {}).toBe(false);
    if ('fact' in result) {
      expect(Object.getPrototypeOf(result.fact)).toBe(Object.prototype);
      expect(Object.keys(result.fact.sources[0] ?? {})).not.toContain('__proto__');
      expect(result.fact.sources[0]).not.toBe(record.sources[0]);
      expect('polluted' in result.fact).toBe(false);
    }
  });

  it('survives a record nested past reason', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    expect(parseFact({ ...good, tags: deep })).toHaveProperty('issues');
  });
});

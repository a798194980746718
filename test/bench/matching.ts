import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Claim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { matchClaims } from '@/utils/matching';
import { createMemoryIndex, type FactList } from '@/utils/matching/memory-index';
import type { CandidateSource } from '@/utils/matching/types';
import { claimAt, factAt, MOST, madeFacts } from './made-corpus';
import { medianMs, printTable, verdictOf } from './measure';

/**
 * Finding the fact of a claim in made corpora of three sizes: our matching over the index in memory, beside Fuse.js over
 * the whole corpus and MiniSearch, which get the claim's sentence. CPU time per claim, all in one run.
 */

const SIZES = [1_000, 100_000, 1_000_000];
const QUERIES = 100;
/** Above these sizes the others need minutes and gigabytes. */
const FUSE_ENDS = 100_000;
const MINISEARCH_ENDS = 100_000;

interface Asked {
  claim: Claim;
  id: string;
}

/** Facts spread over the whole corpus, asked about in both languages in turn. */
function questions(size: number): Asked[] {
  const step = Math.max(1, Math.floor(size / QUERIES));
  return Array.from({ length: QUERIES }, (_, i) => {
    const index = (i * step + ((i * 37) % step)) % size;
    return { claim: claimAt(index, i % 2 === 0 ? 'en' : 'vi'), id: factAt(index).id };
  });
}

type Find = (claim: Claim) => Promise<string[]>;
interface Result {
  ms: number;
  hits: number;
}

/** CPU time per claim and the share of claims whose fact is among the first ten found. */
async function measure(asked: readonly Asked[], find: Find, runs: number): Promise<Result> {
  let hits = 0;
  for (const { claim, id } of asked) if ((await find(claim)).slice(0, 10).includes(id)) hits += 1;
  const ms = await medianMs(runs, async () => {
    for (const { claim } of asked) await find(claim);
  });
  return { ms: ms / asked.length, hits: hits / asked.length };
}

const ours =
  (source: CandidateSource): Find =>
  async (claim) => {
    const [evidence] = await matchClaims([claim], source);
    return (evidence?.nearest ?? []).map(({ fact }) => fact.id);
  };

const labels = (facts: FactList) =>
  Array.from({ length: facts.length }, (_, i) => facts.at(i))
    .filter((fact): fact is Fact => fact !== undefined)
    .map(({ id, subject, period }) => ({ id, vi: `${subject.vi} ${period}`, en: `${subject.en} ${period}` }));

function miniSearch(facts: FactList): Find {
  const index = new MiniSearch({ fields: ['vi', 'en'] });
  index.addAll(labels(facts));
  return async ({ sentence }) => index.search(sentence).map(({ id }) => String(id));
}

function fuse(facts: FactList): Find {
  const index = new Fuse(labels(facts), { keys: ['vi', 'en'], ignoreLocation: true, threshold: 0.4 });
  return async ({ sentence }) => index.search(sentence, { limit: 10 }).map(({ item }) => item.id);
}

const time = (ms: number): string => (ms < 10 ? `${ms.toFixed(2)} ms` : `${ms.toFixed(0)} ms`);
const share = (part: number): string => `${(100 * part).toFixed(0)}%`;

export async function benchMatching(): Promise<void> {
  if (MOST < Math.max(...SIZES)) throw new Error(`the made corpus ends at ${MOST} facts`);
  const rows = [['facts', 'engine', 'CPU per claim', 'against ours', 'in the first ten']];
  const own = new Map<number, Result>();
  const goals: string[][] = [['goal', 'measured', '']];
  for (const size of SIZES) {
    const facts = madeFacts(size);
    const asked = questions(size);
    const result = await measure(asked, ours(createMemoryIndex(facts)), 5);
    own.set(size, result);
    const line = (name: string, { ms, hits }: Result, queries: number) =>
      rows.push([
        size.toLocaleString('en-US'),
        name,
        time(ms),
        `${(ms / result.ms).toFixed(0)}×`,
        `${share(hits)} of ${queries}`,
      ]);
    line('matchClaims, index in memory', result, asked.length);
    goals.push([
      `${size.toLocaleString('en-US')} facts: found ≥ 98%`,
      share(result.hits),
      verdictOf(result.hits >= 0.98),
    ]);
    if (size <= MINISEARCH_ENDS) {
      const few = asked.slice(0, 20);
      const other = await measure(few, miniSearch(facts), 1);
      line('MiniSearch, whole sentence', other, few.length);
      if (size === 100_000) {
        goals.push([
          '100,000 facts: 20 times MiniSearch',
          `${(other.ms / result.ms).toFixed(0)}×`,
          verdictOf(other.ms >= 20 * result.ms),
        ]);
      }
    }
    if (size <= FUSE_ENDS) {
      const few = asked.slice(0, size > 10_000 ? 2 : 10);
      const other = await measure(few, fuse(facts), 1);
      line('Fuse.js, whole corpus', other, few.length);
      if (size === 100_000) {
        goals.push([
          '100,000 facts: 1,000 times Fuse.js',
          `${(other.ms / result.ms).toFixed(0)}×`,
          verdictOf(other.ms >= 1000 * result.ms),
        ]);
      }
    }
  }
  const [small, large] = [own.get(100_000)?.ms ?? 0, own.get(1_000_000)?.ms ?? 0];
  goals.push([
    '1,000,000 facts at most twice 100,000',
    `${(large / small).toFixed(2)}×`,
    verdictOf(large <= 2 * small),
  ]);
  console.log('Matching: one claim at a time, half of them in Vietnamese');
  printTable(rows);
  printTable(goals);
}

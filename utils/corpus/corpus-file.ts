import * as v from 'valibot';
import { type Fact, factSchema } from './fact';

/** The name that a corpus file of ours carries, and the newest version of its layout. */
export const CORPUS_FORMAT = 'doi-chieu-corpus';
export const CORPUS_VERSION = 1;

/** A record that did not become a fact, and why. */
export interface CorpusProblem {
  /** Place in the list of facts, from 0; -1 where the file as a whole is at fault. */
  index: number;
  /** The record's id, where it has one. */
  id?: string;
  /** The field at fault (`sources.0.url`); empty where the record as a whole is. */
  path: string;
  /** A name of the rule that was broken (`currency`, `duplicate-id`) or valibot's sentence. */
  reason: string;
}

export interface ParsedCorpus {
  facts: Fact[];
  problems: CorpusProblem[];
}

type JsonObject = Record<string, unknown>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that mean something to the language itself; a hostile file must not smuggle them in. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any fact is; a file nested further is an attack on the stack. */
const MAX_DEPTH = 12;

/** A fresh copy without unsafe keys; `null` says the same as leaving a key out, so it is left out. */
function freshCopy(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((item) => freshCopy(item, depth + 1));
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== null && !UNSAFE_KEYS.has(key)) copy[key] = freshCopy(item, depth + 1);
  }
  return copy;
}

const TIMES = ['period', 'asOf', 'dateValue'] as const;

/** Says the obvious in the schema's words: a label or alias list without a language, a year as a number. */
function inOurWords(record: JsonObject): JsonObject {
  const { subject, aliases } = record;
  for (const key of TIMES) {
    if (Number.isInteger(record[key])) record[key] = String(record[key]);
  }
  if (typeof subject === 'string') record.subject = { en: subject };
  if (Array.isArray(aliases)) record.aliases = { en: aliases };
  if (record.kind === 'money' && typeof record.unit === 'string')
    record.unit = record.unit.trim().toUpperCase();
  if (record.kind === 'date' && record.dateValue === undefined) record.dateValue = record.period;
  return record;
}

/**
 * One record of a file as a fact, or the reasons why it is none. The fact shares no object with the record, and keys
 * that the schema does not know are dropped.
 */
export function parseFact(record: unknown): { fact: Fact } | { issues: { path: string; reason: string }[] } {
  if (!isObject(record)) return { issues: [{ path: '', reason: 'not-an-object' }] };
  const copy = inOurWords(freshCopy(record) as JsonObject);
  const result = v.safeParse(factSchema, copy);
  if (result.success) return { fact: result.output };
  return {
    issues: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', reason: issue.message })),
  };
}

function listOf(file: unknown): unknown[] | string {
  if (Array.isArray(file)) return file;
  if (!isObject(file)) return 'not-a-corpus';
  if (file.format !== undefined && file.format !== CORPUS_FORMAT) return 'unknown-format';
  if (typeof file.version === 'number' && file.version > CORPUS_VERSION) return 'newer-version';
  return Array.isArray(file.facts) ? file.facts : 'no-facts';
}

/**
 * Reads a corpus: our envelope (`{ format, version, title, facts }`) or a bare list of facts. Every good fact comes
 * back, and every bad one with its reasons; of two with one id the first stays. Never throws.
 */
export function parseCorpus(file: unknown): ParsedCorpus {
  const list = listOf(file);
  if (typeof list === 'string') return { facts: [], problems: [{ index: -1, path: '', reason: list }] };
  const facts: Fact[] = [];
  const problems: CorpusProblem[] = [];
  const seen = new Set<string>();
  list.forEach((record, index) => {
    const result = parseFact(record);
    const id = isObject(record) && typeof record.id === 'string' ? { id: record.id } : {};
    if ('issues' in result) {
      problems.push(...result.issues.map((issue) => ({ index, ...id, ...issue })));
    } else if (seen.has(result.fact.id)) {
      problems.push({ index, ...id, path: 'id', reason: 'duplicate-id' });
    } else {
      seen.add(result.fact.id);
      facts.push(result.fact);
    }
  });
  return { facts, problems };
}

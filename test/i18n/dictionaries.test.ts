import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '@/utils/i18n/dictionaries';

const root = resolve(import.meta.dirname, '../..');
const { vi, en } = DICTIONARIES;
const keys = [...new Set([...Object.keys(vi), ...Object.keys(en)])];
const placeholders = (text = '') =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

/** Every string in a folder's code that has the shape of a message key of the given areas. */
function keysIn(folder: string, areas: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name),
  );
  const pattern = new RegExp(`'((?:${areas})_[a-z0-9_]+)'`, 'g');
  return files.flatMap((entry) =>
    [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(pattern)].map(
      ([, key]) => key ?? '',
    ),
  );
}

describe('the dictionaries', () => {
  it.each(keys)('%s stands in both, with the same placeholders', (key) => {
    expect(vi[key]?.trim()).toBeTruthy();
    expect(en[key]?.trim()).toBeTruthy();
    expect(placeholders(vi[key])).toEqual(placeholders(en[key]));
  });

  it('have every key that verdicts, findings and formats name', () => {
    const named = [
      ...keysIn('utils/verdicts', 'reason|short|row|value|rule|finding'),
      ...keysIn('utils/i18n', 'amount|period|scale|unit|hedge'),
    ];
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('have the undated form of every dated reason', () => {
    const source = readFileSync(join(root, 'utils/verdicts/explain-sentence.ts'), 'utf8');
    const dated = [...source.matchAll(/datedMessage\(\s*'(\w+)'/g)].map(([, key]) => key);
    expect(dated.length).toBeGreaterThan(3);
    expect(dated.filter((key) => !keys.includes(`${key}_undated`))).toEqual([]);
  });

  it('never call a claim false', () => {
    const own = keys.filter((key) => /^(?:reason|short|row|value|rule|finding)_/.test(key));
    expect(own.filter((key) => /\b(?:sai|nói dối|bịa)\b/iu.test(vi[key] ?? ''))).toEqual([]);
    expect(own.filter((key) => /\b(?:false|wrong|lie|fake|incorrect)\b/i.test(en[key] ?? ''))).toEqual([]);
  });
});

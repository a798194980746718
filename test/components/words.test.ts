import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACT_KINDS } from '@/components/corpus/fact-kinds';
import { PARTS } from '@/components/hooks/use-route';
import { DICTIONARIES } from '@/utils/i18n/dictionaries';
import { VERDICT_KINDS } from '@/utils/verdicts/types';

const AREAS =
  'panel|popup|options|fact|ui|verdict|import|export|series|history|sites|settings|conflicts|report|error';
const KEY = new RegExp(`'((?:${AREAS})_[a-z0-9_]+)'`, 'g');

const files = ['components', 'entrypoints', 'utils/report'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const named = new Set(
  files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(KEY)].map(([, key = '']) => key)),
);
const made = [
  ...FACT_KINDS.map((kind) => `fact_kind_${kind}`),
  ...PARTS.map((part) => `options_part_${part}`),
  ...VERDICT_KINDS.flatMap((kind) => [`verdict_${kind}`, `panel_filter_${kind}`]),
];

describe.each(['vi', 'en'] as const)('the words of the pages (%s)', (language) => {
  it('are there for every key', () => {
    expect(named.size).toBeGreaterThan(100);
    const missing = [...named, ...made].filter((key) => !Object.hasOwn(DICTIONARIES[language], key));
    expect(missing).toEqual([]);
  });

  it('fill the same places in both languages', () => {
    const places = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [key, text] of Object.entries(DICTIONARIES[language])) {
      const other = DICTIONARIES[language === 'vi' ? 'en' : 'vi'][key];
      expect([...new Set(places(text))], key).toEqual([...new Set(places(other))]);
    }
  });
});

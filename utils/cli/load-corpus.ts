import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCorpus } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';

/** The corpus that ships with the extension. */
export const STARTER_CORPUS = join(import.meta.dirname, '../../public/starter-corpus.json');

/**
 * Reads the facts of corpus files, one after the other. Facts that can't be taken are reported and left out.
 * @param report told of each trouble in one line that names file, fact and reason.
 */
export async function loadCorpus(
  files: readonly string[],
  report: (trouble: string) => void,
): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const file of files) {
    try {
      const parsed = parseCorpus(JSON.parse(await readFile(file, 'utf8')));
      facts.push(...parsed.facts);
      for (const { id, index, path, reason } of parsed.problems) {
        report(`${file}: fact ${id ?? `number ${index + 1}`}: ${path ? `${path}: ` : ''}${reason}`);
      }
    } catch (error) {
      report(`${file}: ${(error as Error).message}`);
    }
  }
  return facts;
}

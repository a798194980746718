import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Holds the layers: entrypoints > components > utils, and inside utils the order of the pure folders. A failure says
 * which import to move, so that nobody has to remember the rules.
 */

const root = resolve(import.meta.dirname, '..');
const PURE_ORDER = ['text', 'topic', 'claims', 'corpus', 'transfer', 'matching', 'verdicts', 'report'];
/** Pure folders a pure folder may import, beside itself. Types cross freely: they leave no trace at run time. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  topic: ['text'],
  claims: ['text'],
  corpus: ['text', 'topic', 'claims'],
  transfer: ['text', 'topic', 'claims', 'corpus'],
  matching: ['text', 'topic', 'claims', 'corpus'],
  verdicts: ['text', 'topic', 'claims', 'corpus', 'matching'],
  report: ['text', 'topic', 'claims', 'corpus', 'matching', 'verdicts', 'i18n'],
};
const ADAPTERS = ['page', 'annotations', 'storage', 'messaging', 'i18n', 'cli', 'sites'];
/** Adapters do not import each other, save these. `cli` is an entry of its own: it wires as entrypoints do. */
const ADAPTER_MAY_IMPORT: Record<string, string[]> = {
  annotations: ['page'],
  page: ['sites'],
};

interface Import {
  file: string;
  specifier: string;
  /** Path from the root without extension, or null for a package. */
  target: string | null;
  typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(root, file), 'utf8');
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]|^\s*import\s*\(?['"]([^'"]+)['"]/gm;
  return [...code.matchAll(pattern)].map(([, typeOnly, from, bare]) => {
    const specifier = from ?? bare ?? '';
    const target = specifier.startsWith('@/')
      ? specifier.slice(2)
      : specifier.startsWith('.')
        ? relative(root, resolve(root, dirname(file), specifier))
        : null;
    return { file, specifier, target, typeOnly: Boolean(typeOnly) };
  });
}

const files = ['entrypoints', 'components', 'utils'].flatMap(sourceFiles);
const imports = files.flatMap(importsOf);
const layerOf = (path: string) => path.split('/')[0] ?? '';
const utilFolder = (path: string) => (path.startsWith('utils/') ? (path.split('/')[1] ?? '') : null);

describe('imports point one way', () => {
  it('finds the files it is about', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('from entrypoints to components to utils, never back', () => {
    const order = ['utils', 'components', 'entrypoints'];
    const wrong = imports
      .filter(({ target }) => target !== null && order.includes(layerOf(target)))
      .filter(({ file, target }) => order.indexOf(layerOf(target ?? '')) > order.indexOf(layerOf(file)))
      .map(({ file, specifier }) => `${file} imports ${specifier}: move what it needs down a layer`);
    expect(wrong).toEqual([]);
  });

  it('pure folders know only the pure folders before them', () => {
    const wrong = imports.filter(({ file, target, typeOnly }) => {
      const from = utilFolder(file);
      const to = target && utilFolder(target);
      if (!from || !PURE_ORDER.includes(from) || !to || to === from || typeOnly) return false;
      return !(MAY_IMPORT[from] ?? []).includes(to);
    });
    expect(
      wrong.map(({ file, specifier }) => `${file} imports ${specifier}: pass it in as an argument`),
    ).toEqual([]);
  });

  it('pure folders know no package but valibot, and no browser', () => {
    const packages = imports
      .filter(({ file, target }) => PURE_ORDER.includes(utilFolder(file) ?? '') && target === null)
      .filter(({ specifier, typeOnly }) => !typeOnly && specifier !== 'valibot')
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    const touching = files
      .filter((file) => PURE_ORDER.includes(utilFolder(file) ?? ''))
      .filter((file) =>
        /\b(?:browser|chrome|document|window|indexedDB|Date\.now)\b[.(]/.test(withoutComments(file)),
      )
      .map((file) => `${file} touches the browser or the clock: take it as an argument`);
    expect([...packages, ...touching]).toEqual([]);
  });

  it('adapters do not import each other', () => {
    const wrong = imports.filter(({ file, target, typeOnly }) => {
      const from = utilFolder(file);
      const to = target && utilFolder(target);
      if (!from || !ADAPTERS.includes(from) || from === 'cli' || !to || !ADAPTERS.includes(to)) return false;
      return to !== from && !typeOnly && !(ADAPTER_MAY_IMPORT[from] ?? []).includes(to);
    });
    expect(
      wrong.map(({ file, specifier }) => `${file} imports ${specifier}: let an entrypoint join them`),
    ).toEqual([]);
  });

  it('only hooks among the components touch messages or storage', () => {
    const wrong = imports.filter(
      ({ file, target, typeOnly }) =>
        file.startsWith('components/') &&
        !file.startsWith('components/hooks/') &&
        !typeOnly &&
        /^utils\/(?:messaging|storage)\//.test(target ?? ''),
    );
    expect(
      wrong.map(({ file, specifier }) => `${file} imports ${specifier}: fetch in components/hooks`),
    ).toEqual([]);
  });

  it('the content script never opens the database', () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { target, typeOnly } of importsOf(file)) {
        const next = target === null || typeOnly ? null : resolveFile(target);
        if (next) visit(next);
      }
    };
    for (const file of files.filter((path) => path.startsWith('entrypoints/content/'))) visit(file);
    expect([...seen].filter((file) => file.startsWith('utils/storage/db'))).toEqual([]);
    expect(
      [...seen].filter((file) => /^utils\/(?:matching|verdicts\/judge|claims\/locales)/.test(file)),
    ).toEqual([]);
  });
});

describe('recognisers', () => {
  const languages = readdirSync(join(root, 'utils/claims/locales'));
  /** Files of a language that export a recogniser. */
  const dimensions = (language: string) =>
    readdirSync(join(root, 'utils/claims/locales', language)).filter(
      (name) =>
        name !== 'index.ts' &&
        /:\s*Recogniser\b/.test(readFileSync(join(root, 'utils/claims/locales', language, name), 'utf8')),
    );

  it('cover the same dimensions in every language, so that a gap shows', () => {
    const [first = '', ...others] = languages;
    for (const other of others)
      expect(dimensions(other), `${other} beside ${first}`).toEqual(dimensions(first));
  });

  it.each(languages)('are all listed in the index of %s and have tests', (language) => {
    const index = readFileSync(join(root, 'utils/claims/locales', language, 'index.ts'), 'utf8');
    expect(dimensions(language).length).toBeGreaterThan(5);
    for (const name of dimensions(language)) {
      expect(index, `${language}/${name} is not in index.ts: add it to the list`).toContain(
        `./${name.replace('.ts', '')}`,
      );
      const test = join(root, 'test/claims', language, name.replace('.ts', '.test.ts'));
      expect(existsSync(test), `${language}/${name} has no ${relative(root, test)}`).toBe(true);
    }
  });
});

function withoutComments(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, "''");
}

function resolveFile(target: string): string | null {
  return (
    [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => files.includes(path)) ??
    null
  );
}

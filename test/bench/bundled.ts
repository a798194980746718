import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Inside node_modules, so that packages are found from there. */
const OUT = join(ROOT, 'node_modules/.cache/bench');

/**
 * Bundles a part of the benchmarks as the extension is bundled, and loads it. tsx, which runs the rest, names every function
 * when it is made, also those inside others: our own code, and not that of packages, then takes nearly twice the time.
 */
export async function bundled<Module>(part: string): Promise<Module> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      ssr: relative(ROOT, join(ROOT, 'test/bench', part)),
      outDir: OUT,
      emptyOutDir: true,
      minify: false,
    },
  });
  return (await import(pathToFileURL(join(OUT, part.replace(/\.ts$/, '.js'))).href)) as Module;
}

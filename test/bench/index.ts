/** Runs the benchmarks: all, or those named on the command line. */
export {};

const PARTS: Record<string, () => Promise<void>> = {
  claims: async () => (await import('./claims')).benchClaims(),
  matching: async () => (await import('./matching')).benchMatching(),
  database: async () => (await import('./database')).benchDatabase(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) await PARTS[name]?.();

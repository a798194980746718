/** Median CPU time of `runs` calls in milliseconds, after a call that warms up; robust against one slow call. */
export async function medianMs(runs: number, action: () => unknown): Promise<number> {
  await action();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    await action();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
}

/** CPU time of one call in milliseconds. */
function cpuMs(action: () => unknown): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Median CPU times of several things to compare, in milliseconds: each is called until it is compiled and its time no longer
 * falls, then all take turns, so that what else the machine does bears on all alike. CPU time is that of the whole process;
 * compiling and collecting run beside a call, and after the warming up there is little of the one, while the other is due to
 * the call.
 */
export function medianOfEach(warmings: number, runs: number, actions: readonly (() => unknown)[]): number[] {
  for (let run = 0; run < warmings; run++) for (const action of actions) action();
  const times = actions.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, action] of actions.entries()) times[i]?.push(cpuMs(action));
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN);
}

/** Prints a table: a header row, then rows, columns padded to their widest cell. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 0, cell.length)),
    [],
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    );
  }
}

/** A figure against its goal, for the last column of a table. */
export const verdictOf = (met: boolean): string => (met ? 'met' : 'MISSED');

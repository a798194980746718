import type { Fact } from '@/utils/corpus/fact';

/** A fact of a series as a point in time. */
export interface SeriesPoint {
  fact: Fact;
  /** A year with its fraction. */
  time: number;
  value: number;
}

/** As many points as can be told apart in a card. */
const MAX_POINTS = 8;

/** The points of a series in time order; facts without a figure or a time, and disputed ones, are left out. */
export function pointsOf(series: readonly Fact[]): SeriesPoint[] {
  return series
    .flatMap((fact) => {
      const time = timeOf(fact.period);
      const usable = time !== null && typeof fact.value === 'number' && fact.status !== 'disputed';
      return usable ? [{ fact, time, value: fact.value ?? 0 }] : [];
    })
    .sort((a, b) => a.time - b.time);
}

/** The stretch of a long series around the times that matter. */
export function aroundTimes(points: readonly SeriesPoint[], times: readonly number[]): SeriesPoint[] {
  const at = times.length > 0 ? times : [points.at(-1)?.time ?? 0];
  const matters = (time: number) => time >= Math.min(...at) && time <= Math.max(...at);
  let from = points.findIndex(({ time }) => time >= Math.min(...at));
  if (from < 0) from = points.length - 1;
  let to = points.findLastIndex(({ time }) => matters(time)) + 1;
  to = Math.max(to, from + 1);
  while (to - from < Math.min(MAX_POINTS, points.length)) {
    // The past first: it is where a figure out of date comes from.
    if (from > 0) from--;
    if (to < points.length && to - from < MAX_POINTS) to++;
  }
  return points.slice(from, to);
}

/** The middle of a period as a year with its fraction; of a span its end. Null for no period. */
export function timeOf(period: string | null): number | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?/.exec(period?.split('/').at(-1) ?? '');
  if (!match) return null;
  const [, year, quarter, month] = match;
  const part = quarter ? (Number(quarter) - 0.5) / 4 : month ? (Number(month) - 0.5) / 12 : 0.5;
  return Number(year) + part;
}

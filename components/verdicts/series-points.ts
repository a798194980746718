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

/** Two years side by side need about an eighth of the chart's width to be told apart. */
const MAX_SPAN = 8;
/** With fewer points than this a series has no shape, however far apart they are. */
const MIN_POINTS = 4;

/** The stretch of a long series around the times that matter, where those can still be told apart. */
export function aroundTimes(points: readonly SeriesPoint[], times: readonly number[]): SeriesPoint[] {
  const at = times.length > 0 ? times : [points.at(-1)?.time ?? 0];
  const [earliest, latest] = [Math.min(...at), Math.max(...at)];
  const within = points.filter(({ time }) => time >= earliest && time <= latest);
  const chosen = new Set(within.length > 0 ? within : points.slice(-1));
  const maxSpan = MAX_SPAN * Math.max(latest - earliest, 1);
  const distance = ({ time }: SeriesPoint) => Math.max(earliest - time, time - latest);
  for (const point of points.toSorted((a, b) => distance(a) - distance(b))) {
    const all = [...chosen, point].map(({ time }) => time);
    const tooWide = Math.max(...all) - Math.min(...all) > maxSpan && chosen.size >= MIN_POINTS;
    if (chosen.size < MAX_POINTS && !tooWide) chosen.add(point);
  }
  return points.filter((point) => chosen.has(point));
}

/** The middle of a period as a year with its fraction; of a span its end. Null for no period. */
export function timeOf(period: string | null): number | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?/.exec(period?.split('/').at(-1) ?? '');
  if (!match) return null;
  const [, year, quarter, month] = match;
  const part = quarter ? (Number(quarter) - 0.5) / 4 : month ? (Number(month) - 0.5) / 12 : 0.5;
  return Number(year) + part;
}

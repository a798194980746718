import type { Fact } from '@/utils/corpus/fact';
import { daysOf } from '@/utils/corpus/period';

/** A point of a chart, in the units of its view box. */
export interface ChartPoint {
  x: number;
  y: number;
  fact: Fact;
}

/** Where everything of a series chart stands. */
export interface ChartLayout {
  width: number;
  height: number;
  baseline: number;
  points: ChartPoint[];
  /** Years to write below, as many as have room. */
  ticks: { x: number; label: string }[];
  /** Reference lines at round values. */
  levels: { y: number; value: number }[];
}

const PAD = { top: 18, bottom: 22, side: 14 };
const TICK_ROOM = 44;

/** Lays out the points of a series by time; null where fewer than two can be drawn. */
export function layOutChart(facts: readonly Fact[], width: number, height: number): ChartLayout | null {
  const known = facts
    .flatMap((fact) => {
      const days = fact.period ? daysOf(fact.period) : null;
      return days && typeof fact.value === 'number'
        ? [{ fact, time: (Date.parse(days.first) + Date.parse(days.last)) / 2, value: fact.value }]
        : [];
    })
    .sort((a, b) => a.time - b.time);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || first.time === last.time) return null;

  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const baseline = height - PAD.bottom;
  const x = (time: number) =>
    Math.round(PAD.side + ((time - first.time) / (last.time - first.time)) * (width - 2 * PAD.side));
  const rank = known.every(({ fact }) => fact.kind === 'rank');
  const share = (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
  // The first place of a ranking stands at the top.
  const y = (value: number) => {
    const up = rank ? 1 - share(value) : share(value);
    return Math.round(baseline - 10 - up * (baseline - 10 - PAD.top));
  };
  const points = known.map(({ fact, time, value }) => ({ x: x(time), y: y(value), fact }));
  return {
    width,
    height,
    baseline,
    points,
    ticks: ticksOf(points),
    levels: high === low ? [] : [low, high].map((value) => ({ y: y(value), value })),
  };
}

/** The last year always, the others where they have room. */
function ticksOf(points: readonly ChartPoint[]): ChartLayout['ticks'] {
  const ticks: ChartLayout['ticks'] = [];
  for (const { x, fact } of [...points].reverse()) {
    const before = ticks.at(-1);
    const label = fact.period?.slice(0, 4) ?? '';
    if (!before || (before.x - x >= TICK_ROOM && before.label !== label)) ticks.push({ x, label });
  }
  return ticks.reverse();
}

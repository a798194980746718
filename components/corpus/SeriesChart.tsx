import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import { factValue, shortPeriod } from './fact-value';
import './SeriesChart.css';
import { layOutChart } from './series-chart-layout';

export interface SeriesChartProps {
  /** The points of a series. */
  facts: readonly Fact[];
  /** The fact at hand, drawn filled. */
  current: string | null;
  onOpen(id: string): void;
  /** In pixels of the drawing; it scales with its place. */
  size?: { width: number; height: number };
}

const SMALL = { width: 345, height: 110 };

/** A series over time; each point opens its fact. Nothing where there is no line to draw. */
export function SeriesChart({ facts, current, onOpen, size = SMALL }: SeriesChartProps) {
  const words = useWords();
  const layout = layOutChart(facts, size.width, size.height);
  if (!layout) return null;
  const { width, height, baseline, points, ticks } = layout;
  const shown = points.find(({ fact }) => fact.id === current);
  return (
    <svg class="dc-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.t('series_chart')}>
      <line class="dc-chart-axis" x1="0" x2={width} y1={baseline} y2={baseline} />
      <polyline class="dc-chart-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y, fact }) => {
        const name = `${shortPeriod(fact.period, words)}: ${factValue(fact, words)}`;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table below the chart opens the same facts by keys
          <g key={fact.id} class="dc-chart-point" onClick={() => onOpen(fact.id)}>
            <title>{name}</title>
            <circle class="dc-chart-hit" cx={x} cy={y} r="11" />
            <circle
              class={fact.id === current ? 'dc-chart-current' : 'dc-chart-dot'}
              cx={x}
              cy={y}
              r={fact.id === current ? 5 : 3}
            />
          </g>
        );
      })}
      {shown && (
        <text
          class="dc-chart-value"
          x={Math.max(4, Math.min(width - 4, shown.x))}
          y={shown.y - 10}
          text-anchor={shown.x < 60 ? 'start' : shown.x > width - 60 ? 'end' : 'middle'}
        >
          {factValue(shown.fact, words)}
        </text>
      )}
      {ticks.map(({ x, label }) => (
        <text
          key={label}
          class="dc-chart-tick"
          x={x}
          y={height - 5}
          text-anchor={x < 30 ? 'start' : x > width - 30 ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}

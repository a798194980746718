import type { Language } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import type { Verdict } from '@/utils/verdicts/types';
import { layOutSeries } from './series-layout';

export interface SeriesSparkProps {
  /** The points of one series, in any order; facts without a figure or a period are left out. */
  series: readonly Fact[];
  verdict: Verdict;
  /** The time the article's figure is about; null where it names none. */
  period: string | null;
  language: Language;
  /** What the chart shows, for those who don't see it. */
  label: string;
}

/**
 * A series as a small line: the corpus's point filled, the article's figure hollow, and where it belongs to another
 * year a dashed line to it. Nothing where there is no line to draw. Whoever shows it brings `SeriesSpark.css`, a page
 * by import, the card into its shadow root.
 */
export function SeriesSpark({ series, verdict, period, language, label }: SeriesSparkProps) {
  const layout = layOutSeries(series, verdict, period, language);
  if (!layout) return null;
  const { width, height, baseline, line, points, corpus, article, belongs, ticks } = layout;
  return (
    <svg class="dc-spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line class="dc-spark-axis" x1="0" x2={width} y1={baseline} y2={baseline} />
      <polyline class="dc-spark-line" points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} class="dc-spark-point" cx={x} cy={y} r="2.5" />
      ))}
      {article && belongs && (
        <line class="dc-spark-shift" x1={article.x} y1={article.y} x2={belongs.x} y2={belongs.y} />
      )}
      {belongs && <circle class="dc-spark-article" cx={belongs.x} cy={belongs.y} r="4.5" />}
      {corpus && <circle class="dc-spark-corpus" cx={corpus.x} cy={corpus.y} r="4" />}
      {article && <circle class="dc-spark-article" cx={article.x} cy={article.y} r={belongs ? 3 : 4.5} />}
      {[corpus, belongs ?? article].map(
        (mark) =>
          mark && (
            <text
              key={mark.tone}
              class={`dc-spark-value dc-spark-${mark.tone}-value`}
              x={mark.labelX}
              y={mark.labelY}
              text-anchor={mark.anchor}
            >
              {mark.label}
            </text>
          ),
      )}
      {ticks.map(({ x, label: year, anchor }) => (
        <text key={year} class="dc-spark-tick" x={x} y={height - 3} text-anchor={anchor}>
          {year}
        </text>
      ))}
    </svg>
  );
}

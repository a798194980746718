import { useMemo } from 'preact/hooks';
import { factValue, shortPeriod } from '@/components/corpus/fact-value';
import { SeriesChart } from '@/components/corpus/SeriesChart';
import { counted } from '@/components/ui/counted';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import { byPeriod } from '@/utils/corpus/series';
import './SeriesPart.css';

export interface SeriesPartProps {
  facts: readonly Fact[];
  /** The series at hand; null: the first. */
  chosen: string | null;
}

const open = (id: string) => {
  location.hash = `fact=${encodeURIComponent(id)}`;
};

/** Every measure over time: the list, and the one at hand as chart and table, other bases of the same measure below. */
export function SeriesPart({ facts, chosen }: SeriesPartProps) {
  const words = useWords();
  const { t } = words;
  const series = useMemo(() => seriesOf(facts), [facts]);
  const current = (chosen && series.get(chosen)) || series.values().next().value;
  if (!current) return <EmptyState title={t('series_none')} text={t('series_none_text')} />;
  const name = current[0]?.series ?? '';
  const measure = current[0]?.measure;
  const bases = [...series].filter(
    ([id, points]) => id !== name && measure && points[0]?.measure === measure,
  );
  return (
    <>
      <main class="dc-work">
        <header class="dc-work-head">
          <h1>{t('options_part_series')}</h1>
        </header>
        <ul class="dc-series-list">
          {[...series].map(([id, points]) => (
            <li key={id}>
              <a href={`#series=${encodeURIComponent(id)}`} aria-current={id === name ? 'true' : undefined}>
                <span class="dc-series-label">{labelOf(points, words)}</span>
                <span class="dc-muted">{spanOf(points)}</span>
                <span class="dc-muted dc-series-count">{counted(words, 'series_points', points.length)}</span>
              </a>
            </li>
          ))}
        </ul>
      </main>
      <aside class="dc-side dc-side-wide" aria-label={labelOf(current, words)}>
        <h2 class="dc-side-title">{labelOf(current, words)}</h2>
        <SeriesChart facts={current} current={null} onOpen={open} size={{ width: 440, height: 180 }} />
        <Points points={current} />
        {bases.map(([id, points]) => (
          <section key={id} class="dc-series-basis">
            <h3>{t('series_other_basis', { label: labelOf(points, words) })}</h3>
            <SeriesChart facts={points} current={null} onOpen={open} size={{ width: 440, height: 110 }} />
            <Points points={points} />
          </section>
        ))}
      </aside>
    </>
  );
}

function Points({ points }: { points: readonly Fact[] }) {
  const words = useWords();
  return (
    <table class="dc-points">
      <thead class="dc-visually-hidden">
        <tr>
          <th scope="col">{words.t('fact_column_period')}</th>
          <th scope="col">{words.t('fact_column_value')}</th>
          <th scope="col">{words.t('fact_column_sources')}</th>
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map((fact) => (
          <tr key={fact.id}>
            <td>{shortPeriod(fact.period, words) || '–'}</td>
            <td class="dc-points-value">
              <a href={`#fact=${encodeURIComponent(fact.id)}`}>{factValue(fact, words)}</a>
            </td>
            <td class="dc-muted dc-points-source">{fact.sources[0]?.publisher ?? fact.sources[0]?.title}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The points of each series by time; the longest series first. */
function seriesOf(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.series === undefined) continue;
    const group = groups.get(fact.series);
    if (group) group.push(fact);
    else groups.set(fact.series, [fact]);
  }
  return new Map(
    [...groups]
      .map(([id, points]) => [id, byPeriod(points)] as const)
      .sort((a, b) => b[1].length - a[1].length),
  );
}

const labelOf = (points: readonly Fact[], words: ReturnType<typeof useWords>): string =>
  words.value({ type: 'label', ...(points.at(-1)?.subject ?? {}) });

function spanOf(points: readonly Fact[]): string {
  const years = points.flatMap(({ period }) => (period ? [period.slice(0, 4)] : []));
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? '' : first === last ? first : `${first}–${last}`;
}

import { useMemo, useState } from 'preact/hooks';
import { DecisionLine } from '@/components/claims/DecisionLine';
import { type ListedArticle, useArticles } from '@/components/hooks/use-articles';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import { saveTextFile } from '@/components/ui/save-file';
import { useWords } from '@/components/ui/words';
import { articlesAsCsv, articlesAsJson } from '@/utils/report/article-table';
import './ArticlesPart.css';
import { type ArticleColumn, type ArticleSort, articlesInView } from './article-list';

const COLUMNS: readonly ArticleColumn[] = [
  'title',
  'publisher',
  'published',
  'checkedAt',
  'differ',
  'decisions',
];

/** The articles that were checked: search, sort, open, forget, and keep as a file. */
export function ArticlesPart() {
  const { t, value } = useWords();
  const articles = useArticles();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<ArticleSort | null>(null);
  const list = articles.list ?? [];
  const shown = useMemo(() => articlesInView(articles.list ?? [], query, sort), [articles.list, query, sort]);
  if (articles.list === null) return <main class="dc-work" />;

  const sortBy = (column: ArticleColumn) =>
    setSort(
      sort?.column !== column
        ? { column, descending: column !== 'title' && column !== 'publisher' }
        : { column, descending: !sort.descending },
    );
  const save = (extension: string, type: string, text: string) =>
    saveTextFile(`doi-chieu-articles-${new Date().toISOString().slice(0, 10)}.${extension}`, type, text);
  return (
    <main class="dc-work">
      <header class="dc-work-head">
        <h1>{t('options_part_articles')}</h1>
        {list.length > 0 && (
          <Menu
            label={t('articles_export', { n: value({ type: 'number', value: shown.length }) })}
            items={[
              { label: 'CSV', onPick: () => save('csv', 'text/csv', articlesAsCsv(shown)) },
              { label: 'JSON', onPick: () => save('json', 'application/json', articlesAsJson(shown)) },
            ]}
          />
        )}
      </header>
      {list.length === 0 ? (
        <EmptyState title={t('articles_none')} text={t('articles_none_text')} />
      ) : (
        <>
          <input
            class="dc-input"
            type="search"
            name="search"
            value={query}
            placeholder={t('articles_search')}
            aria-label={t('articles_search')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <div class="dc-articles-box">
            <table class="dc-articles" aria-label={t('options_part_articles')}>
              <thead>
                <tr>
                  {COLUMNS.map((column) => (
                    <th
                      key={column}
                      scope="col"
                      class={`dc-col-${column}`}
                      aria-sort={
                        sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined
                      }
                    >
                      <button type="button" onClick={() => sortBy(column)}>
                        {t(`articles_column_${column.toLowerCase()}`)}
                        <span aria-hidden="true">
                          {sort?.column === column ? (sort.descending ? ' ↓' : ' ↑') : ''}
                        </span>
                      </button>
                    </th>
                  ))}
                  <th scope="col">
                    <span class="dc-visually-hidden">{t('articles_forget')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((article) => (
                  <ArticleRow
                    key={article.record.address}
                    article={article}
                    onForget={() => void articles.forget([article.record.address])}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {shown.length === 0 && <p class="dc-muted">{t('articles_not_found')}</p>}
        </>
      )}
      {articles.everywhere.length > 0 && (
        <section class="dc-panel-box">
          <h2>{t('articles_everywhere')}</h2>
          <ul class="dc-articles-everywhere">
            {articles.everywhere.map((decision) => (
              <li key={decision.id}>
                <q class="dc-articles-quote">{decision.quote.replace(/\s+/g, ' ')}</q>
                <DecisionLine
                  decision={decision}
                  item={null}
                  onWithdraw={(id) => void articles.withdraw(id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

/** Forgetting an article takes its decisions with it, so it is asked for twice. */
function ArticleRow({
  article: { record, decisions },
  onForget,
}: {
  article: ListedArticle;
  onForget(): void;
}) {
  const words = useWords();
  const { t, value } = words;
  const [sure, setSure] = useState(false);
  const { counts } = record;
  const day = (date: string | null) => (date ? value({ type: 'date', date: date.slice(0, 10) }) : '–');
  const checked = counts.discrepancy + counts.context + counts.supported;
  const title = record.title || t('panel_untitled');
  return (
    <tr>
      <td class="dc-col-title">
        {/^https?:\/\//i.test(record.address) ? (
          <a href={record.address} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </td>
      <td>{record.publisher ?? '–'}</td>
      <td>{day(record.published)}</td>
      <td>{day(record.checkedAt)}</td>
      <td>
        <span class={counts.discrepancy > 0 ? 'dc-articles-differ' : undefined}>{counts.discrepancy}</span>
        <span class="dc-muted"> / {checked + counts.unverified}</span>
      </td>
      <td>{decisions.length || '–'}</td>
      <td>
        {sure ? (
          <Button look="danger" onClick={onForget} onBlur={() => setSure(false)}>
            {t('articles_forget_sure')}
          </Button>
        ) : (
          <Button look="quiet" aria-label={`${t('articles_forget')}: ${title}`} onClick={() => setSure(true)}>
            <Icon name="trash" />
          </Button>
        )}
      </td>
    </tr>
  );
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FactDetail } from '@/components/corpus/FactDetail';
import { FactFilters } from '@/components/corpus/FactFilters';
import { FactTable } from '@/components/corpus/FactTable';
import {
  choicesOf,
  EVERYTHING,
  type FactView,
  factsInView,
  type SortColumn,
} from '@/components/corpus/fact-list';
import type { Conflict } from '@/components/corpus/find-conflicts';
import type { Corpus } from '@/components/hooks/use-corpus';
import { useKeptDrafts } from '@/components/hooks/use-kept-drafts';
import type { Route } from '@/components/hooks/use-route';
import { useSearchWarmUp } from '@/components/hooks/use-search-warm-up';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { Button } from '@/components/ui/Button';
import { counted } from '@/components/ui/counted';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import { NewFact } from './NewFact';

export interface FactsPartProps {
  route: Route;
  corpus: Corpus;
  facts: readonly Fact[];
  conflicts: readonly Conflict[];
}

const open = (id: string) => {
  location.hash = `fact=${encodeURIComponent(id)}`;
};
const close = () => {
  location.hash = 'facts';
};
const add = () => {
  location.hash = 'new';
};

/** The facts: search, filters, the table, and beside it the fact at hand or a new one. */
export function FactsPart({ route, corpus, facts, conflicts }: FactsPartProps) {
  const words = useWords();
  const { t } = words;
  const drafts = useKeptDrafts();
  const search = useRef<HTMLInputElement>(null);
  const [view, setView] = useState<FactView>(EVERYTHING);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  useSearchWarmUp(facts);
  const choices = useMemo(() => choicesOf(facts), [facts]);
  const conflicting = useMemo(
    () => new Set(conflicts.flatMap((conflict) => conflict.facts.map(({ id }) => id))),
    [conflicts],
  );
  const shown = useMemo(
    () => factsInView(facts, view, (fact) => words.value({ type: 'label', ...fact.subject })),
    [facts, view, words],
  );
  const ids = useMemo(() => new Set(facts.map(({ id }) => id)), [facts]);
  const known = useMemo(() => knownWords(facts), [facts]);
  const current = facts.find(({ id }) => id === route.id) ?? null;
  const ticked = [...chosen].filter((id) => ids.has(id));

  useEffect(() => {
    if (route.id === null && route.draft === null) search.current?.focus({ preventScroll: true });
  }, [route.id, route.draft]);
  useShortcuts({
    '/': () => search.current?.focus(),
    n: add,
    z: () => void corpus.undo(),
    escape: close,
  });

  const remove = async (list: readonly string[]) => {
    if (await corpus.remove(list)) {
      for (const id of list) drafts.keep(id, null);
      setChosen(new Set());
      if (route.id && list.includes(route.id)) close();
    }
  };
  const sortBy = (column: SortColumn) =>
    setView({
      ...view,
      sort:
        view.sort?.column !== column
          ? { column, descending: false }
          : view.sort.descending
            ? null
            : { column, descending: true },
    });
  const isTaken = useCallback((id: string) => ids.has(id), [ids]);
  const form = { isTaken, known, drafts };

  return (
    <>
      <main class="dc-work">
        <header class="dc-work-head">
          <h1>{t('options_part_facts')}</h1>
          {ticked.length > 0 && (
            <Button look="danger" onClick={() => void remove(ticked)}>
              <Icon name="trash" /> {counted(words, 'fact_remove_chosen', ticked.length)}
            </Button>
          )}
          <a class="dc-button" href="#transfer">
            {t('options_import')}
          </a>
          <Button look="main" onClick={add}>
            <Icon name="plus" /> {t('fact_add')}
          </Button>
        </header>
        <FactFilters view={view} choices={choices} search={search} onChange={setView} />
        {shown.length > 0 ? (
          <FactTable
            facts={shown}
            current={route.id}
            chosen={chosen}
            conflicting={conflicting}
            sort={view.sort}
            onSort={sortBy}
            onOpen={open}
            onChoose={(id, on) => setChosen(withOrWithout(chosen, [id], on))}
            onChooseAll={(on) =>
              setChosen(
                withOrWithout(
                  chosen,
                  shown.map(({ id }) => id),
                  on,
                ),
              )
            }
          />
        ) : (
          <EmptyState
            title={t(facts.length === 0 ? 'fact_none' : 'fact_none_found')}
            text={t(facts.length === 0 ? 'fact_none_text' : 'fact_none_found_text')}
          >
            {facts.length > 0 && (
              <Button onClick={() => setView(EVERYTHING)}>{t('fact_filter_clear')}</Button>
            )}
          </EmptyState>
        )}
        <p class="dc-work-foot">
          <span role="status">
            {corpus.complete ? t('fact_shown', { n: shown.length, all: facts.length }) : t('ui_loading')}
            {ticked.length > 0 && ` · ${t('fact_chosen', { n: ticked.length })}`}
          </span>
          <span>
            <kbd>/</kbd> {t('fact_key_search')}
          </span>
          <span>
            <kbd>N</kbd> {t('fact_key_add')}
          </span>
          <span>
            <kbd>Z</kbd> {t('fact_key_undo')}
          </span>
        </p>
      </main>
      {route.draft ? (
        <aside class="dc-side" aria-label={t('fact_new')}>
          <NewFact {...form} start={route.draft} onSave={corpus.save} onSaved={open} onCancel={close} />
        </aside>
      ) : (
        current && (
          <aside class="dc-side" aria-label={t('fact_at_hand')}>
            <FactDetail
              {...form}
              fact={current}
              series={current.series ? facts.filter(({ series }) => series === current.series) : []}
              conflicting={conflicting}
              onSave={corpus.save}
              onOpen={open}
              onRemove={(id) => void remove([id])}
              onClose={close}
            />
          </aside>
        )
      )}
      {route.id && !current && corpus.complete && (
        <aside class="dc-side" aria-label={t('fact_at_hand')}>
          <EmptyState title={t('fact_gone')} text={t('fact_gone_text', { id: route.id })}>
            <Button onClick={close}>{t('fact_close')}</Button>
          </EmptyState>
        </aside>
      )}
    </>
  );
}

function withOrWithout(set: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** What other facts already say, so that one measure is not spelt in two ways. */
function knownWords(facts: readonly Fact[]) {
  const sorted = (words: (string | null | undefined)[]) =>
    [...new Set(words.filter((word) => word !== null && word !== undefined))].sort();
  return {
    places: sorted(facts.map(({ geography }) => geography)),
    series: sorted(facts.map(({ series }) => series)),
    measures: sorted(facts.map(({ measure }) => measure)),
  };
}

import { useState } from 'preact/hooks';
import { factValue } from '@/components/corpus/fact-value';
import { SeriesSpark } from '@/components/verdicts/SeriesSpark';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import type { Fact, Source } from '@/utils/corpus/fact';
import type { Translator } from '@/utils/i18n/translate';
import type { DecisionWish } from '@/utils/messaging/protocol';
import { decisionLines } from '@/utils/report/decision-words';
import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim, Explanation, Verdict } from '@/utils/verdicts/types';
import { CardMenu } from './CardMenu';
import { CardOverrule } from './CardOverrule';
import { emphasise } from './emphasis';

/** What the reader may do from a card; what it leads to comes back as new props. */
export interface CardActions {
  onOpenPanel(): void;
  onCopyNote(): void;
  onStep(direction: 'next' | 'previous'): void;
  onHide(): void;
  onHideAll(): void;
  onEditFact(id: string): void;
  onAddFact(): void;
  onDecide(choice: DecisionWish['choice'], reach: DecisionWish['reach'], note: string): void;
  onClose(): void;
}

export interface HoverCardProps extends CardActions {
  item: CheckedClaim;
  /** Its place among the marks of the page, from 1. */
  place: { number: number; of: number };
  translator: Translator;
  /** What an action has led to ("Copied"), said and shown; empty otherwise. */
  notice: string;
}

/**
 * All about one mark: verdict, a sentence, article against corpus, the series, the source, what can be done. It stands
 * in the page's top layer, or anywhere else that brings `HoverCard.css`, `SeriesSpark.css` and `tokens.css`.
 */
export function HoverCard({ item, place, translator, notice, ...actions }: HoverCardProps) {
  const [menuOpen, setMenuOpen] = useState(false);
  const [overruling, setOverruling] = useState(false);
  const { t } = translator;
  const { claim, verdict, explanation, series } = item;
  const fact = shownFact(item);
  const kind = shownKind(item) ?? verdict.kind;
  const { sign, tone, word } = VERDICT_LOOKS[kind];
  const rows = cardRows(explanation);
  const pick = (act: () => void) => () => {
    setMenuOpen(false);
    act();
  };
  return (
    <div
      class="dc-card"
      role="dialog"
      aria-labelledby="dc-verdict"
      aria-describedby="dc-sentence"
      tabIndex={-1}
      lang={translator.language}
      data-verdict={kind}
      data-tone={tone}
    >
      <div class="dc-card-head">
        <span id="dc-verdict" class="dc-card-chip">
          <span aria-hidden="true">{sign}</span> {t(word)}
        </span>
        <span class="dc-card-place">
          <span title={t('card_place', { number: place.number, of: place.of })}>
            {place.number} / {place.of}
          </span>
          <kbd>Alt+N</kbd>
          <button type="button" class="dc-card-close" aria-label={t('card_close')} onClick={actions.onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </span>
      </div>
      <div class="dc-card-body">
        <p id="dc-sentence" class="dc-card-sentence">
          {emphasise(explanation.sentence, translator).map(({ text, strong }) =>
            strong ? <b>{text}</b> : text,
          )}
        </p>
        {rows.length > 0 && (
          <dl class="dc-card-rows">
            {rows.map(({ label, time, value }) => (
              <div key={label.key} data-row={label.key}>
                <dt>
                  {translator.message(label)}
                  {time && ` · ${translator.message(time)}`}
                </dt>
                <dd>{translator.message(value)}</dd>
              </div>
            ))}
          </dl>
        )}
        <SeriesSpark
          series={series}
          verdict={verdict}
          period={claim.period}
          language={translator.language}
          label={t('card_series', { subject: fact ? subjectOf(fact, translator) : '' })}
        />
        {fact && <FactSource fact={fact} translator={translator} />}
        {verdict.kind === 'unverified' && <Nearest item={item} translator={translator} />}
        {decisionLines(item, translator).map((line) => (
          <p key={line} class="dc-card-decision">
            {line}
          </p>
        ))}
      </div>
      <div class="dc-card-actions">
        <button type="button" class="dc-card-main" onClick={actions.onOpenPanel}>
          {t('card_open_panel')}
        </button>
        <button type="button" onClick={actions.onCopyNote}>
          {t('card_copy_note')}
        </button>
        <button type="button" onClick={() => actions.onStep('next')} disabled={place.of < 2}>
          {t('card_next')}
        </button>
        <button
          type="button"
          class="dc-card-more"
          aria-label={t('card_more')}
          aria-expanded={menuOpen}
          onClick={() => setMenuOpen(!menuOpen)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
        {menuOpen && (
          <CardMenu
            item={item}
            translator={translator}
            onPick={pick}
            onOverrule={() => setOverruling(true)}
            actions={actions}
          />
        )}
      </div>
      {overruling && (
        <CardOverrule
          item={item}
          translator={translator}
          onSave={(chosen, note) => {
            setOverruling(false);
            void actions.onDecide({ type: 'overruled', verdict: chosen }, 'here', note);
          }}
          onCancel={() => setOverruling(false)}
        />
      )}
      <p class="dc-card-notice" role="status">
        {notice}
      </p>
    </div>
  );
}

/** As many nearest facts as stay a glance. */
const MAX_NEAREST = 2;

/** What the corpus holds that comes nearest, for a claim it says nothing about. */
function Nearest({ item, translator }: { item: CheckedClaim; translator: Translator }) {
  const facts = item.alternatives.slice(0, MAX_NEAREST).map(({ fact }) => fact);
  if (facts.length === 0) return null;
  return (
    <div class="dc-card-nearest">
      <p>{translator.t('panel_nearest')}</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <span>
              {subjectOf(fact, translator)}
              {fact.period && ` · ${translator.value({ type: 'period', period: fact.period })}`}
            </span>
            <b>{factValue(fact, translator)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FactSource({ fact, translator }: { fact: Fact; translator: Translator }) {
  const [source] = fact.sources;
  const subject = subjectOf(fact, translator);
  return (
    <p class="dc-card-source">
      {subject}
      {source && (
        <>
          {subject && ' · '}
          <SourceLink source={source} translator={translator} />
        </>
      )}
    </p>
  );
}

function SourceLink({ source, translator }: { source: Source; translator: Translator }) {
  const date = source.date ? translator.value({ type: 'date', date: source.date }) : '';
  const words = [source.publisher?.trim() || source.title, date].filter(Boolean).join(', ');
  // The schema lets only http and https pass; a link is still the last place to be careless in.
  if (!source.url || !/^https?:\/\//i.test(source.url)) return <span title={source.title}>{words}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
      {words} <span aria-hidden="true">↗</span>
    </a>
  );
}

const subjectOf = (fact: Fact, translator: Translator): string =>
  translator.value({ type: 'label', ...fact.subject });

const MAX_ROWS = 3;
/** The rows a card has room for, the first ones first: article against corpus against difference. */
const ROW_ORDER = ['row_article', 'row_corpus', 'row_difference'];

function cardRows({ rows }: Explanation) {
  const find = (key: string) => rows.find(({ label }) => label.key === key);
  const first = ROW_ORDER.flatMap((key) => find(key) ?? []);
  const others = rows.filter(({ label }) => !NOT_IN_CARD.has(label.key) && !ROW_ORDER.includes(label.key));
  return [...first, ...others].slice(0, MAX_ROWS).map((row) => ({
    ...row,
    time: row.label.key === 'row_article' ? find('row_period_read')?.value : undefined,
  }));
}

/** Said elsewhere in the card: beside the article's figure, and with the source. */
const NOT_IN_CARD = new Set(['row_period_read', 'row_measure', 'row_source']);

/** The fact that a verdict speaks about; null where it has none. */
export function shownFact({ verdict }: { verdict: Verdict }): Fact | null {
  return 'fact' in verdict ? verdict.fact : null;
}

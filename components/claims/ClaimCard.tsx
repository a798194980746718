import { useState } from 'preact/hooks';
import { emphasise } from '@/components/claims/emphasis';
import type { DecisionActions } from '@/components/hooks/use-decisions';
import { useWords } from '@/components/ui/words';
import { ExplanationRows } from '@/components/verdicts/ExplanationRows';
import { SeriesSpark } from '@/components/verdicts/SeriesSpark';
import '@/components/verdicts/SeriesSpark.css';
import { SourceCitation } from '@/components/verdicts/SourceCitation';
import { VerdictBadge } from '@/components/verdicts/VerdictBadge';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import type { Fact } from '@/utils/corpus/fact';
import type { DecisionWish } from '@/utils/messaging/protocol';
import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim } from '@/utils/verdicts/types';
import './ClaimCard.css';
import { type AskedDecision, ClaimMenu } from './ClaimMenu';
import { ClaimQuote } from './ClaimQuote';
import { DecisionForm } from './DecisionForm';
import { DecisionLine } from './DecisionLine';

export interface ClaimCardProps {
  item: CheckedClaim;
  /** The claim's index in its report. */
  index: number;
  /** Shown in full: the rows, the series, the sources. */
  open: boolean;
  /** Where the claim is to be seen in the text; left out where there is no text to go to. */
  onGo?: () => void;
  /** Address of the fact form, filled in with this claim. */
  addAddress: string;
  /** Address of a fact in the corpus. */
  factAddress(id: string): string;
  /** What can be decided about it; left out where nothing is kept. */
  decisions?: Pick<DecisionActions, 'decide' | 'withdraw'>;
}

/**
 * One checked claim. The whole card is one button that goes to the place in the text; the links within stand above it.
 */
export function ClaimCard({ item, index, open, onGo, addAddress, factAddress, decisions }: ClaimCardProps) {
  const words = useWords();
  const { claim, verdict, explanation } = item;
  const fact = 'fact' in verdict ? verdict.fact : null;
  const kind = shownKind(item) ?? verdict.kind;
  const [asked, setAsked] = useState<AskedDecision | null>(null);
  const decide = (choice: DecisionWish['choice'], note = '', reach: DecisionWish['reach'] = 'here') =>
    decisions?.decide({ claim: { start: claim.start, quote: claim.quote }, choice, reach, note }) ??
    Promise.resolve(false);
  return (
    <article
      class={`dc-claim dc-claim-${VERDICT_LOOKS[kind].tone}`}
      data-claim={index}
      data-verdict={kind}
      data-reason={verdict.reason}
    >
      <div class="dc-claim-head">
        <VerdictBadge kind={kind} />
        {fact && <span class="dc-claim-source">{sourceName(fact, words.t)}</span>}
        {decisions && (
          <ClaimMenu
            item={item}
            onDecide={(choice, reach) => void decide(choice, '', reach)}
            onAsk={setAsked}
            addAddress={addAddress}
            factAddress={factAddress}
          />
        )}
      </div>
      {onGo ? (
        <button type="button" class="dc-claim-go" aria-expanded={open} onClick={onGo}>
          <ClaimQuote claim={claim} />
        </button>
      ) : (
        <ClaimQuote claim={claim} />
      )}
      {verdict.kind !== 'unverified' && (
        <p class="dc-claim-line">
          {verdict.kind === 'supported' && !open
            ? words.message(explanation.short)
            : emphasise(explanation.sentence, words).map(({ text, strong }) =>
                strong ? <b>{text}</b> : text,
              )}
        </p>
      )}
      {verdict.kind === 'unverified' && (
        <Unknown item={item} addAddress={addAddress} factAddress={factAddress} />
      )}
      {open && (
        <div class="dc-claim-more">
          <ExplanationRows explanation={explanation} without={['row_source', 'row_measure']} />
          <SeriesSpark
            series={item.series}
            verdict={verdict}
            period={claim.period}
            language={words.language}
            label={fact ? words.value({ type: 'label', ...fact.subject }) : ''}
          />
          {fact && <Sources fact={fact} factAddress={factAddress} />}
        </div>
      )}
      {decisions && (item.decisions?.length ?? 0) > 0 && (
        <div class="dc-decisions-of">
          {item.decisions?.map((decision) => (
            <DecisionLine
              key={decision.id}
              decision={decision}
              item={item}
              onWithdraw={(id) => void decisions.withdraw(id)}
            />
          ))}
        </div>
      )}
      {asked && (
        <DecisionForm
          key={asked}
          item={item}
          asked={asked}
          onDecide={(choice, note) => decide(choice, note)}
          onClose={() => setAsked(null)}
        />
      )}
    </article>
  );
}

/** Who says so: the publisher of a single source, else how many there are. */
function sourceName({ sources }: Fact, t: (key: string, values?: Record<string, number>) => string): string {
  const [first, ...more] = sources;
  if (more.length > 0) return t('panel_sources', { n: sources.length });
  return first?.publisher?.trim() || first?.title || '';
}

function Unknown({
  item,
  addAddress,
  factAddress,
}: Pick<ClaimCardProps, 'item' | 'addAddress' | 'factAddress'>) {
  const words = useWords();
  const nearest = item.alternatives[0]?.fact;
  return (
    <p class="dc-claim-line">
      {nearest && (
        <>
          {words.t('panel_nearest')}{' '}
          <a href={factAddress(nearest.id)} target="_blank" rel="noreferrer">
            {words.value({ type: 'label', ...nearest.subject })}
          </a>
          {'. '}
        </>
      )}
      <a href={addAddress} target="_blank" rel="noreferrer">
        {words.t('panel_add_fact')}
      </a>
    </p>
  );
}

function Sources({ fact, factAddress }: { fact: Fact; factAddress(id: string): string }) {
  const words = useWords();
  return (
    <div class="dc-claim-sources">
      <p>{words.value({ type: 'label', ...fact.subject })}</p>
      <ul>
        {fact.sources.map((source) => (
          <li key={`${source.url}${source.title}${source.quote}`}>
            <SourceCitation source={source} quoted />
          </li>
        ))}
      </ul>
      <a href={factAddress(fact.id)} target="_blank" rel="noreferrer">
        {words.t('panel_open_fact')}
      </a>
    </div>
  );
}

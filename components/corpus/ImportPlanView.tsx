import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { counted } from '@/components/ui/counted';
import { Notice } from '@/components/ui/Notice';
import { useWords } from '@/components/ui/words';
import type { CorpusProblem } from '@/utils/corpus/corpus-file';
import type { Translator } from '@/utils/i18n/translate';
import type { ImportPlan, Outcome, PlannedRow } from '@/utils/transfer/import-plan';
import { factValue } from './fact-value';

export interface ImportPlanViewProps {
  name: string;
  plan: ImportPlan;
  onWrite(): void;
  onCancel(): void;
}

type Group = Outcome | 'error';
/** What needs a look comes first. */
const GROUPS: readonly Group[] = ['error', 'conflict', 'changed', 'new', 'same'];
/** Rows drawn of a group; the counts tell the rest. */
const SHOWN = 200;

/** What an import would do, row by row, before anything is written. */
export function ImportPlanView({ name, plan, onWrite, onCancel }: ImportPlanViewProps) {
  const words = useWords();
  const { t, value } = words;
  const groups = GROUPS.filter((group) => plan.counts[group] > 0);
  const [chosen, setChosen] = useState<Group | undefined>(groups[0]);
  const writes = plan.counts.new + plan.counts.changed + plan.counts.conflict;
  const unreadable = plan.problems.find(({ index }) => index < 0);
  if (unreadable)
    return (
      <>
        <Notice tone="differs" title={t('import_unreadable', { name })}>
          <p>{reasonOf(unreadable, words)}</p>
        </Notice>
        <div class="dc-plan-buttons">
          <Button onClick={onCancel}>{t('import_other')}</Button>
        </div>
      </>
    );
  return (
    <>
      <p>{t('import_plan', { name })}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flowing row everywhere */}
      <div class="dc-chips" role="group" aria-label={t('import_groups')}>
        {groups.map((group) => (
          <Chip key={group} pressed={group === chosen} onPress={() => setChosen(group)}>
            {t(`import_${group}`)} {value({ type: 'number', value: plan.counts[group] })}
          </Chip>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="dc-plan-rows" tabIndex={0} aria-label={t('import_groups')}>
        {chosen === 'error'
          ? plan.problems
              .slice(0, SHOWN)
              .map((problem) => <ProblemRow key={`${problem.index}${problem.path}`} problem={problem} />)
          : plan.rows
              .filter(({ outcome }) => outcome === chosen)
              .slice(0, SHOWN)
              .map((row) => <PlanRow key={row.fact.id} row={row} />)}
        {chosen && plan.counts[chosen] > SHOWN && (
          <p class="dc-plan-row dc-muted">{t('import_rest', { n: plan.counts[chosen] - SHOWN })}</p>
        )}
      </section>
      <div class="dc-plan-buttons">
        <Button look="main" disabled={writes === 0} onClick={onWrite}>
          {writes === 0 ? t('import_nothing') : counted(words, 'import_write', writes)}
        </Button>
        <Button onClick={onCancel}>{t('fact_cancel')}</Button>
      </div>
    </>
  );
}

function PlanRow({ row }: { row: PlannedRow }) {
  const words = useWords();
  const { fact, outcome } = row;
  const period = fact.period ? ` · ${words.value({ type: 'period', period: fact.period })}` : '';
  return (
    <div class="dc-plan-row">
      <span class={`dc-plan-word dc-plan-${outcome}`}>{words.t(`import_${outcome}`)}</span>
      <span>
        {words.value({ type: 'label', ...fact.subject })}
        {period} <b>{factValue(fact, words)}</b>
      </span>
      {outcome === 'changed' && (
        <small>
          {words.t('import_was', {
            before: factValue(row.before, words),
            fields: row.changes.map(({ field }) => field).join(', '),
          })}
        </small>
      )}
      {outcome === 'conflict' && (
        <small>
          {words.t('import_disagrees', {
            others: row.disagrees.map((other) => `${factValue(other, words)} (${other.id})`).join('; '),
          })}
        </small>
      )}
    </div>
  );
}

function ProblemRow({ problem }: { problem: CorpusProblem }) {
  const words = useWords();
  return (
    <div class="dc-plan-row">
      <span class="dc-plan-word dc-plan-error">{words.t('import_row', { n: problem.index + 1 })}</span>
      <span>
        {problem.id && <b>{problem.id} </b>}
        {problem.path && <code>{problem.path}</code>} {reasonOf(problem, words)}
      </span>
    </div>
  );
}

/** Why a record is no fact: in the reader's words where there are any, else as the schema says it. */
function reasonOf({ reason }: CorpusProblem, { t, has }: Pick<Translator, 't' | 'has'>): string {
  const key = `import_reason_${reason.replaceAll('-', '_')}`;
  if (has(key)) return t(key);
  const field = `fact_error_${reason}`;
  return has(field) ? t(field) : reason;
}

import { Menu, type MenuEntry } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import type { DecisionWish } from '@/utils/messaging/protocol';
import { decisionOf, stillHolds } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim } from '@/utils/verdicts/types';
import { pickableFacts } from './pickable-facts';

/** A decision that needs words or a choice before it can be made. */
export type AskedDecision = 'overruled' | 'noted' | 'fact';

export interface ClaimMenuProps {
  item: CheckedClaim;
  onDecide(choice: DecisionWish['choice'], reach?: DecisionWish['reach']): void;
  onAsk(decision: AskedDecision): void;
  addAddress: string;
  factAddress(id: string): string;
}

const openTab = (address: string) => void window.open(address, '_blank', 'noreferrer');

/** What an editor can decide about one claim. */
export function ClaimMenu({ item, onDecide, onAsk, addAddress, factAddress }: ClaimMenuProps) {
  const { t } = useWords();
  const { verdict } = item;
  const fact = 'fact' in verdict ? verdict.fact : null;
  const confirmed = decisionOf(item, 'confirmed');
  const mayConfirm = verdict.kind !== 'unverified' && !(confirmed && stillHolds(confirmed, item));
  const entry = (wanted: boolean, label: string, onPick: () => void): MenuEntry[] =>
    wanted ? [{ label: t(label), onPick }] : [];
  return (
    <Menu
      compact
      label={t('decide_menu', { quote: item.claim.quote.replace(/\s+/g, ' ') })}
      items={[
        ...entry(mayConfirm, 'decide_confirm', () => onDecide({ type: 'confirmed' })),
        ...entry(true, 'decide_overrule', () => onAsk('overruled')),
        ...entry(true, 'decide_note', () => onAsk('noted')),
        ...entry(pickableFacts(item).length > 0, 'decide_pick', () => onAsk('fact')),
        { heading: t('decide_ignore') },
        ...entry(true, 'decide_ignore_here', () => onDecide({ type: 'ignored' }, 'here')),
        ...entry(true, 'decide_ignore_quote', () => onDecide({ type: 'ignored' }, 'quote')),
        ...entry(fact !== null, 'decide_ignore_fact', () => onDecide({ type: 'ignored' }, 'fact')),
        { heading: t('decide_corpus') },
        ...entry(fact !== null, 'decide_edit_fact', () => fact && openTab(factAddress(fact.id))),
        ...entry(true, 'decide_add_fact', () => openTab(addAddress)),
      ]}
    />
  );
}

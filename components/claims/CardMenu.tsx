import type { Translator } from '@/utils/i18n/translate';
import { decisionOf, stillHolds } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim } from '@/utils/verdicts/types';
import type { CardActions } from './HoverCard';

export interface CardMenuProps {
  item: CheckedClaim;
  translator: Translator;
  /** Closes the menu before it does what was picked. */
  onPick(act: () => void): () => void;
  onOverrule(): void;
  actions: CardActions;
}

/** What is done less often with a claim than what the card's buttons do. */
export function CardMenu({ item, translator, onPick, onOverrule, actions }: CardMenuProps) {
  const { verdict } = item;
  const fact = 'fact' in verdict ? verdict.fact : null;
  const confirmed = decisionOf(item, 'confirmed');
  const mayConfirm = verdict.kind !== 'unverified' && !(confirmed && stillHolds(confirmed, item));
  const entry = (wanted: boolean, label: string, act: () => void) =>
    wanted && (
      <li>
        <button type="button" onClick={onPick(act)}>
          {translator.t(label)}
        </button>
      </li>
    );
  const ignore = (reach: 'here' | 'quote' | 'fact') => () => actions.onDecide({ type: 'ignored' }, reach, '');
  return (
    <ul class="dc-card-menu">
      {entry(true, 'card_previous', () => actions.onStep('previous'))}
      {entry(mayConfirm, 'decide_confirm', () => actions.onDecide({ type: 'confirmed' }, 'here', ''))}
      {entry(true, 'decide_overrule', onOverrule)}
      {entry(true, 'card_ignore_here', ignore('here'))}
      {entry(true, 'card_ignore_quote', ignore('quote'))}
      {entry(fact !== null, 'card_ignore_fact', ignore('fact'))}
      {entry(fact !== null, 'card_edit_fact', () => fact && actions.onEditFact(fact.id))}
      {entry(true, 'card_add_fact', actions.onAddFact)}
      {entry(true, 'card_hide_mark', actions.onHide)}
      {entry(true, 'card_hide_all', actions.onHideAll)}
    </ul>
  );
}

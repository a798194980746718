import type { Claim } from '@/utils/claims/types';
import './ClaimQuote.css';

/** What the article says, in the serif of print. Long statements are cut by the style, not in the text. */
export function ClaimQuote({ claim }: { claim: Claim }) {
  return <q class="dc-quote">{claim.quote.replace(/\s+/g, ' ').trim()}</q>;
}

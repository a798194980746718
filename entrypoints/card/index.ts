import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '@/utils/annotations/card';
import { createCardHost } from './card-host';

/** The card, brought into a page when one is first opened; see utils/annotations/card.ts. */
export default defineUnlistedScript(() => offerCard(createCardHost));

import type { Refiner } from '../expression';
import { attachPlace } from './attach-place';
import { attachTarget } from './attach-target';
import type { Attacher, DropRule } from './draft';
import { labels } from './drop/labels';
import { pageFurniture } from './drop/page-furniture';
import { phoneNumbers } from './drop/phone-numbers';
import { vague } from './drop/vague';
import { dropBare } from './drop-bare';
import { joinDates } from './join-dates';
import { attachPeriod } from './period/attach-period';
import { promoteNumbers } from './promote/promote-numbers';
import { rolesOnce } from './roles-once';
import { selectDurations } from './select-durations';
import { attachSubject } from './subject/attach-subject';

/** What takes expressions out one by one, first reason wins. */
export const DROP_RULES: readonly DropRule[] = [pageFurniture, phoneNumbers, labels, vague];

/** What changes or selects expressions knowing the others. */
export const REFINERS: readonly Refiner[] = [promoteNumbers, dropBare, selectDurations, joinDates, rolesOnce];

/** What completes the drafts; the period comes first, for a target depends on it. */
export const ATTACHERS: readonly Attacher[] = [attachPeriod, attachTarget, attachPlace, attachSubject];

import type { Fact } from '@/utils/corpus/fact';
import { fold } from '@/utils/text/fold';

/** xuất siêu (surplus), nhập siêu (deficit), thặng dư (surplus), thâm hụt (deficit), cán cân (balance) */
const BALANCE = /\b(?:xuat sieu|nhap sieu|thang du|tham hut|can can|surplus|deficit|balance)\b/;

/** True where words name the difference of two flows. */
export const namesBalance = (words: string): boolean => BALANCE.test(fold(words));

/** True for a fact about the difference of two flows, a surplus or a deficit. */
export const isBalance = ({ subject }: Fact): boolean =>
  namesBalance(`${subject.vi ?? ''} ${subject.en ?? ''}`);

import type { Desk } from '@/utils/report/words';
import { desk } from '@/utils/storage/settings';
import { useSetting } from './use-setting';

/** Who publishes reports, and the way to change it. */
export function useDesk(): [Desk, (desk: Desk) => void] {
  const [value, set] = useSetting(desk);
  return [value ?? { name: '', url: '' }, set];
}

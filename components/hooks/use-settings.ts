import { interfaceLanguage, markedVerdicts, tolerances } from '@/utils/storage/settings';
import { useSetting } from './use-setting';

/** The settings of the reader, each with the way to change it; null until they are known. */
export function useSettings() {
  const [language, setLanguage] = useSetting(interfaceLanguage);
  const [marked, setMarked] = useSetting(markedVerdicts);
  const [fits, setFits] = useSetting(tolerances);
  if (language === null || marked === null || fits === null) return null;
  return { language, setLanguage, marked, setMarked, fits, setFits };
}

import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { WordsContext } from '@/components/ui/words';
import type { Language } from '@/utils/claims/types';
import { translatorFor } from '@/utils/i18n/dictionaries';

/** Shows a component in a language, as a page would. */
export const show = (children: ComponentChildren, language: Language = 'vi') =>
  render(<WordsContext.Provider value={translatorFor(language)}>{children}</WordsContext.Provider>);

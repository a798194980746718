import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { translatorFor } from '@/utils/i18n/dictionaries';
import type { Translator } from '@/utils/i18n/translate';

/** The translator of the page; English until a page says otherwise, so that a component can be shown alone. */
export const WordsContext = createContext<Translator>(translatorFor('en'));

/** The interface's words in the reader's language. */
export const useWords = (): Translator => useContext(WordsContext);

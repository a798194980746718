import { hasVietnameseLetters, sentenceLanguage } from '@/utils/text/language';
import type { Expression, Locale, NumberSpan } from './expression';
import type { ArticleReading } from './reading';
import type { Language } from './types';

/** What recognisers found, before anything is decided. */
export interface ReadExpressions {
  expressions: Expression[];
  numbers: NumberSpan[];
}

/** No letter, digit or space: what stands where another language was. */
const BLANK = '\0';

/**
 * The text with the sentences of other languages blanked out, offsets unchanged; a foreign sentence that `keeps` wants
 * stays as well.
 */
function textFor(
  reading: ArticleReading,
  languages: readonly Language[],
  keeps: (index: number) => boolean,
  own: Language,
) {
  const { text, structure } = reading;
  let masked = '';
  let at = 0;
  structure.sentences.forEach(({ start, end }, index) => {
    if (languages[index] === own || keeps(index)) return;
    masked += text.slice(at, start) + BLANK.repeat(end - start);
    at = end;
  });
  return masked + text.slice(at);
}

/**
 * Reads every expression of an article. Each sentence is read in its own language; Vietnamese offices and documents cited
 * with their marks in a sentence of another language are read as Vietnamese.
 */
export function readExpressions(reading: ArticleReading, locales: readonly Locale[]): ReadExpressions {
  const { structure, text } = reading;
  const sentenceText = (index: number) => {
    const sentence = structure.sentences[index];
    return sentence ? text.slice(sentence.start, sentence.end) : '';
  };
  const languages = structure.sentences.map((_, index) =>
    sentenceLanguage(sentenceText(index), reading.language),
  );
  const expressions: Expression[] = [];
  const numbers: NumberSpan[] = [];
  for (const locale of locales) {
    const own = locale.language;
    const keeps = (index: number) => own === 'vi' && hasVietnameseLetters(sentenceText(index));
    const wanted = languages.some((language, index) => language === own || keeps(index));
    if (!wanted) continue;
    const isOwn = (offset: number) => (languages[structure.sentenceAt(offset)] ?? reading.language) === own;
    const localeText = textFor(reading, languages, keeps, own);
    const localeNumbers = locale.readNumbers(localeText);
    const context = { ...reading, text: localeText, language: own, numbers: localeNumbers };
    numbers.push(...localeNumbers.filter(({ start }) => isOwn(start)));
    for (const recogniser of locale.recognisers) {
      for (const expression of recogniser.find(context)) {
        const cited =
          (expression.kind === 'legal' || expression.kind === 'role') &&
          hasVietnameseLetters(text.slice(expression.start, expression.end));
        if (isOwn(expression.start) || cited) expressions.push(expression);
      }
    }
  }
  return { expressions, numbers: numbers.sort((a, b) => a.start - b.start) };
}

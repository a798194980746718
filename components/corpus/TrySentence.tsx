import { useState } from 'preact/hooks';
import { type Trial, useSentenceTrial } from '@/components/hooks/use-sentence-trial';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import type { Fact } from '@/utils/corpus/fact';
import type { Translator } from '@/utils/i18n/translate';

export interface TrySentenceProps {
  /** The fact as it stands in the form; null while it is none yet. */
  fact: Fact | null;
  start: string;
}

/** Tries a sentence: would it be judged by this fact, and how? It sees the aliases that are being typed. */
export function TrySentence({ fact, start }: TrySentenceProps) {
  const words = useWords();
  const [sentence, setSentence] = useState(start);
  const trial = useSentenceTrial(sentence, fact);
  const answer = trial && answerOf(trial, words);
  return (
    <Field label={words.t('fact_try')} hint={answer?.text} hintTone={answer?.tone ?? 'muted'}>
      <textarea
        class="dc-textarea dc-serif"
        name="trial"
        rows={2}
        value={sentence}
        placeholder={words.t('fact_try_placeholder')}
        onInput={(event) => setSentence(event.currentTarget.value)}
      />
    </Field>
  );
}

function answerOf(trial: Trial, words: Translator): { text: string; tone: 'agrees' | 'context' | 'muted' } {
  switch (trial.result) {
    case 'judged': {
      const { explanation, verdict } = trial.item;
      const look = VERDICT_LOOKS[verdict.kind];
      return {
        text: `${look.sign} ${words.t(look.word)}: ${words.message(explanation.sentence)}`,
        tone: verdict.kind === 'supported' ? 'agrees' : 'context',
      };
    }
    case 'near':
      return {
        text: words.t('fact_try_near', {
          score: words.value({ type: 'number', value: Math.round(trial.score * 100) / 100 }),
        }),
        tone: 'context',
      };
    case 'elsewhere':
      return {
        text: words.t('fact_try_elsewhere', { sentence: words.message(trial.item.explanation.sentence) }),
        tone: 'context',
      };
    case 'nothing':
      return { text: words.t('fact_try_nothing'), tone: 'muted' };
  }
}

import {
  explain,
  explainEn,
  explainSv,
  sayExplanation,
  textAt,
  type Explanation,
  type ExplainOptions,
  type ExplainWords,
  type Language,
  type QuestionKey,
  type RuleNames,
} from '@helhet/core';

/** Why a question is asked or not, and what its answer means, as data and in words. @public */
export interface ExplainedQuestion {
  readonly id: QuestionKey;
  /** The question's sentence. */
  readonly text: string;
  readonly explanation: Explanation;
  /** A line for each thing there is to say, in the session's language. */
  readonly sentences: readonly string[];
}

const languages: Readonly<Record<Language, ExplainWords>> = { sv: explainSv, en: explainEn };

/** What an explanation is made from, and what factors and triggers are called. */
export type ExplainQuestionOptions = ExplainOptions & { readonly names: RuleNames };

/** Explains a question, or gives `null` for one that the instrument does not have. */
export function explainQuestion(
  id: QuestionKey,
  options: ExplainQuestionOptions,
): ExplainedQuestion | null {
  const { asking, names } = options;
  const explanation = explain(id, options);
  if (!explanation) return null;
  const words = languages[asking.words.language] ?? explainEn;
  return {
    id,
    text: textAt(asking, explanation),
    explanation,
    sentences: sayExplanation(explanation, asking, words, names),
  };
}

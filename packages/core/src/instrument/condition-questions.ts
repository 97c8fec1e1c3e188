import type { Condition } from './condition.js';
import type { QuestionId } from './instrument.js';

/**
 * Finds the questions a condition depends on, each once.
 *
 * @public
 */
export function conditionQuestions(condition: Condition): readonly QuestionId[] {
  if ('all' in condition) return unique(condition.all.flatMap(conditionQuestions));
  if ('any' in condition) return unique(condition.any.flatMap(conditionQuestions));
  if ('not' in condition) return conditionQuestions(condition.not);
  return 'question' in condition ? [condition.question] : [];
}

function unique(ids: readonly QuestionId[]): readonly QuestionId[] {
  return [...new Set(ids)];
}

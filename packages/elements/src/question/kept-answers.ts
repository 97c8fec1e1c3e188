import type { Given, QuestionKey } from '@helhet/core';
import type { InterviewSession } from '@helhet/machines';

// For as long as the session lives, and nowhere else. Nothing of any session is shared.
const kept = new WeakMap<InterviewSession, Map<QuestionKey, Given>>();

/**
 * Finds what was given to a session and not taken, the last for each question: because it was wrong, or
 * because the question had to go while someone was typing. Nothing of it is drawn before the question is back.
 *
 * @internal
 */
export function keptAnswers(session: InterviewSession): Map<QuestionKey, Given> {
  const found = kept.get(session) ?? new Map<QuestionKey, Given>();
  kept.set(session, found);
  return found;
}

import type { InterviewSession, Outcome } from '@helhet/machines';

/** Goes on with a paused interview, after taking it over from a colleague when that is what it needs. */
export function goOn(session: InterviewSession, isTakenOver: boolean): Outcome {
  const taken = isTakenOver ? session.takeOver() : null;
  return taken && !taken.ok ? taken : session.resume();
}

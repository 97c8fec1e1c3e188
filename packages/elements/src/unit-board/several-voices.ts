import type { AssessmentSession, UnitView } from '@helhet/machines';

/** Whether at least two have said something about a unit; the worker who observed counts as one. */
export function hasSeveralVoices(
  { id, voices }: UnitView,
  session: AssessmentSession | null,
): boolean {
  // Looked into only where there can be several.
  if (!session || voices.filter(({ interview }) => interview !== null).length < 2) return false;
  const heard = session.voices(id);
  return heard.voices.length + Number(heard.observed) > 1;
}

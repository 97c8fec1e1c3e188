import type { AssessmentSession, UnitView } from '@helhet/machines';

/**
 * What there is to decide in a unit: `waiting` when answers propose something that nobody has decided, or have changed
 * since; `there` when there is something to read or to add; `null` when there is neither.
 */
export function findingsAt(
  { id, status }: UnitView,
  session: AssessmentSession | null,
): 'waiting' | 'there' | null {
  const findings = session?.findings.of(id) ?? [];
  const isWaiting = findings.some(
    ({ status: stands, changedSince }) => stands === 'proposed' || changedSince,
  );
  if (isWaiting) return 'waiting';
  const hasBegun = status === 'started' || status === 'done';
  return findings.length > 0 || (hasBegun && session?.findings.factors(id).length) ? 'there' : null;
}

import type { Assessment } from '../event/assessment.js';
import type { FindingDecision, FindingRecord } from './finding-decision.js';
import type { Finding, FindingStatus } from './finding.js';

/**
 * Views what a log tells of findings by itself: what workers decided. What answers propose takes what was asked; see
 * {@link viewFindings}.
 *
 * @public
 */
export function decidedFindings(assessment: Assessment): readonly Finding[] {
  return findingsInOrder([...assessment.findings.values()].map(viewRecord), assessment);
}

function viewRecord({ unit, factor, kind, decision, earlier }: FindingRecord): Finding {
  return {
    unit,
    factor,
    kind,
    status: decision ? statuses[decision.verdict] : 'withdrawn',
    by: [],
    voices: [],
    disagreement: null,
    decision,
    earlier,
    changedSince: false,
  };
}

/** Puts findings as the units stand, and then by factor; those of units that are there no longer come last. */
export function findingsInOrder(
  findings: readonly Finding[],
  { units }: Pick<Assessment, 'units'>,
): readonly Finding[] {
  const rank = new Map(units.map(({ id }, index) => [id, index]));
  const rankOf = ({ unit }: Finding): number => rank.get(unit) ?? units.length;
  return [...findings].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) ||
      (a.factor < b.factor ? -1 : 1),
  );
}

const statuses: Readonly<Record<FindingDecision['verdict'], FindingStatus>> = {
  confirmed: 'confirmed',
  rejected: 'rejected',
  explored: 'to-explore',
  reconsidered: 'withdrawn',
};

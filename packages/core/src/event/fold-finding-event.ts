import {
  findingKey,
  type DecisionStamp,
  type FindingDecision,
  type FindingRecord,
  type FindingSubject,
} from '../finding/finding-decision.js';
import type { AssessmentEvent, EventOf } from './assessment-event.js';
import type { Assessment } from './assessment.js';

type DecidedEvent =
  EventOf<'finding.confirmed'> | EventOf<'finding.rejected'> | EventOf<'finding.explored'>;

/**
 * Folds what was decided about a factor, or gives `null` when the event is of another subject.
 *
 * The last decision in canonical order stands; what was decided before it stays readable. A unit that is there no
 * longer keeps what was decided about it.
 */
export function foldFindingEvent(
  assessment: Assessment,
  event: AssessmentEvent,
): Assessment | null {
  switch (event.type) {
    case 'finding.confirmed':
    case 'finding.rejected':
    case 'finding.explored': {
      const before = assessment.findings.get(findingKey(event.payload));
      const { unit, factor, kind } = event.payload;
      const decision = decisionOf(event);
      return withRecord(assessment, { unit, factor, kind, decision, earlier: historyOf(before) });
    }
    case 'finding.reconsidered': {
      const before = assessment.findings.get(findingKey(event.payload));
      // Nothing was decided that could be taken back.
      if (!before) return null;
      const { reason } = event.payload;
      const takenBack: FindingDecision = {
        verdict: 'reconsidered',
        ...stampOf(event, before.decision?.seen ?? []),
        reason,
      };
      const earlier = [...historyOf(before), takenBack];
      return withRecord(assessment, { ...before, decision: null, earlier });
    }
    default:
      return null;
  }
}

function withRecord(assessment: Assessment, record: FindingRecord): Assessment {
  const { findings, findingsOf } = assessment;
  const key = findingKey(record);
  const ofUnit = findingsOf.get(record.unit) ?? [];
  return {
    ...assessment,
    findings: findings.set(key, record),
    findingsOf: findings.has(key)
      ? findingsOf
      : findingsOf.set(record.unit, [...ofUnit, record.factor]),
  };
}

function historyOf(record: FindingRecord | undefined): readonly FindingDecision[] {
  if (!record?.decision) return record?.earlier ?? [];
  return [...record.earlier, record.decision];
}

function decisionOf(event: DecidedEvent): FindingDecision {
  const stamp = stampOf(event, event.payload.seen);
  switch (event.type) {
    case 'finding.confirmed': {
      const { unit: _unit, factor: _factor, kind: _kind, ...confirmation } = event.payload;
      return { verdict: 'confirmed', ...stamp, ...confirmation };
    }
    case 'finding.rejected':
      return { verdict: 'rejected', ...stamp, reason: event.payload.reason };
    case 'finding.explored':
      return { verdict: 'explored', ...stamp, how: event.payload.how };
  }
}

function stampOf(
  { at, actor }: Pick<AssessmentEvent, 'at' | 'actor'>,
  seen: FindingSubject['seen'],
): DecisionStamp {
  return { at, decidedBy: actor, seen };
}

import { couplesConcerned } from '../safety/couples-concerned.js';
import type { SafetyEvent } from '../safety/safety-event.js';
import type { AssessmentEvent, EventOf } from './assessment-event.js';
import type { Assessment } from './assessment.js';
import { withUnits } from './with-units.js';

/** Folds what happened to safety, or gives `null` when the event is of another subject. */
export function foldSafetyEvent(assessment: Assessment, event: AssessmentEvent): Assessment | null {
  if (event.type === 'safety.raised') return withRaised(assessment, event);
  if (
    event.type !== 'safety.acknowledged' &&
    event.type !== 'safety.outcome-set' &&
    event.type !== 'safety.facts-noted' &&
    event.type !== 'safety.resolved'
  ) {
    return null;
  }
  const before = assessment.safety.get(event.payload.safety);
  if (!before) return null;
  return { ...assessment, safety: assessment.safety.set(before.id, foldOne(before, event)) };
}

/** What is done about something that has fired. */
type AboutSafety = Exclude<
  Extract<AssessmentEvent, { readonly type: `safety.${string}` }>,
  EventOf<'safety.raised'>
>;

function foldOne(before: SafetyEvent, event: AboutSafety): SafetyEvent {
  const { at, actor: by } = event;
  switch (event.type) {
    case 'safety.acknowledged': {
      const { actions, reason } = event.payload;
      // The first who saw it counts; what others did is in the log.
      if (before.acknowledged) return before;
      return {
        ...before,
        acknowledged: { at, by, actions, ...(reason !== undefined && { reason }) },
      };
    }
    case 'safety.outcome-set':
      return { ...before, outcome: event.payload.outcome };
    case 'safety.facts-noted': {
      const noted = { ...event.payload.facts, at, by };
      return { ...before, facts: [...(before.facts ?? []), noted] };
    }
    case 'safety.resolved':
      return { ...before, resolved: before.resolved ?? { at, by, how: event.payload.how } };
  }
}

function withRaised(assessment: Assessment, event: EventOf<'safety.raised'>): Assessment | null {
  const { safety: id, trigger, source, effects, interview, by } = event.payload;
  const heard = interview === undefined ? undefined : assessment.interviews.get(interview);
  if (assessment.safety.has(id) || (interview !== undefined && !heard)) return null;
  const raised: SafetyEvent = {
    id,
    trigger,
    source,
    effects,
    at: event.at,
    raisedBy: event.actor,
    interview: interview ?? null,
    unit: heard?.unit ?? null,
    by: by ?? null,
    acknowledged: null,
    outcome: null,
    resolved: null,
  };
  const key = interview ?? '';
  const after = {
    ...assessment,
    safety: assessment.safety.set(id, raised),
    safetyOf: assessment.safetyOf.set(key, [...(assessment.safetyOf.get(key) ?? []), id]),
  };
  return effects.includes('no-joint') ? partedAfter(after, raised) : after;
}

/** Those who may not be met together any more. Source: DOMAIN B.2, B.6. */
function partedAfter(assessment: Assessment, { unit: id }: SafetyEvent): Assessment {
  const unit = assessment.units.find((one) => one.id === id);
  if (!unit) return assessment;
  const parted = couplesConcerned(unit, assessment.units).reduce(
    (pairs, { persons }) => pairs.set(persons.join('+'), true),
    assessment.parted,
  );
  return withUnits({ ...assessment, parted });
}

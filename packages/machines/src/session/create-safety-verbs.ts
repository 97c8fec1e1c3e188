import type {
  EventPayloads,
  EventType,
  InterviewId,
  MinimalFacts,
  SafetyRulePlace,
} from '@helhet/core';

import type { Outcome } from './outcome.js';
import { isReason, refused } from './refused.js';
import type { RunningCase } from './running-case.js';
import type { SafetyConfig } from './safety-config.js';
import type { SafetyAcknowledging, SafetyVerbs } from './safety-verbs.js';

/** What a trigger is raised from. */
export type Raising = Pick<EventPayloads['safety.raised'], 'trigger' | 'source'> & {
  readonly interview: InterviewId | null;
  readonly by?: SafetyRulePlace;
};

/** Lets a trigger fire: what it does to the flow is what is known of it now. */
export function raiseSafety(
  running: RunningCase,
  config: SafetyConfig | null,
  { interview, ...raising }: Raising,
): Outcome<string> {
  const safety = running.ids.create();
  const text = config?.texts.find(({ trigger }) => trigger === raising.trigger);
  const outcome = running.record('safety.raised', {
    safety,
    ...raising,
    effects: text?.effects ?? [],
    ...(interview !== null && { interview }),
  });
  return outcome.ok ? { ok: true, value: safety } : outcome;
}

/** Creates the verbs of safety, of an interview or of the whole case. */
export function createSafetyVerbs(
  running: RunningCase,
  config: SafetyConfig | null,
  interview: InterviewId | null,
): SafetyVerbs {
  const record = <T extends EventType>(type: T, payload: EventPayloads[T]): Outcome => {
    const outcome = running.record(type, payload);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  };
  const refuseUnknown = (safety: unknown): Extract<Outcome, { ok: false }> | null =>
    typeof safety === 'string' && running.log.assessment.safety.has(safety)
      ? null
      : refused('safety.unknown', { safety: String(safety) });
  return {
    raise: (trigger) => raiseSafety(running, config, { trigger, source: 'worker', interview }),
    acknowledge: (safety, how: Partial<SafetyAcknowledging> | null) => {
      // A host may hand over anything.
      const { actions = [], reason } = how ?? {};
      const refusal = refuseUnknown(safety);
      if (refusal) return refusal;
      if (actions.length === 0 && !isReason(reason)) {
        return refused('safety.reason-missing', { safety });
      }
      return record('safety.acknowledged', {
        safety,
        actions,
        ...(reason !== undefined && isReason(reason) && { reason }),
      });
    },
    decide: (safety, outcome) => {
      if (!isReason(outcome)) return refused('safety.reason-missing', { safety });
      return refuseUnknown(safety) ?? record('safety.outcome-set', { safety, outcome });
    },
    noteFacts: (safety, facts: MinimalFacts | null) => {
      if (!Object.values(facts ?? {}).some(isReason))
        return refused('safety.reason-missing', { safety });
      return refuseUnknown(safety) ?? record('safety.facts-noted', { safety, facts: facts ?? {} });
    },
    resolve: (safety, how) => {
      if (!isReason(how)) return refused('safety.reason-missing', { safety });
      return refuseUnknown(safety) ?? record('safety.resolved', { safety, how });
    },
  };
}

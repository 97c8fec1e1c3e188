import {
  childrenOf,
  freeTextsOf,
  namesPlace,
  pointsToProtectedHome,
  type AssessmentEvent,
  type EventOf,
  type InterviewId,
  type SafetyEvent,
  type SafetyRulePlace,
  type TriggerId,
} from '@helhet/core';

import { raiseSafety } from './create-safety-verbs.js';
import { findShownPlaces } from './find-shown-places.js';
import type { RunningCase } from './running-case.js';
import type { SafetyConfig } from './safety-config.js';

/** Lets fire what fires because of something that happened, and not because of a rule about an answer. */
export class SafetyWatch {
  readonly #running: RunningCase;
  readonly #config: SafetyConfig | null;

  constructor(running: RunningCase, config: SafetyConfig | null) {
    this.#running = running;
    this.#config = config;
  }

  follow(event: AssessmentEvent): void {
    switch (event.type) {
      case 'person.died':
        this.#followDeath(event);
        break;
      case 'person.born':
        this.#followBirth(event);
        break;
      case 'person.changed':
      case 'household.set':
      case 'safety-edge.set':
        if (isProtected(event)) this.lookThrough();
        break;
      case 'safety.raised':
        break;
      default:
        this.#followWriting(event);
    }
  }

  /** A child has lost a parent or carer. Source: DOMAIN B.6, T15. */
  #followDeath({ payload }: EventOf<'person.died'>): void {
    const trigger = this.#config?.whenParentDies;
    const { log, today } = this.#running;
    if (trigger === undefined) return;
    if (childrenOf(log.assessment.family, payload.person, today).length === 0) return;
    this.#raise(trigger, { source: 'family', interview: null });
  }

  /** What had fired about an expected child fires as it does for one who is born. Source: DOMAIN B.6, T07; G 1. */
  #followBirth({ payload }: EventOf<'person.born'>): void {
    const { safety, units } = this.#running.log.assessment;
    const own = new Set(
      units.filter(({ persons }) => persons.includes(payload.person)).map(({ id }) => id),
    );
    const born = [...safety.values()]
      .filter(({ unit }) => unit !== null && own.has(unit))
      .flatMap(({ trigger }) => this.#config?.atBirth?.[trigger] ?? []);
    for (const trigger of new Set(born)) {
      this.#raise(trigger, { source: 'family', interview: null });
    }
  }

  /** Something was written, or somebody was named, that may show a protected place. Source: DOMAIN B.6, T16. */
  #followWriting(event: AssessmentEvent): void {
    const trigger = this.#config?.whenPlaceIsShown;
    if (trigger === undefined || !this.#showsPlace(event)) return;
    const { payload } = event;
    const interview = 'interview' in payload ? payload.interview : null;
    const by = event.type === 'answer.given' ? placeOf(event.payload) : undefined;
    const isWaiting = this.#of(trigger).some(
      (one) => !one.acknowledged && !one.resolved && isAt(one, interview, by),
    );
    if (isWaiting) return;
    const source = event.type === 'answer.given' ? 'answer' : 'worker';
    this.#raise(trigger, { source, interview, ...(by && { by }) });
  }

  #showsPlace(event: AssessmentEvent): boolean {
    const places = this.#config?.protectedPlaces?.() ?? [];
    if (freeTextsOf(event.payload).some((text) => namesPlace(text, places))) return true;
    if (event.type !== 'answer.given') return false;
    const { log, today } = this.#running;
    const { interviews, units, family } = log.assessment;
    const { given, interview } = event.payload;
    const unit = units.find(({ id }) => id === interviews.get(interview)?.unit) ?? null;
    return pointsToProtectedHome(given, unit, family, today);
  }

  /** Looks through what was written before for places that are protected now; each question fires once. */
  lookThrough(): void {
    const trigger = this.#config?.whenPlaceIsShown;
    if (trigger === undefined) return;
    const { log, today } = this.#running;
    const places = this.#config?.protectedPlaces?.() ?? [];
    for (const { interview, by } of findShownPlaces(log.assessment, places, today)) {
      if (this.#of(trigger).some((one) => isAt(one, interview, by))) continue;
      this.#raise(trigger, { source: 'family', interview, ...(by && { by }) });
    }
  }

  #of(trigger: TriggerId): readonly SafetyEvent[] {
    return [...this.#running.log.assessment.safety.values()].filter(
      (one) => one.trigger === trigger,
    );
  }

  #raise(trigger: TriggerId, raising: Omit<Parameters<typeof raiseSafety>[2], 'trigger'>): void {
    raiseSafety(this.#running, this.#config, { trigger, ...raising });
  }
}

function isProtected({
  payload,
}: EventOf<'person.changed'> | EventOf<'household.set'> | EventOf<'safety-edge.set'>): boolean {
  if ('person' in payload) return payload.person.protection !== undefined;
  if ('household' in payload) return payload.household.protected === true;
  return payload.safetyEdge.kind === 'secret-address';
}

function placeOf({ question, instance }: SafetyRulePlace): SafetyRulePlace {
  return { question, ...(instance !== undefined && { instance }) };
}

function isAt(
  event: SafetyEvent,
  interview: InterviewId | null,
  by: SafetyRulePlace | undefined,
): boolean {
  return (
    event.interview === interview &&
    event.by?.question === by?.question &&
    event.by?.instance === by?.instance
  );
}

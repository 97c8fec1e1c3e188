import { informationTopics, type Given, type Presence, type Respondent } from '@helhet/core';

import type { Ids } from '../ports/ids.js';
import type { AssessmentOptions } from '../session/assessment-options.js';
import type { AssessmentSession } from '../session/assessment-session.js';
import { createAssessment } from '../session/create-assessment.js';
import type { InterviewSession } from '../session/interview-session.js';
import type { Outcome } from '../session/outcome.js';
import { createCountingIds } from './counting-ids.js';
import { createSimulatedClock, settled, type SimulatedClock } from './simulated-clock.js';
import { testCatalogue } from './test-catalogue.js';
import { testFamily } from './test-family.js';
import { createUnsteadyStore, type UnsteadyStore } from './unsteady-store.js';

/** A session, and the world it runs in. */
export interface OpenCase {
  readonly session: AssessmentSession;
  readonly clock: SimulatedClock;
  readonly ids: Ids;
  readonly store: UnsteadyStore;
}

/** Opens a case of the test family; a world given is used again, as by another tab or day. */
export async function openCase(
  world: Partial<Omit<OpenCase, 'session'>> = {},
  options: Partial<AssessmentOptions> = {},
): Promise<OpenCase> {
  const clock = world.clock ?? createSimulatedClock();
  const store = world.store ?? createUnsteadyStore();
  const ids = world.ids ?? createCountingIds(`tab${String(store.kept.length)}`);
  const session = createAssessment({
    caseRef: 'case-1',
    actor: { id: 'anna', role: 'worker' },
    catalogue: testCatalogue,
    family: testFamily,
    ...options,
    clock,
    ids,
    store,
  });
  await settled();
  return { session, clock, ids, store };
}

export const alone: Presence = { persons: [], others: [], mode: 'worker-led' };
export const withKim: Presence = { persons: ['kim'], others: [], mode: 'worker-led' };

export const person = (id: string): Respondent => ({ kind: 'person', person: id });

export const chosen = (option: string): Given => ({
  state: 'answered',
  value: { kind: 'yes-no', option },
});

export const said = (text: string): Given => ({ state: 'answered', value: { kind: 'text', text } });

/** Gives what came of it, or fails with the codes of why not. */
export function succeeds<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.issues.map((issue) => issue.code).join(', '));
}

/** The codes of why something was refused; empty when it was not. */
export function refusals(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.issues.map((issue) => issue.code);
}

/** Informs a person, as must be done before they are interviewed. */
export function inform(session: AssessmentSession, ...persons: readonly string[]): void {
  for (const one of persons) {
    succeeds(
      session.family.giveInformation({
        person: one,
        topics: informationTopics,
        language: 'sv',
        format: 'spoken',
      }),
    );
  }
}

/** Informs eva and opens her own interview; asked with nobody else there, unless said otherwise. */
export function askEva(session: AssessmentSession, presence: Presence = alone): InterviewSession {
  inform(session, 'eva');
  const interview = succeeds(session.openInterview({ unit: 'P:eva', respondent: person('eva') }));
  succeeds(interview.confirmPresence(presence));
  return interview;
}

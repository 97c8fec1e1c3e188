import { informationTopics, type GroupId, type InstanceId, type InterviewId } from '@helhet/core';
import {
  createAssessment,
  type AssessmentSession,
  type InterviewSession,
  type Outcome,
} from '@helhet/machines';

import type { DeviceClock } from './device-clock.js';
import type { SharedStore } from './shared-store.js';
import type { TalkChoice, World } from './world.js';

// All that is asked of a session without the page is here: what a host does, and what nobody can see.

/** Where a session runs, and whose it is. */
export interface Surroundings {
  readonly world: World;
  readonly store: SharedStore;
  readonly clock: DeviceClock;
  readonly worker: string;
  /** What ids begin with: no two devices make the same. */
  readonly device: string;
}

/** Loads the case anew, as after every start of a device. */
export async function openSession(around: Surroundings): Promise<AssessmentSession> {
  const { world, store, clock, worker, device } = around;
  let count = 0;
  const session = createAssessment({
    caseRef: 'case',
    actor: { id: worker, role: 'worker' },
    catalogue: world.catalogue,
    family: world.family,
    safety: world.safety,
    language: world.language,
    store,
    clock,
    ids: {
      create: () => {
        count += 1;
        return `${device}-${String(count).padStart(6, '0')}`;
      },
    },
  });
  for (let turn = 0; session.view.status === 'loading'; turn += 1) {
    if (turn > 100) throw new Error('the case is never loaded');
    await Promise.resolve();
  }
  return session;
}

/** Tells everyone who is talked with what it is for. */
export function inform(session: AssessmentSession): void {
  for (const { id } of session.view.family.family.persons) {
    take(
      session.family.giveInformation({
        person: id,
        topics: informationTopics,
        language: 'en',
        format: 'spoken',
      }),
    );
  }
}

/** Takes up a talk where it stands, or begins it; one that is known, also when it is over. */
export function takeUp(
  session: AssessmentSession,
  choice: TalkChoice,
  known?: InterviewId,
): InterviewSession {
  const found = known === undefined ? null : session.interview(known);
  return found ?? take(session.openInterview(choice));
}

/** The entries there are in a group, which no page shows the ids of. */
export function entriesOf({ view }: InterviewSession, group: GroupId): readonly InstanceId[] {
  return view.outline.groups.get(group)?.instanceIds ?? [];
}

/** Waits until what was done is durable. */
export async function saved(session: AssessmentSession): Promise<void> {
  for (let turn = 0; session.view.saving.status !== 'saved'; turn += 1) {
    if (turn > 100) throw new Error('what was done is never saved');
    await Promise.resolve();
  }
}

function take<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.issues.map(({ code }) => code).join(', '));
}

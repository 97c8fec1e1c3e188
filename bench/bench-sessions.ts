import { informationTopics, unitKinds, type AssessmentEvent, type Family } from '@helhet/core';
import {
  createAssessment,
  createInterview,
  type AssessmentSession,
  type EventStore,
  type InterviewSession,
  type Outcome,
} from '@helhet/machines';

import { benchInstrument, benchWords } from './bench-instrument.js';

const actor = { id: 'anna', role: 'worker' };
const alone = { persons: [], others: [], mode: 'worker-led' } as const;

/** A store that holds a log, keeps nothing, and answers at once. */
export function storeOf(log: readonly AssessmentEvent[] = []): EventStore {
  return { load: () => Promise.resolve(log), append: () => Promise.resolve() };
}

export function succeeds<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.issues.map((issue) => issue.code).join(', '));
}

/** Lets everything that waits for a promise have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export async function openAlone(questions: number): Promise<InterviewSession> {
  const instrument = benchInstrument('bench', questions);
  const words = [benchWords(instrument)];
  const interview = createInterview({
    caseRef: 'bench',
    actor,
    instrument,
    words,
    store: storeOf(),
  });
  await nextTurn();
  succeeds(interview.confirmPresence(alone));
  return interview;
}

/** Opens a case whose instruments have so many questions each. */
export async function openCase(
  questions: number,
  family: Family,
  store: EventStore,
): Promise<AssessmentSession> {
  const instruments = unitKinds.map((kind) => benchInstrument(kind, questions, kind));
  const session = createAssessment({
    caseRef: 'bench',
    actor,
    catalogue: { instruments, words: instruments.map(benchWords) },
    family,
    store,
  });
  await nextTurn();
  return session;
}

/** Informs everyone and opens the interview of the first voice of so many units, asked with nobody else there. */
export function openInterviews(
  session: AssessmentSession,
  units = Infinity,
): readonly InterviewSession[] {
  for (const { id } of session.view.family.family.persons) {
    succeeds(
      session.family.giveInformation({
        person: id,
        topics: informationTopics,
        language: 'en',
        format: 'spoken',
      }),
    );
  }
  return session.view.units.slice(0, units).flatMap(({ id, voices }) =>
    voices.slice(0, 1).map(({ respondent }) => {
      const interview = succeeds(session.openInterview({ unit: id, respondent }));
      if (interview.view.flow === 'paused') succeeds(interview.resume());
      succeeds(interview.confirmPresence(alone));
      return interview;
    }),
  );
}

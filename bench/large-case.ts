import { applyEvent, buildPackage, foldEvents, type AssessmentEvent } from '@helhet/core';

import { benchFamily } from './bench-family.js';
import { nextTurn, openCase, openInterviews, storeOf, succeeds } from './bench-sessions.js';
import { heapInUse, measure, measureLater, type Measure } from './measure.js';

const children = 12;
const carers = 4;
const wanted = 10_000;
const questions = 150;

/** What a large case costs: times in microseconds, memory in bytes. */
export interface LargeCase {
  readonly name: string;
  readonly measures: readonly Measure[];
  readonly bytes: { readonly folded: number; readonly openSession: number };
}

/** The log of a case that was worked with until it had so many events. */
async function largeLog(): Promise<readonly AssessmentEvent[]> {
  const log: AssessmentEvent[] = [];
  const session = await openCase(questions, benchFamily(children, carers), {
    load: () => Promise.resolve([]),
    append: (_caseRef, events) => {
      log.push(...events);
      return Promise.resolve();
    },
  });
  const interviews = openInterviews(session);
  for (let index = 0; log.length < wanted; index += 1) {
    const interview = interviews[index % interviews.length];
    const at = Math.floor(index / interviews.length) % questions;
    const option = index % 3 === 0 ? 'yes' : 'no';
    interview?.answer(`Q${String(at)}`, { state: 'answered', value: { kind: 'yes-no', option } });
    if (index % 50 === 0) await nextTurn();
  }
  return log.slice(0, wanted);
}

export async function largeCase(): Promise<LargeCase> {
  const log = await largeLog();
  const before = log.slice(0, -1);
  const last = log[log.length - 1];
  if (!last) throw new Error('The large case has no events.');
  const family = benchFamily(children, carers);
  const almost = foldEvents(before);
  const folded = foldEvents(log);
  const options = { caseRef: 'c', packageId: 'p', generatedAt: last.at, purpose: 'bench' };

  const openFromLog = async (): Promise<Awaited<ReturnType<typeof openCase>>> => {
    const session = await openCase(questions, family, storeOf(log));
    if (session.view.status !== 'ready') throw new Error('The large case did not open.');
    return session;
  };
  const measures = [
    measure('fold of the log', 10, () => foldEvents(log)),
    measure('one more event', 2000, () => applyEvent(almost, last)),
    measure('a package of it', 20, () => buildPackage(folded, options)),
    await measureLater('a session opened from the log, first view', 5, openFromLog),
  ];
  const session = await openFromLog();
  measures.push(
    measure('a package from the session, with texts', 20, () => session.buildPackage()),
  );
  const [interview] = openInterviews(session);
  measures.push(
    measure('an answer in it, with the view', 1000, (index) => {
      const option = Math.floor(index / 8) % 2 === 0 ? 'sometimes' : 'yes';
      const given = { state: 'answered', value: { kind: 'yes-no', option } } as const;
      if (interview) succeeds(interview.answer(`Q${String(index % 8)}`, given));
      return session.view;
    }),
  );
  return {
    name: `${String(children)} children, ${String(carers)} carers, ${String(log.length)} events`,
    measures,
    bytes: await bytesOf(log, openFromLog),
  };
}

/** What stays in memory besides the log itself. */
async function bytesOf(
  log: readonly AssessmentEvent[],
  open: () => Promise<unknown>,
): Promise<LargeCase['bytes']> {
  const start = heapInUse();
  const kept: unknown[] = [foldEvents(log)];
  const folded = heapInUse() - start;
  kept.push(await open());
  const openSession = heapInUse() - start - folded;
  return kept.length === 2 ? { folded, openSession } : { folded: 0, openSession: 0 };
}

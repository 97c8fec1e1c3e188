import { foldEvents, type AnswerHistory, type AssessmentEvent, type Interview } from '@helhet/core';

import type { Standing, ToldTalk } from '../model/told.js';
import type { Random } from '../world/seeded-random.js';
import { fail } from './failed.js';

/** Fails when the log tells anything else than what is remembered; also when it arrives in disorder, and twice. */
export function checkLog(
  events: readonly AssessmentEvent[],
  talks: ReadonlyMap<string, ToldTalk>,
  random: Random,
): void {
  const told = JSON.stringify([...talks.values()].map(({ id }) => id).sort());
  for (const log of [events, random.shuffled([...events, ...random.shuffled(events)])]) {
    const { interviews, issues } = foldEvents(log);
    if (issues.length > 0) fail('wrong with the log', issues);
    const found = JSON.stringify([...interviews.values()].map(({ id }) => id).sort());
    if (found !== told) fail(`talks, and not ${told}`, [found]);
    for (const talk of talks.values()) checkTalk(talk, interviews.get(talk.id)!);
  }
}

function checkTalk(talk: ToldTalk, interview: Interview): void {
  const { closings, reopenings, done } = interview;
  const found = [
    [...interview.answers.entries()].map(([key, history]) => [key, kept(history)]).sort(byKey),
    [...interview.instances.entries()].filter(([, ids]) => ids.length > 0).sort(byKey),
    [done, closings.length, reopenings.length],
  ];
  const expected = [
    [...talk.answers].map(([key, standing]) => [key, said(standing)]).sort(byKey),
    [...talk.entries].filter(([, ids]) => ids.length > 0).sort(byKey),
    [talk.isClosed, talk.closings, talk.reopenings],
  ];
  const parts = ['answers', 'entries', 'endings'];
  parts.forEach((part, index) => {
    const [one, other] = [found[index], expected[index]].map((all) =>
      all!.map((it) => JSON.stringify(it)),
    );
    const extra = one!.filter((it) => !other!.includes(it));
    const lost = other!.filter((it) => !one!.includes(it));
    if (extra.length + lost.length > 0) {
      fail(`${part} of ${talk.id} that nobody gave, and those that are lost`, [extra, lost]);
    }
  });
}

function kept({ current, earlier }: AnswerHistory): readonly unknown[] {
  return [current?.given ?? null, earlier.map(({ given }) => given)].map(inOrder);
}

function said({ current, earlier }: Standing): readonly unknown[] {
  return [current?.given ?? null, earlier.map(({ given }) => given)].map(inOrder);
}

/** The same whatever order its parts were written in. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(byKey)
      .map(([key, inside]) => [key, inOrder(inside)]),
  );
}

function byKey([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

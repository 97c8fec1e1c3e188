import type { Answer, Given } from '../answer/answer.js';
import { persistentMap } from '../event/persistent-map.js';
import type { Group } from '../instrument/instrument.js';
import { createOutline } from '../interview/create-outline.js';
import type { Interview } from '../interview/interview.js';
import type { Outline } from '../interview/outline.js';
import type { InstanceId, QuestionKey } from '../interview/question-key.js';
import type { HeardInterview } from './heard-interview.js';

/** An interview with everything that applies in it, whoever is present. */
export interface Talk extends HeardInterview {
  readonly outline: Outline;
}

/** Answers that a respondent gave; what was not asked or put off is nothing they said. */
export function isHeard({ state }: Given): boolean {
  return state === 'answered' || state === 'dont-know' || state === 'declined';
}

/** Looks at an interview whole: what was said in private was said. */
export function talkOf({ interview, asking }: HeardInterview): Talk {
  const { answers, instances } = interview;
  const ground = { answers, instances, privateAllowed: true, issues: persistentMap<never>() };
  return { interview, asking, outline: createOutline(asking, ground) };
}

/** The current answer of a talk; none to an entry that was added by mistake and taken away. */
export function answerIn(
  { interview }: Talk,
  key: QuestionKey,
  group: Group | null,
): Answer | null {
  const history = interview.answers.get(key);
  const isGone =
    group?.each === 'entry' &&
    history?.instance !== undefined &&
    !hasEntry(interview, group, history.instance);
  return isGone ? null : (history?.current ?? null);
}

/** Whether an entry was added in an interview, and not taken away. */
export function hasEntry({ instances }: Interview, group: Group, instance: InstanceId): boolean {
  return instances.get(group.id)?.includes(instance) ?? false;
}

/** The order things were said in; the same whatever order logs were read in. */
export function byTime(
  one: { readonly at: string; readonly id: string },
  other: { readonly at: string; readonly id: string },
): number {
  const [first, second] = [`${one.at} ${one.id}`, `${other.at} ${other.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

import { persistentMap, type PersistentMap } from '../event/persistent-map.js';
import type { AreaId, GroupId } from '../instrument/instrument.js';
import type { Issue } from '../issue/issue.js';
import type { AddedInstances } from './asked-places.js';
import type { AskedId, Asking } from './asking.js';
import type { AnswerHistory } from './interview.js';
import type { Outline } from './outline.js';
import { OutlineReview } from './outline-review.js';
import { questionPlace, type InstanceId, type QuestionKey } from './question-key.js';

/** What an outline is drawn from besides the instrument. @public */
export interface OutlineGround {
  /** By question key. */
  readonly answers: PersistentMap<AnswerHistory>;
  readonly instances: AddedInstances;
  /** Whether private questions may be there; see {@link isPrivateAllowed}. */
  readonly privateAllowed: boolean;
  /** Areas whose private questions are not to be asked any more; those that are answered stay. None, when absent. */
  readonly stoppedAreas?: ReadonlySet<AreaId>;
  /** Refused attempts, by question key. */
  readonly issues: PersistentMap<Issue>;
}

/** An outline in which there is nothing to ask. @public */
export const emptyOutline: Outline = {
  areaIds: [],
  areas: persistentMap(),
  groups: persistentMap(),
  instances: persistentMap(),
  questions: persistentMap(),
  progress: { settled: 0, total: 0 },
};

/**
 * Creates the outline of what there is to ask.
 *
 * @public
 */
export function createOutline(asking: Asking, ground: OutlineGround): Outline {
  return renewOutline(asking, emptyOutline, ground);
}

/**
 * Updates an outline after something changed for one question: it and what depends on it are looked at
 * again, and nothing else. In a group, only the same instance.
 *
 * Gives what {@link createOutline} would give from scratch; what did not change is the same object.
 *
 * @public
 */
export function updateOutline(
  asking: Asking,
  outline: Outline,
  ground: OutlineGround,
  key: QuestionKey,
): Outline {
  const { question, instance } = questionPlace(key);
  const group = asking.entries.get(question)?.group;
  const only = group && instance !== undefined ? { group: group.id, instance } : null;
  return review(asking, outline, ground, [question, ...asking.dependentsOf(question)], only);
}

/**
 * Updates an outline after an instance was added to a group or taken away: that instance is looked at, and
 * no other.
 *
 * @public
 */
export function updateInstance(
  asking: Asking,
  outline: Outline,
  ground: OutlineGround,
  group: GroupId,
  instance: InstanceId,
): Outline {
  const asked = asking.groups.get(group);
  if (!asked) return outline;
  const inGroup = new Set<string>(asked.questions);
  const nodes = [group, ...asking.order.filter((id) => inGroup.has(id))];
  return review(asking, outline, ground, nodes, { group, instance });
}

/**
 * Updates an outline after something changed for all questions, such as who is present.
 *
 * @public
 */
export function renewOutline(asking: Asking, outline: Outline, ground: OutlineGround): Outline {
  return review(asking, outline, ground, asking.order, null);
}

function review(
  asking: Asking,
  outline: Outline,
  ground: OutlineGround,
  nodes: readonly AskedId[],
  only: { readonly group: GroupId; readonly instance: InstanceId } | null,
): Outline {
  const run = new OutlineReview(asking, outline, ground);
  for (const node of nodes) {
    if (asking.groups.has(node)) run.lookAtGroup(node);
    else run.lookAtQuestion(node, only);
  }
  return run.finish();
}

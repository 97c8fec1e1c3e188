import type { PersistentMap } from '../event/persistent-map.js';
import type { PlaceholderNames } from '../instrument/fill-placeholders.js';
import type { Group, GroupId, QuestionId } from '../instrument/instrument.js';
import type { Asking } from './asking.js';
import {
  questionKey,
  type InstanceId,
  type QuestionKey,
  type QuestionPlace,
} from './question-key.js';

/** The instances that were added, by group. @public */
export type AddedInstances = PersistentMap<readonly InstanceId[]>;

/** Names an instance among those of every group. @public */
export function instanceKey(group: GroupId, instance: InstanceId): string {
  return `${group}#${instance}`;
}

/**
 * Finds the instances of a group, in order: those people added, or one for each that the family knows of.
 *
 * @public
 */
export function instancesOf(
  asking: Asking,
  group: Group,
  added: AddedInstances,
): readonly InstanceId[] {
  if (group.each === 'entry') return added.get(group.id) ?? [];
  return (asking.members[group.each] ?? []).map((member) => member.id);
}

/**
 * Finds where a question is asked: in one place, or once for each instance of its group.
 *
 * @param only - The one instance to look at, when it is of the question's own group.
 */
export function placesOf(
  asking: Asking,
  question: QuestionId,
  added: AddedInstances,
  only: { readonly group: GroupId; readonly instance: InstanceId } | null,
): readonly QuestionPlace[] {
  const group = asking.entries.get(question)?.group;
  if (!group) return [{ question }];
  const instances = only?.group === group.id ? [only.instance] : instancesOf(asking, group, added);
  return instances.map((instance) => ({ question, instance }));
}

/**
 * Finds the key a condition means when it names a question from a place: the same instance for a question of
 * the same group, the question itself for one outside, and `null` for one inside another group.
 */
export function keyFrom(
  asking: Asking,
  from: QuestionPlace,
  named: QuestionId,
): QuestionKey | null {
  const group = asking.entries.get(named)?.group;
  if (!group) return named;
  // A question that is not put to this audience is in its group all the same: it is explained.
  const isSameGroup = group.questions.some(({ id }) => id === from.question);
  return isSameGroup && from.instance !== undefined
    ? questionKey({ question: named, instance: from.instance })
    : null;
}

/** Finds the names that the texts of a place are filled with: in a group, of what it is asked for. */
export function namesAt(
  asking: Asking,
  group: Group | null,
  instance: InstanceId | undefined,
): PlaceholderNames {
  if (!group || group.each === 'entry' || instance === undefined) return asking.names;
  const member = asking.members[group.each]?.find(({ id }) => id === instance);
  return member ? { ...asking.names, [group.each]: member.name } : asking.names;
}

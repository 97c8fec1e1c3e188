import { fillPlaceholders } from '../instrument/fill-placeholders.js';
import { isPrivate } from '../instrument/is-private.js';
import { instanceKey, instancesOf, namesAt } from './asked-places.js';
import type { Asking, AskingGroup } from './asking.js';
import type { OutlineGround } from './create-outline.js';
import type { GroupView, InstanceView, Outline } from './outline.js';
import { questionKey, type InstanceId } from './question-key.js';

/** Draws up a group as it is now; the same object as before when nothing about it has changed. */
export function viewGroup(
  asking: Asking,
  { group, area }: AskingGroup,
  ground: OutlineGround,
  before: GroupView | undefined,
): GroupView {
  const found = instancesOf(asking, group, ground.instances);
  const instanceIds = before && isSameList(before.instanceIds, found) ? before.instanceIds : found;
  if (before?.instanceIds === instanceIds) return before;
  const own = asking.words.groups?.[group.id];
  return {
    id: group.id,
    area,
    title: own?.title ?? group.id,
    add: group.each === 'entry' ? (own?.add ?? '') : null,
    instanceIds,
  };
}

/** Whether a group may be seen at all: something in it could be asked of those who are present. */
export function isGroupSeen(
  asking: Asking,
  { questions }: AskingGroup,
  { privateAllowed }: OutlineGround,
): boolean {
  return questions.some((id) => {
    const entry = asking.entries.get(id);
    return entry && (privateAllowed || !isPrivate(entry.question, asking.audience));
  });
}

/** Draws up an instance as it is now; the same object as before when nothing about it has changed. */
export function viewInstance(
  asking: Asking,
  { group, questions }: AskingGroup,
  outline: Outline,
  instance: InstanceId,
): InstanceView {
  const before = outline.instances.get(instanceKey(group.id, instance));
  const found = questions
    .map((question) => questionKey({ question, instance }))
    .filter((key) => outline.questions.has(key));
  const questionIds = before && isSameList(before.questionIds, found) ? before.questionIds : found;
  const { groups, language } = asking.words;
  const number = (outline.groups.get(group.id)?.instanceIds.indexOf(instance) ?? 0) + 1;
  const title = fillPlaceholders(
    (groups?.[group.id]?.instance ?? '{number}').replace('{number}', String(number)),
    namesAt(asking, group, instance),
    language,
  );
  if (before?.questionIds === questionIds && before.title === title) return before;
  return { id: instance, group: group.id, title, questionIds };
}

/** Finds the instances to draw up anew after the list of them has changed: new ones, and those renumbered. */
export function movedInstances(
  before: readonly InstanceId[],
  after: readonly InstanceId[],
): readonly InstanceId[] {
  const same = after.findIndex((instance, index) => before[index] !== instance);
  return same === -1 ? [] : after.slice(same);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

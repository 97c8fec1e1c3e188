import { fillPlaceholders } from '../instrument/fill-placeholders.js';
import { isPrivate } from '../instrument/is-private.js';
import { instanceKey, instancesOf, namesAt } from './asked-places.js';
import type { Asking, AskingGroup } from './asking.js';
import type { OutlineGround } from './create-outline.js';
import type { GroupView, InstanceView, Outline } from './outline.js';
import { questionKey, type InstanceId } from './question-key.js';
import { sameOr } from './same-list.js';

/** Draws up a group as it is now; the same object as before when nothing about it has changed. */
export function viewGroup(
  asking: Asking,
  { group, area }: AskingGroup,
  ground: OutlineGround,
  before: GroupView | undefined,
): GroupView {
  const instanceIds = sameOr(before?.instanceIds, instancesOf(asking, group, ground.instances));
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

/** Whether a group may be seen at all: it has or can get instances, and something could be asked of those present. */
export function isGroupSeen(
  asking: Asking,
  { group, questions }: AskingGroup,
  { instances, privateAllowed }: OutlineGround,
): boolean {
  if (group.each !== 'entry' && instancesOf(asking, group, instances).length === 0) return false;
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
  const questionIds = sameOr(
    before?.questionIds,
    questions
      .map((question) => questionKey({ question, instance }))
      .filter((key) => outline.questions.has(key)),
  );
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

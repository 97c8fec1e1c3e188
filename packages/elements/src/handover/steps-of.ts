import type { GroupId, InstanceId, Outline, QuestionKey } from '@helhet/core';
import { instanceKey } from '@helhet/core';

/** One screen: a question, or a group to which one more can be added. @internal */
export type Step = QuestionStep | GroupStep;

/** A question, and in a group which instance. @internal */
export interface QuestionStep {
  readonly kind: 'question';
  readonly id: string;
  readonly question: QuestionKey;
  readonly instance: { readonly group: GroupId; readonly id: InstanceId } | null;
}

/** A group of entries, after those that are there. @internal */
export interface GroupStep {
  readonly kind: 'group';
  readonly id: string;
  readonly group: GroupId;
}

/**
 * Lists the screens for what is asked now, in the instrument's order: in each area its questions, then each
 * group, one instance after the other.
 *
 * @internal
 */
export function stepsOf(
  outline: Outline,
  isAsked: (question: QuestionKey) => boolean,
): readonly Step[] {
  const stepsFor = (
    questions: readonly QuestionKey[],
    instance: QuestionStep['instance'],
  ): readonly Step[] =>
    questions
      .filter(isAsked)
      .map((question) => ({ kind: 'question', id: `question ${question}`, question, instance }));

  const groupSteps = (group: GroupId): readonly Step[] => {
    const { instanceIds, add } = outline.groups.get(group) ?? { instanceIds: [], add: null };
    const asked = instanceIds.flatMap((id) => {
      const questions = outline.instances.get(instanceKey(group, id))?.questionIds ?? [];
      return stepsFor(questions, { group, id });
    });
    return add === null ? asked : [...asked, { kind: 'group', id: `group ${group}`, group }];
  };

  return outline.areaIds.flatMap((id) => {
    const { questionIds, groupIds } = outline.areas.get(id) ?? { questionIds: [], groupIds: [] };
    return [...stepsFor(questionIds, null), ...groupIds.flatMap(groupSteps)];
  });
}

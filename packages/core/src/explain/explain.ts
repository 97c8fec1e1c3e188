import { conditionHolds, leafHolds, type ConditionGround } from '../instrument/condition-holds.js';
import { treeLeaves } from '../instrument/condition-leaves.js';
import type { Condition, ConditionLeaf } from '../instrument/condition.js';
import type { Area, AreaId, Group, Question } from '../instrument/instrument.js';
import { isPrivate } from '../instrument/is-private.js';
import { groupsOf } from '../instrument/questions-of.js';
import type { InstrumentRules } from '../instrument/rules.js';
import { ruleHolds } from '../finding/held-rules.js';
import { instanceKey } from '../interview/asked-places.js';
import type { Asking } from '../interview/asking.js';
import type { Outline, QuestionView } from '../interview/outline.js';
import { conditionGroundAt } from '../interview/outline-review.js';
import { questionPlace, type QuestionKey, type QuestionPlace } from '../interview/question-key.js';
import type { AskingReason, ExplainedCondition, Explanation } from './explanation.js';

/** What an explanation is made from. @public */
export interface ExplainOptions {
  readonly asking: Asking;
  /** With every question that applies, whoever is present. */
  readonly outline: Outline;
  /** Whether private questions may be there now. */
  readonly privateAllowed: boolean;
  /** Areas whose private questions are not to be asked any more; see {@link OutlineGround}. None, when absent. */
  readonly stoppedAreas?: ReadonlySet<AreaId>;
  readonly rules?: InstrumentRules;
}

/**
 * Explains a question: why it is asked or not, and what its answer proposes or fires, by which rule. Gives
 * `null` for a question that the instrument does not have.
 *
 * For the worker only; see {@link Explanation}.
 *
 * @public
 */
export function explain(key: QuestionKey, options: ExplainOptions): Explanation | null {
  const { asking, outline, privateAllowed, rules } = options;
  const place = questionPlace(key);
  const found = findQuestion(asking, place.question);
  if (!found) return null;
  const ground = conditionGroundAt(asking, outline, place);
  const isStopped =
    options.stoppedAreas?.has(found.area.id) === true && !isAnswered(outline.questions.get(key));
  const reasons = reasonsFor(found, asking, ground, { privateAllowed, isStopped });
  const own = rules?.rules[place.question] ?? [];
  return {
    ...place,
    asked: isThere(place, found, outline) && reasons.every((reason) => reason.holds),
    reasons,
    rules: own.map((rule, index) => ({
      number: index + 1,
      holds: ruleHolds(asking, outline, { ...place, number: index + 1, rule }, place),
      when: explainCondition(rule.when, ground),
      proposes: rule.proposes ?? [],
      fires: rule.fires ?? [],
    })),
    listenFor: rules?.listenFor?.[place.question] ?? [],
  };
}

/** Whether there is such an instance of the group, when the question is in one. */
function isThere(
  { instance = '' }: QuestionPlace,
  { group }: FoundQuestion,
  outline: Outline,
): boolean {
  return !group || outline.instances.has(instanceKey(group.id, instance));
}

function isAnswered(question: QuestionView | undefined): boolean {
  return question?.answer != null && question.answer.given.state !== 'deferred';
}

interface FoundQuestion {
  readonly area: Area;
  readonly group: Group | null;
  readonly question: Question;
}

function findQuestion({ instrument }: Asking, id: string): FoundQuestion | null {
  for (const area of instrument.areas) {
    for (const group of [null, ...groupsOf(area)]) {
      const question = (group ?? area).questions.find((one) => one.id === id);
      if (question) return { area, group, question };
    }
  }
  return null;
}

function reasonsFor(
  { area, group, question }: FoundQuestion,
  { audience }: Asking,
  ground: ConditionGround,
  { privateAllowed, isStopped }: { readonly privateAllowed: boolean; readonly isStopped: boolean },
): readonly AskingReason[] {
  const conditions = [
    { of: 'area', when: area.when },
    { of: 'group', when: group?.when },
    { of: 'question', when: question.when },
  ] as const;
  return [
    ...(question.ask[audience] ? [] : [{ code: 'audience', holds: false } as const]),
    ...(isPrivate(question, audience) ? [{ code: 'private', holds: privateAllowed } as const] : []),
    ...(isPrivate(question, audience) && isStopped
      ? [{ code: 'stopped', holds: false } as const]
      : []),
    ...conditions.flatMap(({ of, when }): AskingReason[] => {
      if (!when) return [];
      const condition = explainCondition(when, ground);
      return [{ code: 'condition', of, holds: condition.holds, condition }];
    }),
  ];
}

function explainCondition(condition: Condition, ground: ConditionGround): ExplainedCondition {
  const leaves: readonly ConditionLeaf[] = treeLeaves(condition);
  return {
    condition,
    holds: conditionHolds(condition, ground),
    leaves: leaves.map((leaf) => ({
      leaf,
      holds: leafHolds(leaf, ground),
      found:
        'fact' in leaf ? (ground.facts[leaf.fact] ?? null) : (ground.given(leaf.question) ?? null),
    })),
  };
}

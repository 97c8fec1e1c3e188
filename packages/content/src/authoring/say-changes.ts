import {
  findProposals,
  instanceKey,
  questionKey,
  type HeldRule,
  type Outline,
  type Proposal,
  type QuestionKey,
  type QuestionView,
  type RuleNames,
} from '@helhet/core';

import { sayName } from './rule-names.js';
import type { TracedState, TracedStep } from './traced-interview.js';

/**
 * Says what a step changed, a line for each thing; nothing when it changed nothing.
 *
 * @internal
 */
export function sayChanges(
  before: TracedState,
  { state: after, began, ended }: Extract<TracedStep, { readonly issue: null }>,
  names: RuleNames,
): readonly string[] {
  const gone = keysInOrder(before.outline).filter((key) => !after.outline.questions.has(key));
  return [
    ...sayAsked(before.outline, after.outline, 'asked now: '),
    ...gone.map((key) => sayQuestion('asked no more: ', key, before.outline)),
    ...sayGroupsGone(before.outline, after.outline),
    ...sayProposals(findProposals(before.held), findProposals(after.held), ended, names),
    ...sayFired(began, names),
  ];
}

/**
 * Says what is asked that was not, and what can be added to that could not.
 *
 * @internal
 */
export function sayAsked(before: Outline, after: Outline, lead: string): readonly string[] {
  const asked = keysInOrder(after).filter((key) => !before.questions.has(key));
  return [
    ...asked.map((key) => sayQuestion(lead, key, after)),
    ...groupsOnlyIn(after, before).map((said) => `   can be added to now: ${said}`),
  ];
}

function sayGroupsGone(before: Outline, after: Outline): readonly string[] {
  return groupsOnlyIn(before, after).map((said) => `   can be added to no more: ${said}`);
}

/** The keys of everything that is asked, in the order it is shown. */
function keysInOrder({ areaIds, areas, groups, instances }: Outline): readonly QuestionKey[] {
  return areaIds.flatMap((id) => {
    const { questionIds = [], groupIds = [] } = areas.get(id) ?? {};
    const inGroups = groupIds.flatMap((group) =>
      (groups.get(group)?.instanceIds ?? []).flatMap(
        (instance) => instances.get(instanceKey(group, instance))?.questionIds ?? [],
      ),
    );
    return [...questionIds, ...inGroups];
  });
}

function sayQuestion(lead: string, key: QuestionKey, outline: Outline): string {
  const question = outline.questions.get(key);
  return `   ${lead}${key}${question ? sayText(question) : ''}`;
}

function sayText({ text, private: isPrivate }: QuestionView): string {
  return `${text === '' ? '' : ` ${text}`}${isPrivate ? ' (private)' : ''}`;
}

/** Groups that people add to, which are there in one outline and not in another. */
function groupsOnlyIn({ areaIds, areas, groups }: Outline, other: Outline): readonly string[] {
  return areaIds
    .flatMap((id) => areas.get(id)?.groupIds ?? [])
    .filter((id) => !other.groups.has(id))
    .flatMap((id) => {
      const group = groups.get(id);
      return group && group.add !== null ? [`${id} ${group.title}`] : [];
    });
}

function sayProposals(
  before: readonly Proposal[],
  after: readonly Proposal[],
  ended: readonly HeldRule[],
  { factors = {} }: RuleNames,
): readonly string[] {
  const ids = [...new Set([...before, ...after].map(({ factor }) => factor))].sort();
  return ids.flatMap((id) => {
    const was = before.find(({ factor }) => factor === id)?.by ?? [];
    const is = after.find(({ factor }) => factor === id)?.by ?? [];
    const known = new Set(was.map(sayRule));
    const added = is.map(sayRule).filter((rule) => !known.has(rule));
    const name = sayName(id, factors);
    if (is.length === 0) {
      const lost = ended.filter(({ rule }) => rule.proposes?.includes(id)).map(sayRule);
      return [`   proposed no more: ${name}, ${lost.join(', ')} holds no more`];
    }
    if (added.length === 0) return [];
    const lead = was.length === 0 ? 'proposed' : 'proposed also';
    return [`   ${lead}: ${name}, by ${added.join(', ')}`];
  });
}

function sayFired(began: readonly HeldRule[], { triggers = {} }: RuleNames): readonly string[] {
  return began.flatMap((held) =>
    (held.rule.fires ?? []).map((id) => `   fired: ${sayName(id, triggers)}, by ${sayRule(held)}`),
  );
}

function sayRule({ number, ...place }: HeldRule | Proposal['by'][number]): string {
  return `rule ${number} of ${questionKey(place)}`;
}

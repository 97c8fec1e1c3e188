import { persistentMap, type PersistentMap } from '../event/persistent-map.js';
import { conditionHolds } from '../instrument/condition-holds.js';
import type { GroupId } from '../instrument/instrument.js';
import type { PlacedRule } from '../instrument/rules-of.js';
import type { Asking } from '../interview/asking.js';
import { placesOf, type AddedInstances } from '../interview/asked-places.js';
import type { Outline } from '../interview/outline.js';
import { conditionGroundAt } from '../interview/outline-review.js';
import {
  questionKey,
  questionPlace,
  type InstanceId,
  type QuestionKey,
  type QuestionPlace,
} from '../interview/question-key.js';
import type { RuleBook } from './rule-book.js';

/**
 * A rule that holds now, and in a group for which instance.
 *
 * @public
 */
export interface HeldRule extends PlacedRule {
  readonly instance?: InstanceId;
}

/**
 * The rules that hold, by {@link heldRuleKey}: what the answers mean now.
 *
 * @public
 */
export type HeldRules = PersistentMap<HeldRule>;

/** What an answer brought about. @public */
export interface RuleChange {
  readonly held: HeldRules;
  /** Rules that hold now and did not before: what was newly proposed, and what fires. */
  readonly began: readonly HeldRule[];
  /** Rules that held before and do no more. */
  readonly ended: readonly HeldRule[];
}

/** Names a rule that holds among all that do. @public */
export function heldRuleKey({ question, number, instance }: Omit<HeldRule, 'rule'>): string {
  const name = `${question}:${String(number)}`;
  return instance === undefined ? name : `${name}#${instance}`;
}

/**
 * Finds the rules that hold.
 *
 * @param outline - With every question that applies, whoever is present: what was said in private means
 * something still when someone has come in.
 * @public
 */
export function findHeldRules(
  book: RuleBook,
  outline: Outline,
  instances: AddedInstances,
): HeldRules {
  return review(book, outline, instances, persistentMap(), book.rules, null).held;
}

/**
 * Brings the rules that hold up to date after something changed for one question; only rules that look at it
 * or at what depends on it are evaluated.
 *
 * Gives what {@link findHeldRules} would give from scratch.
 *
 * @public
 */
export function updateHeldRules(
  book: RuleBook,
  outline: Outline,
  instances: AddedInstances,
  held: HeldRules,
  key: QuestionKey,
): RuleChange {
  const { question, instance } = questionPlace(key);
  const group = book.asking.entries.get(question)?.group;
  const only = group && instance !== undefined ? { group: group.id, instance } : null;
  const rules = book.rulesAbout([question, ...book.asking.dependentsOf(question)]);
  return review(book, outline, instances, held, rules, only);
}

/**
 * Brings the rules that hold up to date after an instance was added or taken away.
 *
 * @public
 */
export function updateHeldRulesOfInstance(
  book: RuleBook,
  outline: Outline,
  instances: AddedInstances,
  held: HeldRules,
  changed: { readonly group: GroupId; readonly instance: InstanceId },
): RuleChange {
  const { questions = [] } = book.asking.groups.get(changed.group) ?? {};
  return review(book, outline, instances, held, book.rulesAbout(questions), changed);
}

function review(
  { asking }: RuleBook,
  outline: Outline,
  instances: AddedInstances,
  before: HeldRules,
  rules: readonly PlacedRule[],
  only: { readonly group: GroupId; readonly instance: InstanceId } | null,
): RuleChange {
  let held = before;
  const began: HeldRule[] = [];
  const ended: HeldRule[] = [];
  for (const placed of rules) {
    const places = placesOf(asking, placed.question, instances, only);
    for (const place of places) {
      const one: HeldRule = {
        ...placed,
        ...(place.instance !== undefined && { instance: place.instance }),
      };
      const key = heldRuleKey(one);
      const known = held.get(key);
      const holds = ruleHolds(asking, outline, placed, place);
      if (holds === (known !== undefined)) continue;
      held = holds ? held.set(key, one) : held.delete(key);
      (holds ? began : ended).push(known ?? one);
    }
  }
  return { held, began, ended };
}

/** Whether a rule holds at a place: its question has been answered, in whatever state, and its condition holds. */
export function ruleHolds(
  asking: Asking,
  outline: Outline,
  { rule }: PlacedRule,
  place: QuestionPlace,
): boolean {
  if (!outline.questions.get(questionKey(place))?.answer) return false;
  return conditionHolds(rule.when, conditionGroundAt(asking, outline, place));
}

import type { Given } from '../../answer/answer.js';
import type { AnswerKind } from '../answer-kind.js';
import type { Audience } from '../audience.js';
import { conditionHolds } from '../condition-holds.js';
import { conditionQuestions, treeLeaves } from '../condition-leaves.js';
import type { Condition, ConditionLeaf, UnitFacts } from '../condition.js';
import type { Instrument, QuestionId } from '../instrument.js';
import { groupsOf } from '../questions-of.js';
import { candidateAnswers, isEveryAnswerTried } from './candidate-answers.js';
import { candidateFacts } from './candidate-facts.js';

/** What a path leads to. @public */
export interface PathGoal {
  readonly audience: Audience;
  readonly question: QuestionId;
  /** Then answered so that this holds too; a path that only reaches the question does not answer it. */
  readonly when?: Condition;
}

/**
 * Facts of a unit and answers, in the order they are given, that lead to a goal. In a group, all are of one and
 * the same instance.
 *
 * @public
 */
export interface Path {
  readonly facts: UnitFacts;
  readonly answers: readonly { readonly question: QuestionId; readonly given: Given }[];
}

/** When this many ways have been tried, a goal counts as one that can be reached. */
const patience = 200_000;

/** The path to a goal that may be there, when not every way has been tried. */
const untold: Path = { facts: {}, answers: [] };

/**
 * Finds a way to a question, or to an answer of it that makes a condition hold; `null` when there is none.
 *
 * Every answer that conditions can tell apart is tried, with every set of facts that can go together. Private
 * questions are there. When there are too many ways to try them all, the path found is empty.
 *
 * @public
 */
export function findPath(instrument: Instrument, goal: PathGoal): Path | null {
  const search = new PathSearch(instrument, goal);
  return search.find();
}

interface Node {
  readonly id: QuestionId;
  readonly kind: AnswerKind;
  readonly conditions: readonly Condition[];
}

class PathSearch {
  readonly #goal: PathGoal;
  readonly #nodes: readonly Node[];
  readonly #kinds: ReadonlyMap<QuestionId, AnswerKind>;
  readonly #facts: readonly UnitFacts[];
  readonly #candidates: ReadonlyMap<QuestionId, readonly Given[]>;
  readonly #isEveryAnswerTried: boolean;
  #tries = 0;

  constructor(instrument: Instrument, goal: PathGoal) {
    this.#goal = goal;
    const all = nodesFor(instrument, goal.audience);
    this.#nodes = closureOf(goal, all);
    this.#kinds = new Map([...all].map(([id, { kind }]) => [id, kind]));
    const leaves = [...this.#nodes.flatMap((node) => node.conditions), ...whenOf(goal)].flatMap(
      (condition): readonly ConditionLeaf[] => treeLeaves(condition),
    );
    this.#facts = candidateFacts(instrument, goal.audience, leaves);
    const leavesAbout = (id: QuestionId): readonly ConditionLeaf[] =>
      leaves.filter((leaf) => 'question' in leaf && leaf.question === id);
    this.#candidates = new Map(
      this.#nodes.map(({ id, kind }) => [id, candidateAnswers(kind, leavesAbout(id))]),
    );
    this.#isEveryAnswerTried = this.#nodes.every(({ id, kind }) =>
      isEveryAnswerTried(kind, leavesAbout(id)),
    );
  }

  find(): Path | null {
    if (!this.#kinds.has(this.#goal.question)) return null;
    for (const facts of this.#facts) {
      const given = this.#follow(facts, new Map(), 0);
      if (this.#tries > patience) return untold;
      if (given) {
        return { facts, answers: [...given].map(([question, one]) => ({ question, given: one })) };
      }
    }
    return this.#isEveryAnswerTried ? null : untold;
  }

  /** Answers the questions from one on, each in every way, until the goal is reached. */
  #follow(
    facts: UnitFacts,
    given: ReadonlyMap<QuestionId, Given>,
    from: number,
  ): ReadonlyMap<QuestionId, Given> | null {
    this.#tries += 1;
    if (this.#tries > patience) return null;
    const holds = (condition: Condition): boolean =>
      conditionHolds(condition, {
        facts,
        given: (id) => given.get(id) ?? null,
        kind: (id) => this.#kinds.get(id) ?? null,
      });
    const { question, when } = this.#goal;
    const node = this.#nodes[from];
    if (!node) return when && given.has(question) && holds(when) ? given : null;
    const isGoal = node.id === question;
    if (!node.conditions.every(holds)) {
      return isGoal ? null : this.#follow(facts, given, from + 1);
    }
    if (isGoal && !when) return given;
    for (const candidate of this.#candidates.get(node.id) ?? []) {
      const found = this.#follow(facts, new Map(given).set(node.id, candidate), from + 1);
      if (found) return found;
    }
    return isGoal ? null : this.#follow(facts, given, from + 1);
  }
}

function whenOf({ when }: PathGoal): readonly Condition[] {
  return when ? [when] : [];
}

function nodesFor(instrument: Instrument, audience: Audience): ReadonlyMap<QuestionId, Node> {
  const nodes = new Map<QuestionId, Node>();
  for (const area of instrument.areas) {
    for (const group of [null, ...groupsOf(area)]) {
      for (const { id, ask, when } of (group ?? area).questions) {
        const kind = ask[audience];
        if (!kind) continue;
        const conditions = [area.when, group?.when, when].filter((one) => one !== undefined);
        nodes.set(id, { id, kind, conditions });
      }
    }
  }
  return nodes;
}

/** What the goal depends on, each after what it depends on itself. */
function closureOf(goal: PathGoal, all: ReadonlyMap<QuestionId, Node>): readonly Node[] {
  const order: Node[] = [];
  const placed = new Set<QuestionId>();
  const place = (id: QuestionId): void => {
    const node = all.get(id);
    if (!node || placed.has(id)) return;
    placed.add(id);
    for (const other of node.conditions.flatMap(conditionQuestions)) place(other);
    order.push(node);
  };
  for (const id of whenOf(goal).flatMap(conditionQuestions)) place(id);
  place(goal.question);
  return order;
}

import {
  catalogueRef,
  createAsking,
  createOutline,
  createRuleBook,
  findAnswerIssues,
  findHeldRules,
  persistentMap,
  questionPlace,
  updateHeldRules,
  updateHeldRulesOfInstance,
  updateInstance,
  updateOutline,
  type Answer,
  type Asking,
  type Given,
  type GroupId,
  type HeldRule,
  type HeldRules,
  type InstanceId,
  type Instrument,
  type InstrumentRules,
  type InstrumentWords,
  type Issue,
  type Outline,
  type OutlineGround,
  type QuestionKey,
  type RuleBook,
} from '@helhet/core';

import { givenFromValue } from './given-from-value.js';
import type { Script, ScriptStep } from './script.js';

/** An instrument with its words in one language, and its rules if it has any. @internal */
export interface TracedInstrument {
  readonly instrument: Instrument;
  readonly words: InstrumentWords;
  readonly rules: InstrumentRules | null;
}

/** An interview as it is after a step. @internal */
export interface TracedState {
  readonly ground: OutlineGround;
  /** With every question that applies, the private ones too. */
  readonly outline: Outline;
  readonly held: HeldRules;
}

/** What a step brought about, or why it was refused. @internal */
export type TracedStep =
  | {
      readonly issue: null;
      readonly state: TracedState;
      /** What was given; `null` for a step that gives no answer. */
      readonly given: Given | null;
      readonly began: readonly HeldRule[];
      readonly ended: readonly HeldRule[];
    }
  | { readonly issue: Issue };

type EntryStep = Extract<ScriptStep, { readonly as: InstanceId }>;

/**
 * An interview without a session: steps in, what they lead to out. It refuses what a session would refuse.
 *
 * @internal
 */
export class TracedInterview {
  readonly asking: Asking;
  readonly start: TracedState;
  readonly #book: RuleBook;
  readonly #answerBase: Pick<Answer, 'audience' | 'catalogue' | 'at' | 'recordedBy'>;
  readonly #persons: ReadonlySet<string>;

  constructor({ instrument, words, rules }: TracedInstrument, script: Script) {
    const { audience, facts, members } = script;
    this.asking = createAsking({ instrument, words, audience, facts, members });
    this.#book = createRuleBook(
      this.asking,
      rules ?? { instrument: instrument.id, version: instrument.version, rules: {} },
    );
    this.#answerBase = {
      audience,
      catalogue: catalogueRef(instrument, words),
      at: '2000-01-01T00:00:00.000Z',
      recordedBy: { id: 'script', role: 'author' },
    };
    const people = [...(members.parent ?? []), ...(members.child ?? [])];
    this.#persons = new Set(people.map(({ id }) => id));
    const ground: OutlineGround = {
      answers: persistentMap(),
      instances: persistentMap(),
      privateAllowed: true,
      issues: persistentMap(),
    };
    const outline = createOutline(this.asking, ground);
    this.start = { ground, outline, held: findHeldRules(this.#book, outline, ground.instances) };
  }

  /** Takes one step from a state; gives the issue of one that is refused. */
  take(state: TracedState, step: ScriptStep): TracedStep {
    if ('answer' in step) return this.#answer(state, step);
    return 'withdraw' in step ? this.#withdraw(state, step.withdraw) : this.#change(state, step);
  }

  #answer(state: TracedState, step: Extract<ScriptStep, { answer: QuestionKey }>): TracedStep {
    const { answer: key } = step;
    const shown = state.outline.questions.get(key);
    if (!shown) return this.#refuseUnknown(key);
    const given = 'given' in step ? step.given : givenFromValue(step.value, shown.kind);
    const [issue] = findAnswerIssues(key, shown.kind, given, this.#persons);
    if (issue) return { issue };
    const answer = { id: key, ...questionPlace(key), given, ...this.#answerBase };
    return this.#settle(state, key, answer);
  }

  #withdraw(state: TracedState, key: QuestionKey): TracedStep {
    const shown = state.outline.questions.get(key);
    if (!shown) return this.#refuseUnknown(key);
    if (!shown.answer) return refused('flow.not-now', { question: key });
    return this.#settle(state, key, null);
  }

  #settle(state: TracedState, key: QuestionKey, current: Answer | null): TracedStep {
    const before = state.ground.answers.get(key);
    const earlier = [...(before?.earlier ?? []), ...(before?.current ? [before.current] : [])];
    const history = { ...questionPlace(key), current, earlier };
    const ground = { ...state.ground, answers: state.ground.answers.set(key, history) };
    const outline = updateOutline(this.asking, state.outline, ground, key);
    const { held, began, ended } = updateHeldRules(
      this.#book,
      outline,
      ground.instances,
      state.held,
      key,
    );
    const given = current?.given ?? null;
    return { issue: null, state: { ground, outline, held }, given, began, ended };
  }

  #change(state: TracedState, step: EntryStep): TracedStep {
    const isAdding = 'add' in step;
    const [group, instance] = [isAdding ? step.add : step.remove, step.as];
    const shown = state.outline.groups.get(group);
    if (!shown || shown.add === null) return refused('group.unknown', { group });
    const isThere = shown.instanceIds.includes(instance);
    if (isAdding && isThere) return refused('flow.not-now', { group, instance });
    if (!isAdding && !isThere) return refused('instance.unknown', { group, instance });
    return this.#renew(state, group, instance, isAdding);
  }

  #renew(state: TracedState, group: GroupId, instance: InstanceId, isAdding: boolean): TracedStep {
    const known = state.ground.instances.get(group) ?? [];
    const others = known.filter((one) => one !== instance);
    const instances = state.ground.instances.set(group, isAdding ? [...known, instance] : others);
    const ground = { ...state.ground, instances };
    const outline = updateInstance(this.asking, state.outline, ground, group, instance);
    const changed = { group, instance };
    const { held, began, ended } = updateHeldRulesOfInstance(
      this.#book,
      outline,
      instances,
      state.held,
      changed,
    );
    return { issue: null, state: { ground, outline, held }, given: null, began, ended };
  }

  #refuseUnknown(key: QuestionKey): TracedStep {
    const isKnown = this.asking.entries.has(questionPlace(key).question);
    return refused(isKnown ? 'answer.not-asked-here' : 'answer.question-unknown', {
      question: key,
    });
  }
}

function refused(code: Issue['code'], where: Issue['where']): TracedStep {
  return { issue: { code, where } };
}

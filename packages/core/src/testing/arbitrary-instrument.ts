import * as fc from 'fast-check';

import type { AnswerKind } from '../instrument/answer-kind.js';
import type { Audience } from '../instrument/audience.js';
import { conditionQuestions } from '../instrument/condition-leaves.js';
import type { Condition } from '../instrument/condition.js';
import type { Area, Group, Instrument, Question } from '../instrument/instrument.js';
import { isPrivate } from '../instrument/is-private.js';
import type { InstrumentRules, Rule } from '../instrument/rules.js';
import type { InstrumentWords } from '../instrument/words.js';
import { conditionFrom, conditionPlan, type ConditionPlan } from './arbitrary-condition.js';
import { picked } from './picked.js';
import { wordsFor } from './words-for.js';

/** An instrument made by chance, with all its words and rules. */
export interface RandomInstrument {
  readonly instrument: Instrument;
  readonly words: InstrumentWords;
  readonly rules: InstrumentRules;
}

/** The most there is of each thing. */
export interface InstrumentSize {
  readonly areas: number;
  /** In each area, and in each group. */
  readonly questions: number;
  readonly groups: number;
  readonly kinds: readonly AnswerKind[];
}

/** The audiences that random questions are put to. */
export const randomAudiences = ['adult', 'child-7-12', 'worker'] as const satisfies Audience[];

/** Factors and triggers that random rules name. */
export const randomFactors = ['R01', 'R02', 'R03', 'S01'];
export const randomTriggers = ['T01', 'T02'];

const everyKind: readonly AnswerKind[] = [
  { kind: 'yes-no' },
  { kind: 'faces' },
  { kind: 'frequency' },
  { kind: 'rating' },
  { kind: 'one-of', options: ['red', 'green', 'blue'] },
  { kind: 'several-of', options: ['red', 'green', 'blue'] },
  { kind: 'number', min: 0, max: 3 },
  { kind: 'text' },
];

const usual: InstrumentSize = { areas: 3, questions: 3, groups: 1, kinds: everyKind };

/** A condition now and then: behind too many, nothing would ever be asked. */
function seldom(weight: number): fc.Arbitrary<ConditionPlan | undefined> {
  return fc.oneof(
    { weight: 10 - weight, arbitrary: fc.constant(undefined) },
    { weight, arbitrary: conditionPlan(2) },
  );
}

interface QuestionPlan {
  readonly ask: readonly (AnswerKind | null)[];
  readonly when: ConditionPlan | undefined;
  readonly privateFor: readonly Audience[];
}

function questionPlan({ kinds }: InstrumentSize): fc.Arbitrary<QuestionPlan> {
  const kind = fc.constantFrom(...kinds);
  const orNot: fc.Arbitrary<AnswerKind | null> = fc.option(kind);
  return fc.record<QuestionPlan>({
    // Somebody is always asked: the first audience.
    ask: fc.tuple(kind, orNot, orNot),
    when: seldom(6),
    privateFor: fc.oneof(fc.constant<Audience[]>([]), fc.subarray<Audience>([...randomAudiences])),
  });
}

interface GroupPlan {
  readonly each: Group['each'];
  readonly when: ConditionPlan | undefined;
  readonly questions: readonly QuestionPlan[];
}

interface AreaPlan extends Omit<GroupPlan, 'each'> {
  readonly groups: readonly GroupPlan[];
}

const areaPlan = (size: InstrumentSize): fc.Arbitrary<AreaPlan> =>
  fc.record({
    when: seldom(3),
    questions: fc.array(questionPlan(size), { minLength: 1, maxLength: size.questions }),
    groups: fc.array(
      fc.record({
        each: fc.constantFrom<Group['each']>('entry', 'entry', 'parent', 'child', 'home'),
        when: seldom(3),
        questions: fc.array(questionPlan(size), { minLength: 1, maxLength: size.questions }),
      }),
      { maxLength: size.groups },
    ),
  });

interface RulePlan extends Required<Omit<Rule, 'when'>> {
  readonly on: number;
  readonly when: ConditionPlan;
}

const rulePlan: fc.Arbitrary<RulePlan> = fc.record({
  on: fc.nat(9999),
  when: conditionPlan(1),
  proposes: fc.subarray(randomFactors.slice(1)),
  fires: fc.subarray(randomTriggers),
});

/**
 * Instruments with areas, groups, conditions, kinds, private flags and rules, in which nothing is wrong but that
 * some questions may be beyond reach, and some rules never hold.
 */
export function arbitraryInstrument(
  size: Partial<InstrumentSize> = {},
): fc.Arbitrary<RandomInstrument> {
  const whole = { ...usual, ...size };
  return fc
    .record({
      areas: fc.array(areaPlan(whole), { minLength: 1, maxLength: whole.areas }),
      rules: fc.array(rulePlan, { maxLength: 6 }),
      isReversed: fc.boolean(),
      hasClosing: fc.boolean(),
    })
    .map(({ areas: plans, rules, isReversed, hasClosing }) => {
      const builder = new InstrumentBuilder();
      const areas = plans.map((plan) => builder.area(plan));
      const first = picked(builder.open, 0).id;
      const instrument: Instrument = {
        id: 'random',
        version: '1.0.0',
        unit: 'child',
        // What depends on something may well stand before it.
        areas: isReversed ? areas.reverse() : areas,
        ...(hasClosing && { closing: { lowerRisk: first, strengthenProtection: first } }),
      };
      return { instrument, words: wordsFor(instrument), rules: builder.rules(rules) };
    });
}

/** Makes plans into areas, questions and rules that look only at what they may. */
class InstrumentBuilder {
  /** Questions of no group, so far. */
  readonly open: Question[] = [];
  readonly #all: { readonly question: Question; readonly group: readonly Question[] }[] = [];
  #groups = 0;
  #areas = 0;

  area(plan: AreaPlan): Area {
    const id = `A${this.#areas++}`;
    const around = plan.when ? [conditionFrom(plan.when, this.open)] : [];
    const questions = plan.questions.map((one) => {
      const question = this.#question(one, around, []);
      this.open.push(question);
      this.#all.push({ question, group: [] });
      return question;
    });
    const groups = plan.groups.map((one): Group => {
      const when = one.when ? [conditionFrom(one.when, this.open)] : [];
      const own: Question[] = [];
      for (const inner of one.questions) {
        const question = this.#question(inner, [...around, ...when], own);
        own.push(question);
        this.#all.push({ question, group: own });
      }
      return {
        id: `G${this.#groups++}`,
        each: one.each,
        ...(when[0] && { when: when[0] }),
        questions: own,
      };
    });
    return {
      id,
      ...(around[0] && { when: around[0] }),
      questions,
      ...(groups.length > 0 && { groups }),
    };
  }

  rules(plans: readonly RulePlan[]): InstrumentRules {
    const rules: Record<string, Rule[]> = {};
    for (const { on, when, proposes, fires } of plans) {
      const { question, group } = picked(this.#all, on);
      const own = (rules[question.id] ??= []);
      own.push({
        when: conditionFrom(when, [question, ...this.open, question, ...group]),
        ...(fires.length > 0 && { fires }),
        ...(fires.length === 0
          ? { proposes: ['R01', ...proposes] }
          : proposes.length > 0 && { proposes }),
      });
    }
    return { instrument: 'random', version: '1.0.0', rules };
  }

  #question(
    plan: QuestionPlan,
    around: readonly Condition[],
    group: readonly Question[],
  ): Question {
    // The same group counts twice, so that its questions look at each other often enough.
    const known = [...this.open, ...group, ...group];
    const when = plan.when ? [conditionFrom(plan.when, known)] : [];
    const before = [...around, ...when]
      .flatMap(conditionQuestions)
      .flatMap((id) => known.filter((one) => one.id === id));
    const privateFor = randomAudiences.filter(
      (audience) =>
        plan.privateFor.includes(audience) || before.some((one) => isPrivate(one, audience)),
    );
    const isPrivateForAll = privateFor.length === randomAudiences.length;
    return {
      id: `Q${this.#all.length}`,
      ask: Object.fromEntries(
        randomAudiences.flatMap((audience, index) => {
          const kind = plan.ask[index];
          return kind ? [[audience, kind] as const] : [];
        }),
      ),
      ...(when[0] && { when: when[0] }),
      ...(privateFor.length > 0 && { private: isPrivateForAll || privateFor }),
    };
  }
}

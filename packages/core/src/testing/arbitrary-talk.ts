import * as fc from 'fast-check';

import type { Answer, Given } from '../answer/answer.js';
import { persistentMap } from '../event/persistent-map.js';
import { optionsOf, type AnswerKind } from '../instrument/answer-kind.js';
import type { UnitFacts } from '../instrument/condition.js';
import type { AreaId, GroupId, Instrument } from '../instrument/instrument.js';
import { groupsOf } from '../instrument/questions-of.js';
import { createAsking, type Asking, type Members } from '../interview/asking.js';
import {
  renewOutline,
  updateInstance,
  updateOutline,
  type OutlineGround,
} from '../interview/create-outline.js';
import type { Outline } from '../interview/outline.js';
import {
  questionKey,
  questionPlace,
  type InstanceId,
  type QuestionKey,
} from '../interview/question-key.js';
import { randomAudiences, type RandomInstrument } from './arbitrary-instrument.js';

/** Something that happens while an instrument is asked. */
export type TalkStep =
  | { readonly answer: QuestionKey; readonly given: Given | null }
  | { readonly refuse: QuestionKey }
  | { readonly add: InstanceId; readonly group: GroupId; readonly at: number }
  | { readonly remove: InstanceId; readonly group: GroupId }
  | { readonly privateAllowed: boolean; readonly stoppedAreas: readonly AreaId[] };

/** A random instrument, asked of someone, and what happens then. */
export interface RandomTalk extends RandomInstrument {
  readonly asking: Asking;
  readonly steps: readonly TalkStep[];
}

/** What random groups have instances for, when nobody adds them. */
export const randomMembers: Members = {
  parent: [
    { id: 'p1', name: 'Kim' },
    { id: 'p2', name: 'Robin' },
  ],
  child: [{ id: 'c1', name: 'Alma' }],
  home: [],
};

/** Instances that are added to random groups, and answered for whether they are there or not. */
const added = ['i1', 'i2', 'i3'];

/** Nothing has been answered yet, and nobody else is there. */
export const emptyGround: OutlineGround = {
  answers: persistentMap(),
  instances: persistentMap(),
  privateAllowed: true,
  issues: persistentMap(),
};

/** A random instrument with random answers, of instances that are there and of some that are not. */
export function arbitraryTalk(
  arbitrary: fc.Arbitrary<RandomInstrument>,
  maxLength = 25,
): fc.Arbitrary<RandomTalk> {
  return arbitrary.chain((random) => {
    return fc
      .record({
        audience: fc.constantFrom(...randomAudiences),
        facts: fc.record<UnitFacts>(
          { siblings: fc.boolean(), age: fc.constantFrom(7, 8, 9) },
          { requiredKeys: [] },
        ),
      })
      .chain(({ audience, facts }) => {
        const asking = createAsking({ ...random, audience, facts, members: randomMembers });
        return fc
          .array(arbitraryStep(asking), { maxLength, size: 'max' })
          .map((steps) => ({ ...random, asking, steps }));
      });
  });
}

function arbitraryStep(asking: Asking): fc.Arbitrary<TalkStep> {
  const { instrument } = asking;
  const entries = groupsIn(instrument).filter(({ each }) => each === 'entry');
  const answers = keysIn(asking).map(({ key, kind }) => {
    const given = fc.option(arbitraryGivenOf(kind), { nil: null });
    return fc.record({ answer: fc.constant(key), given });
  });
  const presence = fc.record({
    privateAllowed: fc.boolean(),
    stoppedAreas: fc.subarray(instrument.areas.map(({ id }) => id)),
  });
  const refused = fc
    .constantFrom(...keysIn(asking).map(({ key }) => key), 'unknown')
    .map((refuse) => ({ refuse }));
  const changes = entries.flatMap(({ id: group }) => [
    fc.record({
      add: fc.constantFrom(...added),
      group: fc.constant(group),
      at: fc.nat(added.length),
    }),
    fc.record({ remove: fc.constantFrom(...added), group: fc.constant(group) }),
  ]);
  return fc.oneof(
    { weight: 1, arbitrary: presence },
    { weight: 1, arbitrary: refused },
    ...(answers.length > 0 ? [{ weight: 12, arbitrary: fc.oneof(...answers) }] : []),
    ...(changes.length > 0 ? [{ weight: 4, arbitrary: fc.oneof(...changes) }] : []),
  );
}

function groupsIn({ areas }: Instrument) {
  return areas.flatMap(groupsOf);
}

/** Every place where an audience can be asked something, whether it is there now or not. */
export function keysIn({ entries }: Asking): readonly {
  readonly key: QuestionKey;
  readonly kind: AnswerKind;
}[] {
  return [...entries].flatMap(([question, { kind, group }]) => {
    if (!group) return [{ key: question, kind }];
    const instances =
      group.each === 'entry' ? added : (randomMembers[group.each] ?? []).map(({ id }) => id);
    return instances.map((instance) => ({ key: questionKey({ question, instance }), kind }));
  });
}

/** What a question of a kind can be given, in every state. */
export function arbitraryGivenOf(kind: AnswerKind): fc.Arbitrary<Given> {
  return fc.oneof(
    { weight: 4, arbitrary: answeredOf(kind) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Given>(
        { state: 'dont-know' },
        { state: 'declined' },
        { state: 'not-asked', reason: 'tired' },
        { state: 'deferred', reason: 'presence' },
      ),
    },
  );
}

function answeredOf(kind: AnswerKind): fc.Arbitrary<Given> {
  const options = optionsOf(kind) ?? [];
  switch (kind.kind) {
    case 'several-of':
      return fc
        .subarray([...options], { minLength: 1 })
        .map((chosen) => ({ state: 'answered', value: { kind: 'several-of', options: chosen } }));
    case 'rating':
    case 'number':
      return fc
        .integer({ min: 0, max: kind.kind === 'rating' ? 10 : (kind.max ?? 10) })
        .map((number) => ({ state: 'answered', value: { kind: kind.kind, number } }));
    case 'text':
    case 'observation':
      return fc.constant({ state: 'answered', value: { kind: kind.kind, text: 'well' } });
    case 'date':
    case 'person':
    case 'verbatim':
      throw new Error(`Random instruments have no ${kind.kind}: add it here.`);
    default:
      return fc
        .constantFrom(...options)
        .map((option) => ({ state: 'answered', value: { kind: kind.kind, option } }));
  }
}

/** What an outline is drawn from after a step. */
export function groundAfter(ground: OutlineGround, step: TalkStep): OutlineGround {
  if ('privateAllowed' in step) {
    const { privateAllowed, stoppedAreas } = step;
    return { ...ground, privateAllowed, stoppedAreas: new Set(stoppedAreas) };
  }
  if ('refuse' in step) {
    const issue = { code: 'answer.kind-wrong', where: {} } as const;
    return { ...ground, issues: ground.issues.set(step.refuse, issue) };
  }
  if ('answer' in step) {
    const { answer: key, given } = step;
    const place = questionPlace(key);
    const current = given && answerTo(key, given);
    return { ...ground, answers: ground.answers.set(key, { ...place, current, earlier: [] }) };
  }
  const before = ground.instances.get(step.group) ?? [];
  const others = before.filter((one) => one !== ('add' in step ? step.add : step.remove));
  if ('remove' in step) {
    return { ...ground, instances: ground.instances.set(step.group, others) };
  }
  if (before.includes(step.add)) return ground;
  const at = step.at % (before.length + 1);
  const after = [...before.slice(0, at), step.add, ...before.slice(at)];
  return { ...ground, instances: ground.instances.set(step.group, after) };
}

/** The outline after a step, brought up to date as a session does it. */
export function outlineAfter(
  asking: Asking,
  outline: Outline,
  ground: OutlineGround,
  step: TalkStep,
): Outline {
  if ('privateAllowed' in step) return renewOutline(asking, outline, ground);
  if ('answer' in step) return updateOutline(asking, outline, ground, step.answer);
  if ('refuse' in step) return updateOutline(asking, outline, ground, step.refuse);
  const instance = 'add' in step ? step.add : step.remove;
  return updateInstance(asking, outline, ground, step.group, instance);
}

function answerTo(key: QuestionKey, given: Given): Answer {
  return {
    id: `answer-${key}`,
    ...questionPlace(key),
    given,
    audience: 'adult',
    catalogue: { id: 'random', version: '1.0.0', language: 'en', hash: '' },
    at: '2026-03-02T08:00:00.000Z',
    recordedBy: { id: 'worker', role: 'worker' },
  };
}

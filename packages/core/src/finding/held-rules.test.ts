import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { Condition } from '../instrument/condition.js';
import type { Instrument } from '../instrument/instrument.js';
import { rulesOf } from '../instrument/rules-of.js';
import type { InstrumentRules } from '../instrument/rules.js';
import { createAsking, type Asking } from '../interview/asking.js';
import { createOutline, type OutlineGround } from '../interview/create-outline.js';
import { questionPlace, type QuestionKey } from '../interview/question-key.js';
import { arbitraryInstrument, randomFactors } from '../testing/arbitrary-instrument.js';
import {
  arbitraryTalk,
  emptyGround,
  groundAfter,
  outlineAfter,
  type RandomTalk,
  type TalkStep,
} from '../testing/arbitrary-talk.js';
import { plain } from '../testing/plain.js';
import { wordsFor } from '../testing/words-for.js';
import {
  findHeldRules,
  heldRuleKey,
  updateHeldRules,
  updateHeldRulesOfInstance,
  type HeldRule,
  type HeldRules,
  type RuleChange,
} from './held-rules.js';
import { findProposals } from './proposal.js';
import { createRuleBook } from './rule-book.js';

/** Rules are judged with every question that applies, whoever is present. */
const arbitraryTalks = arbitraryTalk(arbitraryInstrument()).map((talk) => ({
  ...talk,
  steps: talk.steps.filter((step) => !('privateAllowed' in step)),
}));

interface Step {
  readonly step: TalkStep;
  readonly before: HeldRules;
  readonly change: RuleChange;
  readonly ground: OutlineGround;
}

/** The rules that hold after each step of a talk, brought up to date as a session does it. */
function* walk({ asking, rules, steps }: Pick<RandomTalk, 'asking' | 'rules' | 'steps'>) {
  const book = createRuleBook(asking, rules);
  let ground = emptyGround;
  let outline = createOutline(asking, ground);
  let held = findHeldRules(book, outline, ground.instances);
  for (const step of steps) {
    ground = groundAfter(ground, step);
    outline = outlineAfter(asking, outline, ground, step);
    const change =
      'group' in step
        ? updateHeldRulesOfInstance(book, outline, ground.instances, held, {
            group: step.group,
            instance: 'add' in step ? step.add : step.remove,
          })
        : updateHeldRules(book, outline, ground.instances, held, keyOf(step));
    yield { step, before: held, change, ground } satisfies Step;
    held = change.held;
  }
}

function keyOf(step: TalkStep): QuestionKey {
  if ('answer' in step) return step.answer;
  return 'refuse' in step ? step.refuse : '';
}

function fromScratch({ asking, rules }: RandomTalk, ground: OutlineGround): HeldRules {
  const outline = createOutline(asking, ground);
  return findHeldRules(createRuleBook(asking, rules), outline, ground.instances);
}

function keys(rules: Iterable<HeldRule>): string[] {
  return [...rules].map(heldRuleKey).sort();
}

describe('the rules that hold', () => {
  test('kept up to date step by step are those found from scratch', () => {
    fc.assert(
      fc.property(arbitraryTalks, (talk) => {
        for (const { change, ground } of walk(talk)) {
          assert.deepEqual(plain(change.held), plain(fromScratch(talk, ground)));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('began and ended are exactly the difference', () => {
    fc.assert(
      fc.property(arbitraryTalks, (talk) => {
        for (const { before, change } of walk(talk)) {
          const [was, is] = [keys(before.values()), keys(change.held.values())];

          assert.deepEqual(
            keys(change.began),
            is.filter((key) => !was.includes(key)),
          );
          assert.deepEqual(
            keys(change.ended),
            was.filter((key) => !is.includes(key)),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('are the same map when nothing began or ended', () => {
    fc.assert(
      fc.property(arbitraryTalks, (talk) => {
        for (const { before, change } of walk(talk)) {
          if (change.began.length + change.ended.length > 0) continue;
          assert.equal(change.held, before);
        }
      }),
    );
  });

  test('are of the one instance that was answered, and of no other', () => {
    fc.assert(
      fc.property(arbitraryTalks, (talk) => {
        for (const { step, change } of walk(talk)) {
          const instance = instanceOf(talk.asking, step);
          if (instance === null) continue;
          for (const rule of [...change.began, ...change.ended]) {
            assert.equal(rule.instance, instance);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('are about questions that are there and have an answer', () => {
    fc.assert(
      fc.property(arbitraryTalks, (talk) => {
        const ground = talk.steps.reduce(groundAfter, emptyGround);
        const outline = createOutline(talk.asking, ground);
        for (const [key, rule] of fromScratch(talk, ground).entries()) {
          const { question, instance } = rule;
          const place = instance === undefined ? question : `${question}#${instance}`;

          assert.equal(key, heldRuleKey(rule));
          assert.ok(outline.questions.get(place)?.answer);
          assert.ok(
            rulesOf(talk.rules).some((one) => one.rule === rule.rule && one.question === question),
          );
        }
      }),
    );
  });
});

/** Which instance a step is about; `null` for a step that is about none. */
function instanceOf(asking: Asking, step: TalkStep): string | null {
  if ('group' in step) return 'add' in step ? step.add : step.remove;
  const { question, instance } = questionPlace(keyOf(step));
  return asking.entries.get(question)?.group ? (instance ?? null) : null;
}

const ask = { adult: { kind: 'yes-no' } } as const;
const yes = { state: 'answered', value: { kind: 'yes-no', option: 'yes' } } as const;
const no = { state: 'answered', value: { kind: 'yes-no', option: 'no' } } as const;
const saysYes = (question: string): Condition => ({ question, equals: 'yes' });

const instrument: Instrument = {
  id: 'homes',
  version: '1.0.0',
  areas: [
    {
      id: 'A1',
      questions: [
        { id: 'Q1', ask },
        { id: 'Q2', ask, when: saysYes('Q1') },
      ],
      groups: [{ id: 'G1', each: 'entry', questions: [{ id: 'Q3', ask }] }],
    },
  ],
};

function told(rules: InstrumentRules['rules'], steps: readonly TalkStep[]): string[] {
  const words = wordsFor(instrument);
  const asking = createAsking({ instrument, words, audience: 'adult' });
  const all = { instrument: 'homes', version: '1.0.0', rules };
  const last = [...walk({ asking, rules: all, steps })].at(-1);
  return [
    ...keys(last?.change.began ?? []).map((key) => `+${key}`),
    ...keys(last?.change.ended ?? []).map((key) => `-${key}`),
  ];
}

describe('a rule', () => {
  const always = { Q1: [{ when: { all: [] }, fires: ['T01'] }] };
  const both = { Q3: [{ when: { all: [saysYes('Q1'), saysYes('Q3')] }, proposes: ['R01'] }] };
  const follow = { Q2: [{ when: saysYes('Q2'), proposes: ['R01'] }] };
  const addBoth: TalkStep[] = ['a', 'b'].map((add, at) => ({ add, at, group: 'G1' }));
  const inA: TalkStep = { answer: 'Q3#a', given: yes };

  test('holds only once its own question has an answer, in whatever state', () => {
    const steps: TalkStep[] = [{ answer: 'Q1', given: { state: 'declined' } }];

    assert.deepEqual(told(always, [{ answer: 'Q3', given: yes }]), []);
    assert.deepEqual(told(always, steps), ['+Q1:1']);
    assert.deepEqual(told(always, [...steps, { answer: 'Q1', given: null }]), ['-Q1:1']);
  });

  test('ends when its question is there no more, and begins again when it is back', () => {
    const there: TalkStep[] = [
      { answer: 'Q1', given: yes },
      { answer: 'Q2', given: yes },
    ];
    const gone: TalkStep[] = [...there, { answer: 'Q1', given: no }];

    assert.deepEqual(told(follow, there), ['+Q2:1']);
    assert.deepEqual(told(follow, gone), ['-Q2:1']);
    assert.deepEqual(told(follow, [...gone, { answer: 'Q1', given: yes }]), ['+Q2:1']);
  });

  test('of a group holds for each instance by itself', () => {
    const steps: TalkStep[] = [...addBoth, inA, { answer: 'Q1', given: yes }];

    assert.deepEqual(told(both, steps), ['+Q3:1#a']);
    assert.deepEqual(told(both, [...steps, { answer: 'Q3#b', given: yes }]), ['+Q3:1#b']);
    assert.deepEqual(told(both, [...steps, { answer: 'Q3#b', given: no }]), []);
    assert.deepEqual(told(both, [...steps, { answer: 'Q3#a', given: no }]), ['-Q3:1#a']);
  });

  test('is looked at for the one instance that was answered, however many there are', () => {
    let looks = 0;
    const when: Condition = {
      get question() {
        looks += 1;
        return 'Q3';
      },
      answered: true,
    };
    const spent = [2, 50].map((count) => {
      const steps = Array.from({ length: count }, (_, at): TalkStep => {
        return { add: `home-${at}`, at, group: 'G1' };
      });
      const inEach = steps.map((_, at): TalkStep => ({ answer: `Q3#home-${at}`, given: no }));
      const talk = [...steps, ...inEach];
      const looksBefore = looks;
      told({ Q3: [{ when, proposes: ['R01'] }] }, talk);
      const looksWithout = looks;
      told({ Q3: [{ when, proposes: ['R01'] }] }, [...talk, { answer: 'Q3#home-1', given: yes }]);
      return looks - looksWithout - (looksWithout - looksBefore);
    });

    assert.deepEqual(spent, [1, 1]);
  });

  test('about a question that the audience is never put is not in the book', () => {
    const words = wordsFor(instrument);
    const asking = createAsking({ instrument, words, audience: 'worker' });
    const rules = { instrument: 'homes', version: '1.0.0', rules: { ...always, ...follow } };

    assert.deepEqual(createRuleBook(asking, rules).rules, []);
  });

  test('ends with its instance, and begins again with it', () => {
    const there: TalkStep[] = [...addBoth, { answer: 'Q1', given: yes }, inA];
    const gone: TalkStep[] = [...there, { remove: 'a', group: 'G1' }];

    assert.deepEqual(told(both, gone), ['-Q3:1#a']);
    assert.deepEqual(told(both, [...gone, { add: 'a', at: 0, group: 'G1' }]), ['+Q3:1#a']);
    assert.deepEqual(told(both, [...there, { remove: 'b', group: 'G1' }]), []);
  });
});

describe('proposals', () => {
  test('are every factor of the rules that hold, each once, in order, with what proposes it', () => {
    fc.assert(
      fc.property(arbitraryTalks, (talk) => {
        const held = fromScratch(talk, talk.steps.reduce(groundAfter, emptyGround));
        const proposals = findProposals(held);
        const factors = proposals.map(({ factor }) => factor);

        assert.deepEqual(factors, [...new Set(factors)].sort());
        for (const factor of randomFactors) {
          const by = [...held.values()].filter(({ rule }) => rule.proposes?.includes(factor));
          const found = proposals.find((one) => one.factor === factor)?.by ?? [];

          assert.deepEqual(found.map((one) => heldRuleKey(one)).sort(), keys(by));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('do not depend on the order of the answers', () => {
    const steps: TalkStep[] = [
      ...['b', 'a'].map((add): TalkStep => ({ add, at: 0, group: 'G1' })),
      { answer: 'Q3#a', given: yes },
      { answer: 'Q3#b', given: yes },
      { answer: 'Q1', given: yes },
    ];
    const rules = {
      Q1: [{ when: { all: [] }, proposes: ['S01', 'R01'] }],
      Q3: [{ when: saysYes('Q3'), proposes: ['R01'], fires: ['T01'] }],
    };
    const words = wordsFor(instrument);
    const asking = createAsking({ instrument, words, audience: 'adult' });
    const all = { instrument: 'homes', version: '1.0.0', rules };
    const last = [...walk({ asking, rules: all, steps })].at(-1);

    assert.deepEqual(findProposals(last!.change.held), [
      {
        factor: 'R01',
        by: [
          { question: 'Q1', number: 1 },
          { question: 'Q3', instance: 'a', number: 1 },
          { question: 'Q3', instance: 'b', number: 1 },
        ],
      },
      { factor: 'S01', by: [{ question: 'Q1', number: 1 }] },
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { PersistentMap } from '../event/persistent-map.js';
import type { Condition } from '../instrument/condition.js';
import type { Area, Group, Instrument } from '../instrument/instrument.js';
import { arbitraryInstrument } from '../testing/arbitrary-instrument.js';
import {
  arbitraryTalk,
  emptyGround,
  groundAfter,
  outlineAfter,
  type RandomTalk,
  type TalkStep,
} from '../testing/arbitrary-talk.js';
import { expectedOutline } from '../testing/expected-outline.js';
import { plain } from '../testing/plain.js';
import { wordsFor } from '../testing/words-for.js';
import { instanceKey } from './asked-places.js';
import { createAsking, type Asking } from './asking.js';
import {
  createOutline,
  renewOutline,
  updateInstance,
  updateOutline,
  type OutlineGround,
} from './create-outline.js';
import type { Outline } from './outline.js';
import { questionPlace, type QuestionKey } from './question-key.js';

const arbitraryTalks = arbitraryTalk(arbitraryInstrument({ groups: 2 }));

/** The outline after each step of a talk, with what came before it. */
function* walk({ asking, steps }: Pick<RandomTalk, 'asking' | 'steps'>) {
  let ground = emptyGround;
  let outline = createOutline(asking, ground);
  for (const step of steps) {
    const before = { ground, outline };
    ground = groundAfter(ground, step);
    outline = outlineAfter(asking, outline, ground, step);
    yield { step, before, after: { ground, outline } };
  }
}

/** Which instance a key is in, among those of every group; `null` when in none. */
function instanceAt(asking: Asking, key: QuestionKey): string | null {
  const { question, instance } = questionPlace(key);
  const group = asking.entries.get(question)?.group;
  return group && instance !== undefined ? instanceKey(group.id, instance) : null;
}

/** Everything drawn up but areas and progress, which count what is in them. */
function viewsIn({ questions, instances, groups }: Outline): Map<string, unknown> {
  return new Map<string, unknown>([
    ...[...questions.entries()].map(([key, view]) => [`question ${key}`, view] as const),
    ...[...instances.entries()].map(([key, view]) => [`instance ${key}`, view] as const),
    ...[...groups.entries()].map(([key, view]) => [`group ${key}`, view] as const),
  ]);
}

describe('an outline with groups', () => {
  test('kept up to date step by step is the outline made from scratch', () => {
    fc.assert(
      fc.property(arbitraryTalks, (talk) => {
        for (const { after } of walk(talk)) {
          const scratch = createOutline(talk.asking, after.ground);

          assert.deepEqual(plain(after.outline), plain(scratch));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has the questions and groups that apply, and no others', () => {
    fc.assert(
      fc.property(arbitraryTalks, ({ asking, steps }) => {
        const ground = steps.reduce(groundAfter, emptyGround);
        const { questions, groups } = createOutline(asking, ground);
        const ids = (map: PersistentMap<unknown>): string[] =>
          [...map.entries()].map(([id]) => id).sort();

        assert.deepEqual(
          { questions: ids(questions), groups: ids(groups) },
          expectedOutline(asking, ground),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('renewed after much has happened is the outline made from scratch', () => {
    fc.assert(
      fc.property(arbitraryTalks, fc.nat(25), ({ asking, steps }, at) => {
        const earlier = steps.slice(0, at).reduce(groundAfter, emptyGround);
        const ground = steps.slice(at).reduce(groundAfter, earlier);
        const renewed = renewOutline(asking, createOutline(asking, earlier), ground);

        assert.deepEqual(plain(renewed), plain(createOutline(asking, ground)));
        assert.equal(renewOutline(asking, renewed, ground), renewed);
      }),
      { numRuns: 400 },
    );
  });

  test('is the same object in all that an answer in one instance is not about', () => {
    fc.assert(
      fc.property(arbitraryTalks, (talk) => {
        for (const { step, before, after } of walk(talk)) {
          if (!('answer' in step)) continue;
          const own = instanceAt(talk.asking, step.answer);
          if (own === null) continue;
          const isOther = ([key]: [string, unknown]): boolean => {
            const [sort, id = ''] = key.split(' ');
            return (sort === 'question' ? instanceAt(talk.asking, id) : id) !== own;
          };
          const others = [...viewsIn(before.outline)].filter(isOther);
          const known = viewsIn(after.outline);

          assert.equal([...known].filter(isOther).length, others.length);
          for (const [key, view] of others) assert.equal(known.get(key), view, key);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('lets go of an instance that is taken away, and has it back with its answers', () => {
    fc.assert(
      fc.property(arbitraryTalks, fc.nat(99), ({ asking, steps }, choice) => {
        const ground = steps.reduce(groundAfter, emptyGround);
        const entries = [...ground.instances.entries()].filter(([, all]) => all.length > 0);
        fc.pre(entries.length > 0);
        const [group, all] = entries[choice % entries.length]!;
        const at = choice % all.length;
        const instance = all[at]!;
        const outline = createOutline(asking, ground);
        const without = groundAfter(ground, { remove: instance, group });
        const hidden = updateInstance(asking, outline, without, group, instance);
        const own = [...hidden.questions.entries()].filter(
          ([key]) => instanceAt(asking, key) === instanceKey(group, instance),
        );

        assert.deepEqual(own, []);
        assert.equal(hidden.instances.has(instanceKey(group, instance)), false);
        assert.equal(without.answers, ground.answers);

        const again = groundAfter(without, { add: instance, at, group });
        const back = updateInstance(asking, hidden, again, group, instance);

        assert.deepEqual(plain(back), plain(outline));
      }),
    );
  });

  test('has no question of an instance that was never added, though it has an answer', () => {
    const { asking } = jobs();
    const step: TalkStep = { answer: 'Q2#lost', given: { state: 'declined' } };
    const ground = groundAfter(emptyGround, step);
    const outline = outlineAfter(asking, createOutline(asking, emptyGround), ground, step);

    assert.equal(outline.questions.has('Q2#lost'), false);
    assert.deepEqual(outline.progress, { settled: 0, total: 1 });
  });

  test('lets go of a group while its condition does not hold, and has it back with its answers', () => {
    const ask = { adult: { kind: 'yes-no' } } as const;
    const when: Condition = { question: 'Q1', answered: true };
    const groups: Group[] = [{ id: 'G1', each: 'entry', when, questions: [{ id: 'Q2', ask }] }];
    const areas: Area[] = [{ id: 'A1', questions: [{ id: 'Q1', ask }], groups }];
    const instrument: Instrument = { id: 'jobs', version: '1.0.0', areas };
    const words = wordsFor(instrument);
    const yes = { state: 'answered', value: { kind: 'yes-no', option: 'yes' } } as const;
    const steps: TalkStep[] = [
      { answer: 'Q1', given: yes },
      { add: 'a', at: 0, group: 'G1' },
      { answer: 'Q2#a', given: yes },
      { answer: 'Q1', given: { state: 'declined' } },
      { answer: 'Q1', given: yes },
    ];
    const asking = createAsking({ instrument, words, audience: 'adult' });
    const outlines = [...walk({ asking, steps })].map(({ after }) => after.outline);

    assert.deepEqual(
      outlines.map(({ groups: { size }, progress }) => [size, progress.settled, progress.total]),
      [
        [1, 1, 1],
        [1, 1, 2],
        [1, 2, 2],
        [0, 1, 1],
        [1, 2, 2],
      ],
    );
    assert.equal(outlines[4]?.questions.get('Q2#a')?.answer?.given, yes);
  });

  test('takes no answer of another group for its own, though the instances have one name', () => {
    const ask = { adult: { kind: 'yes-no' } } as const;
    const when: Condition = { question: 'Q2', answered: true };
    const instrument: Instrument = {
      id: 'homes',
      version: '1.0.0',
      areas: [
        {
          id: 'A1',
          questions: [],
          groups: [
            { id: 'G1', each: 'entry', questions: [{ id: 'Q2', ask }] },
            { id: 'G2', each: 'entry', questions: [{ id: 'Q3', ask, when }] },
          ],
        },
      ],
    };
    const words = wordsFor(instrument);
    const asking = createAsking({ instrument, words, audience: 'adult' });
    const given = { state: 'answered', value: { kind: 'yes-no', option: 'yes' } } as const;
    const steps: TalkStep[] = [
      { add: 'same', at: 0, group: 'G1' },
      { add: 'same', at: 0, group: 'G2' },
      { answer: 'Q2#same', given },
    ];
    const outline = createOutline(asking, steps.reduce(groundAfter, emptyGround));

    assert.equal(outline.questions.has('Q2#same'), true);
    assert.equal(outline.questions.has('Q3#same'), false);
  });

  test('numbers what is left when the first instance is taken away', () => {
    const { asking } = jobs();
    const three = ['a', 'b', 'c'].reduce(
      (ground, add, at) => groundAfter(ground, { add, at, group: 'G1' }),
      emptyGround,
    );
    const before = createOutline(asking, three);
    const two = groundAfter(three, { remove: 'a', group: 'G1' });
    const after = updateInstance(asking, before, two, 'G1', 'a');
    const titles = ['a', 'b', 'c'].map((id) => after.instances.get(`G1#${id}`)?.title);

    assert.deepEqual(titles, [undefined, 'G1 1 (en)', 'G1 2 (en)']);
    assert.equal(after.questions.get('Q2#c'), before.questions.get('Q2#c'));
  });

  test('looks at as much for the fiftieth instance as for the first', () => {
    const { asking, looks } = jobs();
    let ground = emptyGround;
    let outline = createOutline(asking, ground);
    const spent = Array.from({ length: 50 }, (_, at) => {
      const earlier = viewsIn(outline);
      const looksBefore = looks();
      const add = `job-${at}`;
      ground = groundAfter(ground, { add, at, group: 'G1' });
      outline = updateInstance(asking, outline, ground, 'G1', add);
      const kept = [...viewsIn(outline)].filter(([key, view]) => earlier.get(key) === view);

      // All there was but the group, which has one more in its list.
      assert.equal(kept.length, earlier.size - 1);
      return looks() - looksBefore;
    });

    assert.deepEqual(new Set(spent), new Set([2]));
  });

  test('looks at as much for an answer in one of fifty instances as in one of two', () => {
    const spent = [2, 50].map((count) => {
      const { asking, looks } = jobs();
      const ground = Array.from({ length: count }).reduce<OutlineGround>(
        (all, _, at) => groundAfter(all, { add: `job-${at}`, at, group: 'G1' }),
        emptyGround,
      );
      const outline = createOutline(asking, ground);
      const looksBefore = looks();
      const step: TalkStep = { answer: 'Q2#job-1', given: { state: 'dont-know' } };
      updateOutline(asking, outline, groundAfter(ground, step), 'Q2#job-1');
      return looks() - looksBefore;
    });

    assert.deepEqual(spent, [2, 2]);
  });
});

/** A group of two questions for each job, and how often a condition in it has been looked at. */
function jobs(): { readonly asking: Asking; readonly looks: () => number } {
  const ask = { adult: { kind: 'yes-no' } } as const;
  let count = 0;
  const spied = (question: string, answered: boolean): Condition => ({
    get question() {
      count += 1;
      return question;
    },
    answered,
  });
  const instrument: Instrument = {
    id: 'jobs',
    version: '1.0.0',
    areas: [
      {
        id: 'A1',
        questions: [
          { id: 'Q1', ask },
          { id: 'Q4', ask, when: spied('Q1', true) },
        ],
        groups: [
          {
            id: 'G1',
            each: 'entry',
            questions: [
              { id: 'Q2', ask, when: spied('Q1', false) },
              { id: 'Q3', ask, when: spied('Q2', true) },
            ],
          },
        ],
      },
    ],
  };
  const words = wordsFor(instrument);
  return { asking: createAsking({ instrument, words, audience: 'adult' }), looks: () => count };
}

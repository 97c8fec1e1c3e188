import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { Answer, AnswerValue, Given } from '../answer/answer.js';
import { emptyAssessment, type Assessment } from '../event/assessment.js';
import { persistentMap } from '../event/persistent-map.js';
import type { Family } from '../family/family.js';
import type { Interview, Respondent } from '../interview/interview.js';
import { arbitraryFamily } from '../testing/arbitrary-family.js';
import { deriveUnits } from '../unit/derive-units.js';
import { buildSurveyRows } from './build-survey-rows.js';
import type { SurveyTable, SurveyValue } from './survey-table.js';

const on = '2026-03-02';
const canary = 'CANARY';

const family: Family = {
  persons: [
    { id: 'eva', label: canary, kind: 'adult', birth: { precision: 'date', date: '1990-01-01' } },
    { id: 'bo', label: canary, kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'alma', label: canary, kind: 'child', birth: { precision: 'date', date: '2018-05-12' } },
    { id: 'noel', label: canary, kind: 'child', birth: { precision: 'date', date: '2012-05-12' } },
  ],
  edges: [
    { id: 'e1', from: 'eva', to: 'alma', type: 'biological' },
    { id: 'e2', from: 'eva', to: 'noel', type: 'biological' },
    { id: 'e3', from: 'bo', to: 'alma', type: 'biological' },
  ],
  households: [],
  safetyEdges: [],
};

const table: SurveyTable = {
  id: 'survey',
  version: '2.0.0',
  perParent: [
    { id: 'worried', from: { instrument: 'parent', question: 'P1' } },
    { id: 'age', from: { family: 'age' } },
    { id: 'care', from: { instrument: 'parent', question: 'P2' } },
  ],
  perChild: [
    { id: 'band', from: { family: 'age-band' } },
    { id: 'support', from: { instrument: 'parent-child', question: 'D1' } },
  ],
};

interface Told {
  readonly unit: string;
  readonly by?: Respondent;
  readonly question?: string;
  readonly given: Given | null;
  readonly at?: string;
  readonly instrument?: string;
  /** What was given before, and corrected. */
  readonly earlier?: Given;
}

function answer(question: string, given: Given, at: string): Answer {
  return {
    id: `${question}-${at}`,
    question,
    given,
    audience: 'adult',
    catalogue: { id: 'parent', version: '1.0.0', language: 'sv', hash: '' },
    at,
    recordedBy: { id: canary, role: canary },
  };
}

function interview(told: Told, index: number): Interview {
  const { unit, given, question = 'P1', at = '2026-03-02T08:00:00.000Z' } = told;
  const person = unit.slice(2).split('>')[0]!;
  const history = {
    question,
    current: given && answer(question, given, at),
    earlier: told.earlier ? [answer(question, told.earlier, '2026-03-02T07:00:00.000Z')] : [],
  };
  return {
    id: `i${index}`,
    unit,
    respondent: told.by ?? { kind: 'person', person },
    instrument: { id: told.instrument ?? 'parent', version: '1.0.0', language: 'sv', hash: '' },
    openedAt: at,
    openedBy: { id: canary, role: canary },
    writer: { device: 'd1', actor: { id: canary, role: canary }, at: '2026-03-02T08:00:00.000Z' },
    takenOver: [],
    presence: { persons: [], others: [canary], mode: 'worker-led', place: canary },
    answers: persistentMap([[question, history]]),
    instances: persistentMap(),
    everAdded: persistentMap(),
    done: true,
    closings: [],
    reopenings: [{ at, reason: canary }],
    lastAt: at,
  };
}

function assessment(told: readonly Told[], of: Family = family): Assessment {
  return {
    ...emptyAssessment,
    startedOn: on,
    family: of,
    units: deriveUnits(of, on),
    interviews: persistentMap(told.map((one, index) => [`i${index}`, interview(one, index)])),
  };
}

/** What stands for a parent's answer to P1; Bo and Eva have rows, in this order. */
function evas(...told: Told[]): SurveyValue | undefined {
  return buildSurveyRows(assessment(told), table, on).parents[1]?.['worried'];
}

function option(value: string): Given {
  return { state: 'answered', value: { kind: 'one-of', option: value } };
}

describe('the rows of a survey', () => {
  test('are one for each parent, and one for each child of each', () => {
    const rows = buildSurveyRows(assessment([]), table, on);

    assert.deepEqual(rows, {
      table: 'survey',
      version: '2.0.0',
      parents: [
        { worried: { state: 'missing' }, age: { state: 'missing' }, care: { state: 'missing' } },
        {
          worried: { state: 'missing' },
          age: { state: 'known', value: 36 },
          care: { state: 'missing' },
        },
      ],
      children: [
        { band: { state: 'known', value: '7-12' }, support: { state: 'missing' } },
        { band: { state: 'known', value: '7-12' }, support: { state: 'missing' } },
        { band: { state: 'known', value: '13-17' }, support: { state: 'missing' } },
      ],
    });
  });

  test('have the variables of the table in its order, and nothing else', () => {
    const { parents, children } = buildSurveyRows(assessment([]), table, on);

    for (const row of parents) assert.deepEqual(Object.keys(row), ['worried', 'age', 'care']);
    for (const row of children) assert.deepEqual(Object.keys(row), ['band', 'support']);
  });

  const values: [AnswerValue, SurveyValue][] = [
    [
      { kind: 'one-of', option: 'red' },
      { state: 'known', value: 'red' },
    ],
    [
      { kind: 'yes-no', option: 'sometimes' },
      { state: 'known', value: 'sometimes' },
    ],
    [
      { kind: 'several-of', options: ['red', 'blue'] },
      { state: 'known', value: ['red', 'blue'] },
    ],
    [
      { kind: 'rating', number: 0 },
      { state: 'known', value: 0 },
    ],
    [
      { kind: 'number', number: 3 },
      { state: 'known', value: 3 },
    ],
    [{ kind: 'text', text: canary }, { state: 'missing' }],
    [{ kind: 'observation', text: canary }, { state: 'missing' }],
    [{ kind: 'verbatim', text: canary, speaker: canary }, { state: 'missing' }],
    [{ kind: 'person', persons: ['alma'], others: [canary] }, { state: 'missing' }],
    [{ kind: 'date', date: '2018-05-12' }, { state: 'missing' }],
  ];
  for (const [value, expected] of values) {
    test(`say ${JSON.stringify(expected)} of ${value.kind}`, () => {
      assert.deepEqual(evas({ unit: 'P:eva', given: { state: 'answered', value } }), expected);
    });
  }

  const others: Given[] = [
    { state: 'dont-know' },
    { state: 'declined' },
    { state: 'not-asked', reason: canary },
    { state: 'deferred', reason: 'presence' },
  ];
  for (const given of others) {
    test(`tell ${given.state} apart from every answer, without the reason`, () => {
      assert.deepEqual(evas({ unit: 'P:eva', given }), { state: given.state });
    });
  }
});

describe('the answer that counts', () => {
  const monday = '2026-03-02T08:00:00.000Z';
  const tuesday = '2026-03-03T08:00:00.000Z';

  test('is the latest, whichever interview it is of', () => {
    const first: Told = { unit: 'P:eva', given: option('often'), at: monday };
    const then: Told = { unit: 'P:eva', given: option('never'), at: tuesday };

    assert.deepEqual(evas(first, then), { state: 'known', value: 'never' });
    assert.deepEqual(evas(then, first), { state: 'known', value: 'never' });
    assert.deepEqual(evas(first, { ...then, given: { state: 'declined' } }), { state: 'declined' });
  });

  test('is the corrected one, and none that was taken back', () => {
    const earlier = option('often');

    assert.deepEqual(evas({ unit: 'P:eva', given: option('never'), earlier }), {
      state: 'known',
      value: 'never',
    });
    assert.deepEqual(evas({ unit: 'P:eva', given: null, earlier }), { state: 'missing' });
    assert.deepEqual(
      evas(
        { unit: 'P:eva', given: option('rarely'), at: monday },
        { unit: 'P:eva', given: null, earlier, at: tuesday },
      ),
      { state: 'known', value: 'rarely' },
    );
  });

  const notHers: [string, Told][] = [
    ['of the other parent', { unit: 'P:bo', given: option('often') }],
    ['of a worker about her', { unit: 'P:eva', by: { kind: 'worker' }, given: option('often') }],
    [
      'of the other parent about her',
      { unit: 'P:eva', by: { kind: 'person', person: 'bo' }, given: option('often') },
    ],
    ['of another instrument', { unit: 'P:eva', instrument: 'mood', given: option('often') }],
    ['to another question', { unit: 'P:eva', question: 'P2', given: option('often') }],
    ['about her child', { unit: 'D:eva>alma', given: option('often') }],
  ];
  for (const [what, told] of notHers) {
    test(`is none ${what}`, () => {
      assert.deepEqual(evas(told), { state: 'missing' });
    });
  }

  test('about a child is that parent’s, about that child', () => {
    const about = (unit: string, value: string): Told => {
      return { unit, instrument: 'parent-child', question: 'D1', given: option(value) };
    };
    const told = [about('D:eva>noel', 'none'), about('D:bo>alma', 'some')];
    const { children } = buildSurveyRows(assessment(told), table, on);

    assert.deepEqual(
      children.map(({ support }) => support),
      [{ state: 'known', value: 'some' }, { state: 'missing' }, { state: 'known', value: 'none' }],
    );
  });
});

/** The same family with the canary in every id and name. */
function marked(of: Family): Family {
  const mark = (id: string): string => `${canary}-${id}`;
  return {
    persons: of.persons.map((one) => ({ ...one, id: mark(one.id), label: mark(one.label) })),
    edges: of.edges.map((one) => ({ ...one, from: mark(one.from), to: mark(one.to) })),
    households: of.households.map(({ members, ...one }) => ({
      ...one,
      label: canary,
      members: members.map((member) => ({ ...member, person: mark(member.person) })),
    })),
    safetyEdges: [],
  };
}

const arbitraryGiven: fc.Arbitrary<Given> = fc.oneof(
  fc.constantFrom<Given>(
    { state: 'dont-know' },
    { state: 'declined' },
    { state: 'not-asked', reason: canary },
    { state: 'deferred', reason: 'presence' },
  ),
  fc
    .constantFrom<AnswerValue>(
      { kind: 'yes-no', option: 'yes' },
      { kind: 'number', number: 3 },
      { kind: 'text', text: canary },
      { kind: 'observation', text: canary },
      { kind: 'verbatim', text: canary, speaker: canary },
      { kind: 'person', persons: [`${canary}-anna`], others: [canary] },
      { kind: 'date', date: canary },
    )
    .map((value): Given => ({ state: 'answered', value })),
);

const everyVariable: SurveyTable = {
  id: 'all',
  version: '1.0.0',
  perParent: [
    { id: 'z-answer', from: { instrument: 'parent', question: 'P1' } },
    { id: 'gender', from: { family: 'gender' } },
    { id: 'age', from: { family: 'age' } },
    { id: 'relationship', from: { family: 'relationship' } },
    { id: 'children', from: { family: 'children' } },
    { id: 'at-home', from: { family: 'child-at-home' } },
  ],
  perChild: [
    { id: 'lives-with', from: { family: 'lives-with-parent' } },
    { id: 'a-answer', from: { instrument: 'parent', question: 'P1' } },
    { id: 'band', from: { family: 'age-band' } },
  ],
};

describe('for any family', () => {
  test('no name, no id and no word of anyone is in a row, and every row has every variable', () => {
    fc.assert(
      fc.property(arbitraryFamily, fc.array(arbitraryGiven, { maxLength: 8 }), (some, given) => {
        const of = marked(some);
        const units = deriveUnits(of, on);
        const told = given.flatMap((one, index): Told[] => {
          const unit = units[index % Math.max(units.length, 1)];
          return unit ? [{ unit: unit.id, given: one }] : [];
        });
        const rows = buildSurveyRows(assessment(told, of), everyVariable, on);

        assert.ok(!JSON.stringify(rows).includes(canary));
        assert.equal(rows.parents.length, units.filter(({ kind }) => kind === 'parent').length);
        for (const [all, variables] of [
          [rows.parents, everyVariable.perParent],
          [rows.children, everyVariable.perChild],
        ] as const) {
          const ids = variables.map(({ id }) => id);
          for (const row of all) assert.deepEqual(Object.keys(row), ids);
        }
      }),
    );
  });
});

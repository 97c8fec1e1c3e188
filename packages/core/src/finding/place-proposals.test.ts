import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Given } from '../answer/answer.js';
import { persistentMap } from '../event/persistent-map.js';
import type { Family } from '../family/family.js';
import type { Instrument } from '../instrument/instrument.js';
import { createAsking } from '../interview/asking.js';
import { createOutline } from '../interview/create-outline.js';
import { membersOf } from '../interview/members-of.js';
import { deriveUnits } from '../unit/derive-units.js';
import type { Factor } from './factor.js';
import { findHeldRules } from './held-rules.js';
import { placeProposals, type HeardRules, type PlacedProposal } from './place-proposals.js';
import { createRuleBook } from './rule-book.js';

const on = '2026-03-02';

const family: Family = {
  persons: [
    { id: 'eva', label: 'Eva', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'kim', label: 'Kim', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'bo', label: 'Bo', kind: 'child', birth: { precision: 'date', date: '2016-05-01' } },
    { id: 'lo', label: 'Lo', kind: 'child', birth: { precision: 'date', date: '2025-05-01' } },
  ],
  edges: ['eva', 'kim'].flatMap((from) =>
    ['bo', 'lo'].flatMap((to) => [
      { id: `${from}-${to}-b`, from, to, type: 'biological' as const },
      { id: `${from}-${to}-c`, from, to, type: 'custodian' as const, custody: 'joint' as const },
    ]),
  ),
  households: [],
  safetyEdges: [],
};
const units = deriveUnits(family, on);

const factors: readonly Factor[] = [
  { id: 'R01', kind: 'risk', units: ['child', 'parent-child'], bands: ['0-1', '7-12'] },
  { id: 'R23', kind: 'risk', units: ['child'], bands: ['7-12'] },
  { id: 'R14', kind: 'risk', units: ['couple'], bands: ['0-1', '7-12'] },
  { id: 'R18', kind: 'risk', units: ['parent-child'], bands: ['0-1', '7-12'] },
];

const yes: Given = { state: 'answered', value: { kind: 'yes-no', option: 'yes' } };

/** What is heard when one unit's only question, which proposes some factors, is answered with yes. */
function hear(
  unitId: string,
  proposes: readonly string[],
  each: 'parent' | null = null,
): HeardRules {
  const unit = units.find(({ id }) => id === unitId)!;
  const question = { id: 'Q', ask: { adult: { kind: 'yes-no' } } } as const;
  const instrument: Instrument = {
    id: unit.kind,
    version: '1.0.0',
    unit: unit.kind,
    areas: [
      each
        ? { id: 'A', questions: [], groups: [{ id: 'G', each, questions: [question] }] }
        : { id: 'A', questions: [question] },
    ],
  };
  const asking = createAsking({
    instrument,
    words: { instrument: unit.kind, language: 'en', title: '', areas: {}, questions: {} },
    audience: 'adult',
    members: membersOf(unit, family, on, { kind: 'worker' }),
  });
  const key = each ? 'Q#eva' : 'Q';
  const answer = { id: 'a', question: 'Q', given: yes, audience: 'adult', at: on } as never;
  const outline = createOutline(asking, {
    answers: persistentMap([[key, { question: 'Q', current: answer, earlier: [] }]]),
    instances: persistentMap(),
    privateAllowed: true,
    issues: persistentMap(),
  });
  const rules = {
    instrument: unit.kind,
    version: '1.0.0',
    rules: { Q: [{ when: { question: 'Q', equals: 'yes' }, proposes }] },
  };
  const held = findHeldRules(createRuleBook(asking, rules), outline, persistentMap());
  return { interview: `i-${unitId}`, unit, asking, held };
}

function placed(...heard: readonly HeardRules[]): readonly string[] {
  return placeProposals(heard, { units, family, factors, on }).map(
    ({ factor, unit, status }: PlacedProposal) => `${factor} ${status} ${unit}`,
  );
}

describe('placing what answers propose', () => {
  test('proposes a factor where it was asked, when it is found in such a unit', () => {
    assert.deepEqual(placed(hear('C:bo', ['R01'])), ['R01 proposed C:bo']);
  });

  test('only points to other units, and nowhere else, from a unit of another kind', () => {
    assert.deepEqual(placed(hear('P:eva', ['R18'])), [
      'R18 to-explore D:eva>bo',
      'R18 to-explore D:eva>lo',
    ]);
    assert.deepEqual(placed(hear('P:eva', ['R14'])), ['R14 to-explore K:eva+kim']);
  });

  test('points to the adult the answer names, and to no other', () => {
    assert.deepEqual(placed(hear('C:bo', ['R18'], 'parent')), ['R18 to-explore D:eva>bo']);
    assert.deepEqual(placed(hear('C:bo', ['R18'])), [
      'R18 to-explore D:eva>bo',
      'R18 to-explore D:kim>bo',
    ]);
  });

  test('places nothing with a child of an age the factor does not concern', () => {
    assert.deepEqual(placed(hear('P:eva', ['R23'])), ['R23 to-explore C:bo']);
    assert.deepEqual(placed(hear('C:lo', ['R23'])), []);
  });

  test('lets proposed outweigh to be explored, and keeps who said both', () => {
    const heard = [hear('P:eva', ['R01']), hear('C:bo', ['R01'])];

    const [first] = placeProposals(heard, { units, family, factors, on });

    assert.deepEqual([first?.unit, first?.status], ['C:bo', 'proposed']);
    assert.deepEqual(
      first?.by.map(({ interview }) => interview),
      ['i-P:eva', 'i-C:bo'],
    );
  });

  test('places a factor that nobody knows nowhere', () => {
    assert.deepEqual(placed(hear('C:bo', ['R99'])), []);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { caseAfter, findingsOf, says, type Happening } from '../testing/finding-case.js';
import type { Finding } from './finding.js';

const told = (...happenings: readonly Happening[]): readonly string[] =>
  findingsOf(caseAfter(...happenings)).map(
    ({ unit, factor, status }) => `${unit} ${factor} ${status}`,
  );

const find = (...happenings: readonly Happening[]): Finding | undefined =>
  findingsOf(caseAfter(...happenings)).find(
    ({ unit, factor }) => unit === 'C:bo' && factor === 'R01',
  );

/** A decision about R01 of Bo, with what had been said before it in view. */
function decide(type: string, more: object, ...before: readonly Happening[]): Happening {
  const seen = find(...before)?.by ?? [];
  return [`finding.${type}`, { unit: 'C:bo', factor: 'R01', kind: 'risk', seen, ...more }];
}

const confirmation = { grade: 1, confidence: 'low', basis: [{ source: 'observation' }] };
const takenBack: Happening = [
  'finding.reconsidered',
  { unit: 'C:bo', factor: 'R01', reason: 'too soon' },
];
const boSaysYes = says('bo', 'Q1', 'yes');

describe('findings', () => {
  test('are proposed where it was asked, and to explore where only another unit points', () => {
    assert.deepEqual(told(says('bo', 'Q1', 'yes'), says('own', 'Q4', 'yes')), [
      'C:bo R01 proposed',
      'P:eva S28 proposed',
    ]);
    assert.deepEqual(told(says('own', 'Q1', 'yes')), [
      'C:bo R01 to-explore',
      'C:lo R01 to-explore',
    ]);
  });

  test('stand as the units do, and then by factor', () => {
    assert.deepEqual(
      told(
        says('own', 'Q4', 'yes'),
        says('eva', 'Q2', 'yes'),
        says('eva', 'Q3', 'yes'),
        says('bo', 'Q1', 'yes'),
      ),
      ['C:bo R01 proposed', 'C:bo R23 proposed', 'C:bo S01 proposed', 'P:eva S28 proposed'],
    );
  });

  test('tell by which answers, and whose they are, the oldest interview first', () => {
    const finding = find(says('kim', 'Q1', 'yes'), boSaysYes);

    assert.deepEqual(
      finding?.by.map(({ interview, question, answer }) => [interview, question, answer]),
      [
        ['bo', 'Q1', 'd1-8'],
        ['kim', 'Q1', 'd1-7'],
      ],
    );
    assert.deepEqual(finding.voices, [
      { kind: 'person', person: 'bo' },
      { kind: 'person', person: 'kim' },
    ]);
  });

  test('may be what a worker saw, with no answer at all', () => {
    const finding = find(decide('confirmed', confirmation));

    assert.deepEqual(
      [finding?.status, finding?.by, finding?.voices, finding?.changedSince],
      ['confirmed', [], [], false],
    );
  });

  test('that were taken back are as answers propose them again', () => {
    const rejected = decide('rejected', { reason: 'a game' }, boSaysYes);

    assert.equal(find(boSaysYes, rejected)?.status, 'rejected');
    assert.equal(find(boSaysYes, rejected, takenBack)?.status, 'proposed');
    assert.equal(find(boSaysYes, rejected, takenBack)?.earlier.length, 2);
    assert.equal(find(decide('rejected', { reason: 'x' }), takenBack)?.status, 'withdrawn');
  });

  test('keep the kind they had when the catalogue has no such factor', () => {
    const [finding] = findingsOf(
      caseAfter([
        'finding.rejected',
        { unit: 'C:bo', factor: 'S99', kind: 'protective', seen: [], reason: 'x' },
      ]),
    );

    assert.deepEqual([finding?.factor, finding?.kind], ['S99', 'protective']);
  });
});

describe('a finding that is explored', () => {
  const explored = decide('explored', { how: 'ask the school' }, boSaysYes);

  test('waits, until another answer in its own unit proposes it', () => {
    assert.equal(find(boSaysYes, explored)?.status, 'to-explore');
    assert.equal(find(boSaysYes, explored, says('own', 'Q1', 'yes'))?.status, 'to-explore');
    assert.equal(find(boSaysYes, explored, says('eva', 'Q1', 'yes'))?.status, 'proposed');
    assert.equal(find(boSaysYes, explored, says('bo', 'Q1', 'yes'))?.status, 'proposed');
  });

  test('stays to explore when what proposed it is gone', () => {
    assert.equal(find(boSaysYes, explored, says('bo', 'Q1', 'no'))?.status, 'to-explore');
  });
});

describe('a decided finding', () => {
  const confirmed = decide('confirmed', confirmation, boSaysYes);
  const changed = (...later: readonly Happening[]): boolean | undefined =>
    find(boSaysYes, confirmed, ...later)?.changedSince;

  test('tells whether answers that propose it came, changed or went since', () => {
    assert.equal(changed(), false);
    assert.equal(changed(says('bo', 'Q2', 'yes')), false);
    assert.equal(changed(says('kim', 'Q1', 'yes')), true);
    assert.equal(changed(says('bo', 'Q1', 'no')), true);
    assert.equal(changed(says('bo', 'Q1', 'yes')), true);
    assert.equal(changed(takenBack), false);
  });

  test('stays decided, whatever is answered later', () => {
    assert.equal(find(boSaysYes, confirmed, says('bo', 'Q1', 'no'))?.status, 'confirmed');
  });
});

describe('disagreement', () => {
  const people = (...ids: readonly string[]) =>
    ids.map((person) => ({ kind: 'person', person }) as const);

  test('is who says so and who says otherwise to the very same question', () => {
    assert.deepEqual(
      find(boSaysYes, says('eva', 'Q1', 'no'), says('kim', 'Q1', 'yes'))?.disagreement,
      { says: people('bo', 'kim'), otherwise: people('eva') },
    );
    assert.equal(find(boSaysYes, says('eva', 'Q2', 'no'))?.disagreement, null);
  });

  for (const state of ['dont-know', 'declined', 'not-asked', 'deferred']) {
    test(`is not that someone else’s answer is ${state}`, () => {
      const said = says('eva', 'Q1', state);

      assert.equal(caseAfter(boSaysYes, said).interviews.get('eva')?.answers.size, 1);
      assert.equal(find(boSaysYes, said)?.disagreement, null);
    });
  }

  test('is not that someone else has not answered', () => {
    assert.equal(find(boSaysYes)?.disagreement, null);
  });

  test('is not what someone says of another unit', () => {
    assert.equal(find(boSaysYes, says('own', 'Q1', 'no'))?.disagreement, null);
  });

  test('is not an answer that does not apply any more', () => {
    const finding = findingsOf(
      caseAfter(
        says('bo', 'Q2', 'yes'),
        says('bo', 'Q3', 'yes'),
        says('eva', 'Q2', 'yes'),
        says('eva', 'Q3', 'no'),
        says('eva', 'Q2', 'no'),
      ),
    ).find(({ factor }) => factor === 'S01');

    assert.deepEqual([finding?.status, finding?.disagreement], ['proposed', null]);
  });
});

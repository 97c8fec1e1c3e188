import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { begun, caseAfter, logOf, type Happening } from '../testing/finding-case.js';
import { foldEvents } from './fold-events.js';

const subject = { unit: 'C:bo', factor: 'R01', kind: 'risk', seen: [] };
const confirmed: Happening = [
  'finding.confirmed',
  { ...subject, grade: 2, confidence: 'medium', basis: [{ source: 'observation' }] },
];
const rejected: Happening = ['finding.rejected', { ...subject, reason: 'a game' }, 'berit'];
const explored: Happening = ['finding.explored', { ...subject, how: 'ask the school' }];
const reconsidered: Happening = [
  'finding.reconsidered',
  { unit: 'C:bo', factor: 'R01', reason: 'the wrong child' },
];

const recordAfter = (...happenings: readonly Happening[]) =>
  caseAfter(...happenings).findings.get('C:bo R01');

describe('what is decided about a factor', () => {
  test('stands, with who decided it and when', () => {
    const record = recordAfter(confirmed);

    assert.deepEqual(record, {
      unit: 'C:bo',
      factor: 'R01',
      kind: 'risk',
      decision: {
        verdict: 'confirmed',
        at: '2026-03-02T08:00:07.000Z',
        decidedBy: { id: 'anna', role: 'worker' },
        seen: [],
        grade: 2,
        confidence: 'medium',
        basis: [{ source: 'observation' }],
      },
      earlier: [],
    });
  });

  test('gives way to what is decided later, and stays readable', () => {
    const record = recordAfter(explored, confirmed, rejected);

    assert.equal(record?.decision?.verdict, 'rejected');
    assert.deepEqual(
      record.earlier.map(({ verdict }) => verdict),
      ['explored', 'confirmed'],
    );
  });

  test('can be taken back: nothing stands, and nothing is erased', () => {
    const record = recordAfter(confirmed, reconsidered);

    assert.equal(record?.decision, null);
    assert.deepEqual(
      record.earlier.map(({ verdict }) => verdict),
      ['confirmed', 'reconsidered'],
    );
  });

  test('by two workers is both readable, in canonical order, whoever’s log comes first', () => {
    const mine = logOf([...begun, confirmed]);
    const theirs = logOf([rejected], { device: 'd2', from: 9 });

    for (const log of [
      [...mine, ...theirs],
      [...theirs, ...mine, ...theirs],
    ]) {
      const record = foldEvents(log).findings.get('C:bo R01');

      assert.equal(record?.decision?.decidedBy.id, 'berit');
      assert.deepEqual(
        record.earlier.map(({ decidedBy }) => decidedBy.id),
        ['anna'],
      );
    }
  });

  test('that was never decided cannot be taken back: the event is out of place', () => {
    const assessment = caseAfter(reconsidered);

    assert.deepEqual(
      assessment.issues.map(({ code }) => code),
      ['event.out-of-place'],
    );
  });

  test('keeps its unit, closed, when the unit is derived no longer', () => {
    const ofLo: Happening = ['finding.rejected', { ...subject, unit: 'C:lo', reason: 'not so' }];
    const gone: Happening = ['person.removed', { person: 'lo', reason: 'a mistake' }];

    const unit = (...happenings: readonly Happening[]) =>
      caseAfter(...happenings).units.find(({ id }) => id === 'C:lo');

    assert.equal(unit(gone), undefined);
    assert.equal(unit(ofLo, gone)?.closed, 'no-longer');
  });

  test('without anything it rests on, or with a grade there is not, cannot be read', () => {
    for (const wrong of [{ basis: [] }, { grade: 4 }, { confidence: 'certain' }]) {
      const [type, payload] = confirmed;
      const { unread, findings } = caseAfter([type, { ...payload, ...wrong }]);

      assert.equal(unread.length, 1);
      assert.equal(findings.size, 0);
    }
  });
});

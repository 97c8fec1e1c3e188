import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { Family } from '../family/family.js';
import type { Person } from '../family/person.js';
import { arbitraryEntry, arbitrarySoundLog } from '../testing/arbitrary-log.js';
import { plain } from '../testing/plain.js';
import type { AssessmentEvent } from './assessment-event.js';
import { emptyAssessment } from './assessment.js';
import { compareEvents } from './event-order.js';
import { applyEvent, foldEvents, isNext } from './fold-events.js';

const randomLog = fc.array(arbitraryEntry, { maxLength: 40 });

function shuffled<T>(all: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
}

describe('folding', () => {
  test('gives the same assessment for any order of arrival and any duplication', () => {
    const arrivals = randomLog.chain((log) =>
      fc.tuple(
        fc.constant(log),
        fc.subarray(log).chain((again) => shuffled([...log, ...again])),
      ),
    );
    fc.assert(
      fc.property(arrivals, ([log, arrived]) => {
        assert.deepEqual(plain(foldEvents(arrived)), plain(foldEvents(log)));
      }),
      { numRuns: 500 },
    );
  });

  test('of two logs is folding their union, whoever comes first', () => {
    fc.assert(
      fc.property(randomLog, randomLog, (mine, theirs) => {
        assert.deepEqual(
          plain(foldEvents([...mine, ...theirs])),
          plain(foldEvents([...theirs, ...mine, ...mine])),
        );
      }),
    );
  });

  test('one event at a time gives what folding all gives', () => {
    fc.assert(
      fc.property(arbitrarySoundLog, (log) => {
        let assessment = emptyAssessment;
        for (const event of [...log].sort(compareEvents)) {
          assert.ok(isNext(assessment, event));
          assessment = applyEvent(assessment, event);
        }

        assert.deepEqual(plain(assessment), plain(foldEvents(log)));
      }),
    );
  });

  test('loses no entry: each is applied, kept unread, or a duplicate', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const { unread, eventIds } = foldEvents(log);
        const kept = new Set(unread.map((entry) => JSON.stringify(entry)));

        for (const entry of log) {
          const id = (entry as { id?: unknown } | null)?.id;
          assert.ok(
            (typeof id === 'string' && eventIds.has(id)) || kept.has(JSON.stringify(entry)),
          );
        }
      }),
    );
  });

  test('leaves its input as it was', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const before = JSON.stringify(log);
        foldEvents(log);

        assert.equal(JSON.stringify(log), before);
      }),
    );
  });
});

describe('an event that nobody can read', () => {
  const unknown = { id: 'x1', type: 'mood.swung', at: '2026-03-02T08:00:00.000Z' };

  test('is kept and told, and the rest is folded', () => {
    const opened = event('e1', 'case.opened', {
      startedOn: '2026-03-02',
      entry: 'child-first',
      format: 1,
    });
    const assessment = foldEvents([unknown, opened]);

    assert.equal(assessment.startedOn, '2026-03-02');
    assert.deepEqual(assessment.unread, [unknown]);
    assert.deepEqual(assessment.issues, [
      { code: 'event.unreadable', where: { event: 'x1', type: 'mood.swung' } },
    ]);
  });

  test('may be anything at all', () => {
    const entries = [null, 7, 'text', [], {}, { id: 3 }, undefined];

    assert.equal(
      foldEvents(entries).issues.length,
      new Set(entries.map((one) => JSON.stringify(one ?? null))).size,
    );
  });

  test('may concern an interview that was never opened', () => {
    const finished = event('e1', 'interview.finished', { interview: 'i9' });
    const assessment = foldEvents([finished]);

    assert.deepEqual(assessment.unread, [finished]);
    assert.equal(assessment.issues[0]?.code, 'event.out-of-place');
  });
});

test('a pair once parted by a safety edge is never met together again', () => {
  const adult = (id: string): Person => {
    return { id, label: id, kind: 'adult', birth: { precision: 'unknown' } };
  };
  const family: Family = {
    persons: [adult('anna'), adult('bo'), { ...adult('cia'), kind: 'child' }],
    edges: ['anna', 'bo'].map((from) => ({ id: from, from, to: 'cia', type: 'biological' })),
    households: [],
    safetyEdges: [],
  };
  const happened: [AssessmentEvent['type'], object][] = [
    ['case.opened', { startedOn: '2026-03-02', entry: 'child-first', format: 1 }],
    ['family.imported', { family }],
    ['safety-edge.set', { safetyEdge: { id: 's1', about: ['bo', 'anna'], kind: 'threat' } }],
    ['safety-edge.removed', { safetyEdge: 's1', reason: 'entered by mistake' }],
  ];
  const log = happened.map(([type, payload], index) => {
    return { ...event(`e${String(index)}`, type, payload), seq: index + 1 };
  });
  const joint = (events: AssessmentEvent[]): boolean | undefined =>
    foldEvents(events).units.find((unit) => unit.kind === 'couple')?.joint;

  assert.equal(joint(log.slice(0, 2)), true);
  assert.equal(joint(log.slice(0, 3)), false);
  assert.equal(joint(log), false);
});

describe('two different events with one id', () => {
  test('are told; the first in order counts and the other is kept', () => {
    const first = event('e1', 'children.asked', { answer: 'has' });
    const second = { ...event('e1', 'children.asked', { answer: 'none' }), seq: 2 };
    const assessment = foldEvents([second, first]);

    assert.equal(assessment.childrenAnswer, 'has');
    assert.deepEqual(assessment.unread, [second]);
    assert.equal(assessment.issues[0]?.code, 'event.conflicting');
  });
});

function event(id: string, type: AssessmentEvent['type'], payload: object): AssessmentEvent {
  return {
    id,
    at: '2026-03-02T08:00:00.000Z',
    actor: { id: 'worker', role: 'worker' },
    device: 'd1',
    seq: 1,
    type,
    payload,
    catalogue: null,
  } as AssessmentEvent;
}

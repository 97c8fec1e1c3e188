import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { Interview } from '../interview/interview.js';
import type { AssessmentEvent } from './assessment-event.js';
import { foldEvents } from './fold-events.js';

interface Change {
  readonly type: 'instance.added' | 'instance.removed';
  readonly group: string;
  readonly instance: string;
}

const opened = {
  type: 'interview.opened',
  payload: { interview: 'i1', respondent: { kind: 'worker' }, instrument: 'work' },
};

function logOf(
  happenings: readonly { type: string; payload: object }[],
): readonly AssessmentEvent[] {
  return happenings.map(({ type, payload }, index) => ({
    id: `event-${String(index)}`,
    at: '2026-03-02T08:00:00.000Z',
    actor: { id: 'worker', role: 'worker' },
    device: 'd1',
    seq: index + 1,
    type,
    payload,
    catalogue: { id: 'work', version: '1.0.0', language: 'sv', hash: '0'.repeat(64) },
  })) as unknown as readonly AssessmentEvent[];
}

function after(changes: readonly Change[]): Interview {
  const happenings = changes.map(({ type, group, instance }) => ({
    type,
    payload: { interview: 'i1', group, instance },
  }));
  const interview = foldEvents(logOf([opened, ...happenings])).interviews.get('i1');
  assert.ok(interview);
  return interview;
}

const group = fc.constantFrom('jobs', 'homes');
const instance = fc.constantFrom('a', 'b', 'c', 'd');
const type = fc.constantFrom<Change['type']>('instance.added', 'instance.removed');
const arbitraryChanges = fc.array(fc.record({ type, group, instance }), { maxLength: 20 });

/** Which instances there are, in the order they were first added. */
function expected(changes: readonly Change[], of: string): readonly string[] {
  const own = changes.filter((change) => change.group === of);
  const ever = own.filter((change) => change.type === 'instance.added');
  const order = [...new Set(ever.map((change) => change.instance))];
  return order.filter(
    (id) => own.findLast((change) => change.instance === id)?.type === 'instance.added',
  );
}

describe('the instances of an interview', () => {
  test('are those added and not taken away since, in the order they were first added', () => {
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        const { instances } = after(changes);

        for (const of of ['jobs', 'homes']) {
          assert.deepEqual(instances.get(of) ?? [], expected(changes, of));
        }
      }),
    );
  });

  test('of one group are not changed by what happens in another', () => {
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        const jobs = changes.filter((change) => change.group === 'jobs');

        assert.deepEqual(after(changes).instances.get('jobs'), after(jobs).instances.get('jobs'));
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { AssessmentEvent } from '../event/assessment-event.js';
import { foldEvents } from '../event/fold-events.js';
import {
  begun,
  factors,
  findingsOf,
  logOf,
  on,
  says,
  talksOf,
  type Happening,
} from '../testing/finding-case.js';
import { plain } from '../testing/plain.js';
import type { Finding } from './finding.js';
import { viewFindings } from './view-findings.js';

const said = fc
  .tuple(
    fc.constantFrom('bo', 'eva', 'kim', 'seen', 'own'),
    fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4'),
    fc.constantFrom('yes', 'yes', 'no', 'dont-know', 'declined', 'not-asked', 'deferred'),
  )
  .map(([interview, question, state]) => says(interview, question, state));

const units = ['C:bo', 'C:bo', 'C:bo', 'C:lo', 'P:eva'];
const place = fc.record({
  unit: fc.constantFrom(...units),
  factor: fc.constantFrom('R01', 'R01', 'R01', 'S28', 'S99'),
});
const decided = fc
  .tuple(
    fc.constantFrom('confirmed', 'rejected', 'explored', 'reconsidered'),
    place,
    fc.constantFrom('anna', 'berit'),
  )
  .map(([verdict, where, worker]): Happening => {
    const mores: Readonly<Record<string, object>> = {
      confirmed: { grade: 2, confidence: 'low', basis: [{ source: 'observation' }] },
      explored: { how: 'ask the school' },
    };
    const more = mores[verdict] ?? { reason: 'so it was' };
    return [`finding.${verdict}`, { ...where, kind: 'risk', seen: [], ...more }, worker];
  });

const happenings = (one: fc.Arbitrary<Happening>): fc.Arbitrary<Happening[]> =>
  fc.array(one, { maxLength: 25 });
const anything = happenings(fc.oneof(said, decided));

/** Two workers' logs of one case, that both began with the same. */
const twoLogs = fc.tuple(anything, anything).map(([mine, theirs]) => {
  const common = logOf(begun);
  const from = begun.length;
  return {
    mine: [...common, ...logOf(mine, { from })],
    theirs: [...common, ...logOf(theirs, { device: 'd2', from })],
  };
});

const view = (log: readonly AssessmentEvent[]): readonly Finding[] => findingsOf(foldEvents(log));
const whole = (some: readonly Happening[]): readonly AssessmentEvent[] =>
  logOf([...begun, ...some]);

describe('the findings of any case', () => {
  test('are the same for the union of two logs, in any order and with duplicates', () => {
    fc.assert(
      fc.property(
        twoLogs.chain((logs) =>
          fc.tuple(
            fc.constant(logs),
            fc.shuffledSubarray([...logs.mine, ...logs.theirs, ...logs.mine], {
              minLength: logs.mine.length * 2 + logs.theirs.length,
            }),
          ),
        ),
        ([{ mine, theirs }, arrived]) => {
          assert.deepEqual(view(arrived), view([...mine, ...theirs]));
        },
      ),
    );
  });

  test('keep every decision of both logs, and the last of them stands', () => {
    fc.assert(
      fc.property(twoLogs, ({ mine, theirs }) => {
        const log = [...mine, ...theirs];
        const misplaced = foldEvents(log).unread.length;
        const decisions = log.filter(({ type }) => type.startsWith('finding.')).length;
        const kept = view(log).flatMap(({ decision, earlier }) =>
          decision ? [...earlier, decision] : earlier,
        );

        assert.equal(kept.length, decisions - misplaced);
        for (const { decision, earlier } of view(log)) {
          const times = [...earlier, ...(decision ? [decision] : [])].map(({ at }) => at);
          assert.deepEqual(times, [...times].sort());
        }
      }),
    );
  });

  test('are never confirmed or rejected by an answer', () => {
    fc.assert(
      fc.property(happenings(said), (answers) => {
        for (const { status, decision } of view(whole(answers))) {
          assert.ok(status === 'proposed' || status === 'to-explore');
          assert.equal(decision, null);
        }
      }),
    );
  });

  test('are confirmed when the last thing a worker decided of them was that, and only then', () => {
    fc.assert(
      fc.property(anything, (some) => {
        const last = new Map<string, string>();
        for (const [type, payload] of some) {
          if (!type.startsWith('finding.')) continue;
          const { unit, factor } = payload as Finding;
          last.set(`${unit} ${factor}`, type);
        }
        for (const { unit, factor, status } of view(whole(some))) {
          const isLast = last.get(`${unit} ${factor}`) === 'finding.confirmed';
          assert.equal(status === 'confirmed', isLast);
        }
      }),
    );
  });

  test('of one unit do not change by what is decided in another', () => {
    fc.assert(
      fc.property(anything, decided, (some, later) => {
        const { unit: decidedUnit } = later[1] as Finding;
        const others = (all: readonly Finding[]): readonly Finding[] =>
          all.filter(({ unit }) => unit !== decidedUnit);

        assert.deepEqual(others(view(whole([...some, later]))), others(view(whole(some))));
      }),
    );
  });

  test('touch no answer', () => {
    fc.assert(
      fc.property(anything, (some) => {
        const onlySaid = whole(some).filter(({ type }) => !type.startsWith('finding.'));
        const { interviews, safety } = foldEvents(whole(some));
        const without = foldEvents(onlySaid);

        assert.deepEqual(plain({ interviews, safety }), {
          interviews: plain(without.interviews),
          safety: plain(without.safety),
        });
      }),
    );
  });

  test('do not depend on the order the interviews are given in', () => {
    fc.assert(
      fc.property(anything, (some) => {
        const assessment = foldEvents(whole(some));
        const talks = talksOf(assessment);
        const backwards = [...talks].reverse();

        assert.deepEqual(
          viewFindings(backwards, { assessment, factors, on }),
          viewFindings(talks, { assessment, factors, on }),
        );
      }),
    );
  });

  test('stand by themselves: each factor of a unit once, and no number but a worker’s grade', () => {
    fc.assert(
      fc.property(anything, (some) => {
        const all = view(whole(some));
        const places = all.map(({ unit, factor }) => `${unit} ${factor}`);

        assert.equal(new Set(places).size, places.length);
        for (const { by, decision: _decision, earlier: _earlier, ...rest } of all) {
          assert.ok(!/:\d/.test(JSON.stringify(rest)));
          assert.ok(by.every(({ answer }) => answer !== ''));
        }
      }),
    );
  });
});

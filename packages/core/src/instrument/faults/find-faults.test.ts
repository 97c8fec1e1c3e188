import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { HelhetError } from '../../error/helhet-error.js';
import {
  canary,
  faultFixtures,
  soundGround,
  soundInstrument,
  soundWords,
} from '../../testing/fault-fixtures.js';
import type { Condition } from '../condition.js';
import { defineInstrument } from '../define-instrument.js';
import type { Instrument, Question } from '../instrument.js';
import { faultCodes, type Fault } from './fault.js';
import { findFaults } from './find-faults.js';
import { sayFault } from './say-fault.js';

/** Every fault that a fixture is for. */
const everyFault: readonly Fault[] = faultCodes.map((code) => ({
  code,
  ...faultFixtures[code].fault,
}));

function sleep(...questions: Question[]): Instrument {
  return { id: 'sleep', version: '1.0.0', areas: [{ id: 'A1', questions }] };
}

describe('what is wrong in an instrument', () => {
  test('is nothing when nothing is', () => {
    assert.deepEqual(findFaults(soundInstrument, [soundWords], soundGround), []);
    assert.equal(defineInstrument(soundInstrument, [soundWords], soundGround), soundInstrument);
  });

  test('has a fixture for each code, and no others', () => {
    assert.deepEqual(Object.keys(faultFixtures).sort(), [...faultCodes].sort());
  });

  for (const code of faultCodes) {
    test(`is told as ${code}, once and with its place`, () => {
      const { find, fault } = faultFixtures[code];

      assert.deepEqual(find(), [{ code, ...fault }]);
    });
  }

  test('is told of what is listened for too', () => {
    const rules = {
      instrument: 'sleep',
      version: '1.0.0',
      rules: {},
      listenFor: { Q1: ['R01', 'R99'], Q9: [] },
    };

    assert.deepEqual(findFaults(soundInstrument, [], { ...soundGround, rules }), [
      {
        code: 'rule.factor-unknown',
        instrument: 'sleep',
        area: 'A1',
        question: 'Q1',
        found: 'R99',
      },
      { code: 'rule.question-unknown', instrument: 'sleep', question: 'Q9' },
    ]);
  });

  test('is told of every question of a ring', () => {
    const ask = { adult: { kind: 'yes-no' } } as const;
    const ring = sleep(
      { id: 'Q1', ask, when: { question: 'Q2', answered: true } },
      { id: 'Q2', ask, when: { not: { question: 'Q3', answered: true } } },
      { id: 'Q3', ask, when: { any: [{ question: 'Q1', answered: true }] } },
      { id: 'Q4', ask, when: { question: 'Q1', answered: true } },
    );
    const told = findFaults(ring).map(({ code, question }) => `${code} ${question ?? ''}`);

    assert.deepEqual(told, [
      'condition.circular Q1',
      'condition.circular Q2',
      'condition.circular Q3',
    ]);
  });

  for (const of of ['area', 'group', 'question'] as const) {
    const ask = { adult: { kind: 'yes-no' } } as const;
    const behind = (when: Condition): Instrument => ({
      id: 'sleep',
      version: '1.0.0',
      areas: [
        { id: 'A1', questions: [{ id: 'Q1', ask, private: true }] },
        {
          id: 'A2',
          ...(of === 'area' && { when }),
          questions: [],
          groups: [
            {
              id: 'G1',
              each: 'entry',
              ...(of === 'group' && { when }),
              questions: [{ id: 'Q2', ask, ...(of === 'question' && { when }) }],
            },
          ],
        },
      ],
    });

    test(`is told of a ring through the condition of the ${of}`, () => {
      const codes = findFaults(behind({ question: 'Q2', answered: true })).map(({ code }) => code);

      assert.ok(codes.includes('condition.circular'));
    });

    test(`is told of what the condition of the ${of} reveals`, () => {
      const faults = findFaults(behind({ question: 'Q1', answered: true }));

      assert.deepEqual(
        faults.map(({ code, question, found }) => [code, question, found]),
        [['question.reveals-private', 'Q2', 'Q1']],
      );
    });
  }

  test('is told once of a question that reveals a private one in two ways', () => {
    const ask = { adult: { kind: 'yes-no' }, worker: { kind: 'yes-no' } } as const;
    const when = { question: 'Q1', answered: true } as const;
    const instrument: Instrument = {
      id: 'sleep',
      version: '1.0.0',
      areas: [
        { id: 'A1', questions: [{ id: 'Q1', ask, private: true }] },
        { id: 'A2', when, questions: [{ id: 'Q2', ask, when }] },
      ],
    };

    assert.deepEqual(findFaults(instrument), [
      {
        code: 'question.reveals-private',
        instrument: 'sleep',
        area: 'A2',
        question: 'Q2',
        found: 'Q1',
      },
    ]);
  });

  test('is told for the one audience that reveals, and not for the other', () => {
    const ask = { adult: { kind: 'yes-no' }, worker: { kind: 'yes-no' } } as const;
    const when = { question: 'Q1', answered: true } as const;
    const first: Question = { id: 'Q1', ask, private: ['adult'] };
    const codes = (second: Question): string[] =>
      findFaults(sleep(first, second)).map(({ code }) => code);

    assert.deepEqual(codes({ id: 'Q2', ask, when, private: ['adult'] }), []);
    assert.deepEqual(codes({ id: 'Q2', ask, when, private: ['worker'] }), [
      'question.reveals-private',
    ]);
  });
});

describe('an instrument that is defined', () => {
  const faulty = sleep(
    { id: 'Q1', ask: {} },
    { id: 'Q2', ask: { adult: { kind: 'one-of', options: [] } } },
    {
      id: 'Q3',
      ask: { adult: { kind: 'yes-no' } },
      when: { question: 'Q9', answered: true },
    },
  );
  const nothing = { ...soundWords, areas: {}, questions: {} };

  test('is refused with all that is wrong, each with its place', () => {
    const faults = findFaults(faulty, [nothing], soundGround);
    const told = faults.map(sayFault);

    assert.ok(new Set(faults.map(({ code }) => code)).size > 5);
    assert.throws(
      () => defineInstrument(faulty, [nothing], soundGround),
      ({ code, message }: HelhetError) => {
        assert.equal(code, 'instrument.faulty');
        for (const sentence of told) assert.ok(message.includes(sentence), sentence);
        for (const fault of faults) assert.ok(message.includes(fault.code), fault.code);
        return true;
      },
    );
  });
});

describe('a fault', () => {
  for (const fault of everyFault) {
    test(`is said in a sentence of its own: ${fault.code}`, () => {
      const said = sayFault(fault);
      const place = fault.question ?? fault.group ?? fault.area ?? fault.instrument;

      assert.ok(said.startsWith(place), said);
      assert.match(said, /^\S.*: \S.*\. \S.*\.$/);
      assert.doesNotMatch(said, /[{}]|undefined|""/);
      for (const part of [fault.language, fault.overlay, fault.profile, fault.found]) {
        assert.ok(part === undefined || said.includes(part), said);
      }
      if (fault.rule !== undefined) assert.ok(said.includes(`rule ${fault.rule}`), said);
    });
  }

  test('says what no other says', () => {
    const said = faultCodes.map((code) => sayFault({ code, instrument: 'x', found: 'y' }));

    assert.equal(new Set(said).size, faultCodes.length);
  });

  test('never says a sentence of the instrument or a reason', () => {
    for (const code of faultCodes) {
      for (const fault of faultFixtures[code].find()) {
        assert.ok(!JSON.stringify([fault, sayFault(fault)]).includes(canary), code);
      }
    }
  });
});

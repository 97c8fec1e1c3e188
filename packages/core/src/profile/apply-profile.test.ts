import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { HelhetError } from '../error/helhet-error.js';
import { catalogueRef } from '../instrument/catalogue-ref.js';
import type { Catalogue } from '../instrument/catalogue.js';
import { conditionQuestions } from '../instrument/condition-leaves.js';
import { findFaults } from '../instrument/faults/find-faults.js';
import { placedQuestions } from '../instrument/faults/places.js';
import type { Instrument } from '../instrument/instrument.js';
import { allQuestions, groupsOf } from '../instrument/questions-of.js';
import { createAsking } from '../interview/asking.js';
import { createOutline } from '../interview/create-outline.js';
import { arbitraryInstrument } from '../testing/arbitrary-instrument.js';
import { arbitraryTalk, emptyGround, groundAfter } from '../testing/arbitrary-talk.js';
import { wordsFor } from '../testing/words-for.js';
import { applyProfile, findProfileFaults } from './apply-profile.js';
import type { Profile } from './profile.js';

const arbitrary = arbitraryInstrument({ groups: 2 });

function profileOf(choose: Profile['choose']): Profile {
  return { id: 'short', version: '1.2.0', units: ['child'], choose };
}

function idsIn({ areas }: Instrument): string[] {
  return areas.flatMap((area) => [
    area.id,
    ...area.questions.map(({ id }) => id),
    ...groupsOf(area).flatMap((group) => [group.id, ...group.questions.map(({ id }) => id)]),
  ]);
}

/** What is left of an instrument when a profile chooses some of it. */
function choose(instrument: Instrument, chosen: readonly string[] | 'everything'): Instrument {
  const catalogue = { instruments: [instrument], words: [] };
  return applyProfile(catalogue, profileOf({ [instrument.id]: chosen })).instruments[0]!;
}

/** An instrument, some of its ids, and what is left. */
const arbitraryChoice = arbitrary.chain(({ instrument }) =>
  fc.subarray(idsIn(instrument), { minLength: 1 }).map((chosen) => ({
    instrument,
    chosen,
    left: choose(instrument, chosen),
  })),
);

describe('a profile', () => {
  test('leaves an instrument in which nothing is wrong', () => {
    fc.assert(
      fc.property(arbitraryChoice, ({ left, instrument }) => {
        const codes = findFaults(left, [wordsFor(instrument)]).map(({ code }) => code);

        assert.deepEqual(
          codes.filter((code) => code !== 'question.unreachable'),
          [],
        );
      }),
    );
  });

  test('keeps what is chosen and what that depends on, in order, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryChoice, ({ instrument, chosen, left }) => {
        const placed = placedQuestions(instrument);
        const kept = new Set(allQuestions(left).map(({ id }) => id));
        const isChosen = ({ question, area, group }: (typeof placed)[number]): boolean =>
          [question.id, area.id, group?.id].some((id) => id !== undefined && chosen.includes(id));
        const neededBy = placed
          .filter(({ question }) => kept.has(question.id))
          .flatMap(({ area, group, question }) =>
            [area.when, group?.when, question.when].flatMap((when) =>
              when ? conditionQuestions(when) : [],
            ),
          );
        const expected = placed.filter(
          (one) => isChosen(one) || neededBy.includes(one.question.id),
        );

        assert.deepEqual(
          allQuestions(left),
          expected.map(({ question }) => question),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('keeps no area and no group without a question', () => {
    fc.assert(
      fc.property(arbitraryChoice, ({ left }) => {
        for (const area of left.areas) {
          assert.ok(area.questions.length + groupsOf(area).length > 0);
          for (const group of groupsOf(area)) assert.ok(group.questions.length > 0);
        }
      }),
    );
  });

  test('asks each of its questions when the whole instrument would', () => {
    fc.assert(
      fc.property(arbitraryTalk(arbitrary), fc.nat(), ({ asking, steps, words }, seed) => {
        const { instrument, audience, facts, members } = asking;
        const ids = idsIn(instrument);
        const left = choose(instrument, [ids[seed % ids.length]!]);
        const fewer = createAsking({ instrument: left, words, audience, facts, members });
        const ground = steps.reduce(groundAfter, emptyGround);
        const keys = [...createOutline(fewer, ground).questions.entries()].map(([key]) => key);
        const expected = [...createOutline(asking, ground).questions.values()]
          .filter(({ question }) => fewer.entries.has(question))
          .map(({ id }) => id);

        assert.deepEqual(keys.sort(), expected.sort());
      }),
      { numRuns: 300 },
    );
  });

  test('of everything leaves everything', () => {
    fc.assert(
      fc.property(arbitrary, ({ instrument }) => {
        const { profile, ...rest } = choose(instrument, 'everything');

        assert.deepEqual(rest, instrument);
        assert.deepEqual(profile, { id: 'short', version: '1.2.0' });
      }),
    );
  });

  test('changes nothing in what it was made from', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ instrument }, seed) => {
        const before = JSON.stringify(instrument);
        const ids = idsIn(instrument);
        choose(instrument, [ids[seed % ids.length]!]);

        assert.equal(JSON.stringify(instrument), before);
      }),
    );
  });
});

const ask = { adult: { kind: 'yes-no' } } as const;
const sleep: Instrument = {
  id: 'sleep',
  version: '1.0.0',
  unit: 'parent',
  notFor: ['unborn'],
  areas: [
    { id: 'A1', mandatory: true, questions: ['Q1', 'Q2'].map((id) => ({ id, ask })) },
    {
      id: 'A2',
      questions: [{ id: 'Q3', ask }],
      groups: [
        {
          id: 'G1',
          each: 'entry',
          questions: [
            { id: 'Q4', ask },
            { id: 'Q5', ask },
          ],
        },
      ],
    },
  ],
  closing: { lowerRisk: 'Q1', strengthenProtection: 'Q3' },
};
const catalogue: Catalogue = {
  instruments: [sleep, { ...sleep, id: 'dreams' }],
  words: [wordsFor(sleep)],
  rules: [{ instrument: 'sleep', version: '1.0.0', rules: {} }],
};

describe('what a profile leaves of a catalogue', () => {
  test('is only the instruments it names, with all words and rules', () => {
    const { instruments, words, rules } = applyProfile(catalogue, profileOf({ sleep: ['Q1'] }));

    assert.deepEqual(
      instruments.map(({ id }) => id),
      ['sleep'],
    );
    assert.equal(words, catalogue.words);
    assert.equal(rules, catalogue.rules);
  });

  test('keeps all else an area and an instrument have', () => {
    assert.deepEqual(choose(sleep, ['Q2', 'Q5']), {
      id: 'sleep',
      version: '1.0.0',
      unit: 'parent',
      notFor: ['unborn'],
      areas: [
        { id: 'A1', mandatory: true, questions: [{ id: 'Q2', ask }] },
        {
          id: 'A2',
          questions: [],
          groups: [{ id: 'G1', each: 'entry', questions: [{ id: 'Q5', ask }] }],
        },
      ],
      profile: { id: 'short', version: '1.2.0' },
    });
  });

  const closings: [string[], boolean][] = [
    [['Q1', 'Q3'], true],
    [['Q1'], false],
    [['Q3', 'G1'], false],
    [['A1', 'A2'], true],
  ];
  for (const [chosen, hasClosing] of closings) {
    test(`${hasClosing ? 'ends' : 'does not end'} the unit with ${chosen.join(' and ')}`, () => {
      assert.deepEqual(choose(sleep, chosen).closing, hasClosing ? sleep.closing : undefined);
    });
  }

  test('is named with its id and version by every answer', () => {
    const words = wordsFor(sleep);
    const whole = catalogueRef(sleep, words);
    const short = catalogueRef(choose(sleep, ['Q1']), words);
    const everything = catalogueRef(choose(sleep, 'everything'), words);

    assert.equal('profile' in whole, false);
    assert.deepEqual(short.profile, { id: 'short', version: '1.2.0' });
    assert.equal(short.version, whole.version);
    assert.equal(new Set([whole, short, everything].map(({ hash }) => hash)).size, 3);
  });
});

describe('a profile that names what is not there', () => {
  const faulty = profileOf({
    sleep: ['Q1', 'Q8', 'A9'],
    dreams: 'everything',
    walks: 'everything',
  });

  test('has a fault for each', () => {
    assert.deepEqual(findProfileFaults(catalogue, profileOf({ sleep: ['A1', 'G1', 'Q4'] })), []);
    assert.deepEqual(
      findProfileFaults(catalogue, faulty).map(({ instrument, found }) => [instrument, found]),
      [
        ['sleep', 'Q8'],
        ['sleep', 'A9'],
        ['walks', 'walks'],
      ],
    );
  });

  test('is refused, and told of all of it at once', () => {
    assert.throws(
      () => applyProfile(catalogue, faulty),
      ({ code, message }: HelhetError) => {
        assert.equal(code, 'profile.faulty');
        for (const part of ['short', '"Q8"', '"A9"', '"walks"']) assert.ok(message.includes(part));
        return true;
      },
    );
  });
});

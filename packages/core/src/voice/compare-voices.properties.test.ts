import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { Given } from '../answer/answer.js';
import type { Audience } from '../instrument/audience.js';
import { createAsking } from '../interview/asking.js';
import type { Respondent } from '../interview/interview.js';
import { questionPlace } from '../interview/question-key.js';
import { arbitraryInstrument } from '../testing/arbitrary-instrument.js';
import { arbitraryGivenOf, keysIn, randomMembers } from '../testing/arbitrary-talk.js';
import { annasFamily, heardInterview, person } from '../testing/heard-interviews.js';
import { plain } from '../testing/plain.js';
import { wordsFor } from '../testing/words-for.js';
import { compareVoices } from './compare-voices.js';
import type { HeardInterview } from './heard-interview.js';
import { isHeard } from './talk.js';
import type { QuestionVoices, UnitVoices } from './unit-voices.js';

const tellers: readonly (readonly [Respondent, Audience])[] = [
  [person('anna'), 'child-7-12'],
  [person('eva'), 'adult'],
  [person('kim'), 'adult'],
  [{ kind: 'other', role: 'teacher' }, 'adult'],
  [{ kind: 'worker' }, 'worker'],
];
const entries = ['i1', 'i2', 'i3'];

/** Some interviews of one unit, with one random instrument: each teller at most once a day. */
const arbitraryHeard: fc.Arbitrary<readonly HeardInterview[]> = arbitraryInstrument().chain(
  ({ instrument }) => {
    const interview = fc
      .tuple(fc.constantFrom(...tellers), fc.integer({ min: 1, max: 2 }))
      .chain(([[respondent, audience], day]) => {
        const asking = createAsking({
          instrument,
          words: wordsFor(instrument),
          audience,
          members: randomMembers,
        });
        // What one person adds is nobody else's: an id of its own.
        const own = (key: string): string => {
          const { question, instance } = questionPlace(key);
          return instance !== undefined && entries.includes(instance)
            ? `${question}#${JSON.stringify(respondent)}${String(day)}${instance}`
            : key;
        };
        const said = fc.tuple(
          ...keysIn(asking).map(({ key, kind }) =>
            fc
              .array(fc.option(arbitraryGivenOf(kind)), { maxLength: 2 })
              .map((given): readonly [string, readonly (Given | null)[]] => [own(key), given]),
          ),
        );
        const groups = instrument.areas.flatMap((area) => area.groups ?? []);
        const added = Object.fromEntries(
          groups
            .filter(({ each }) => each === 'entry')
            .map(({ id }) => [
              id,
              ['i1', 'i2'].map((one) => questionPlace(own(`x#${one}`)).instance ?? ''),
            ]),
        );
        return said.map((all) =>
          heardInterview({
            instrument,
            respondent,
            audience,
            day,
            members: randomMembers,
            added,
            said: Object.fromEntries(all.filter(([, given]) => given.length > 0)),
          }),
        );
      });
    return fc.uniqueArray(interview, { maxLength: 6, selector: (one) => one.interview.id });
  },
);

function rows({ areas }: UnitVoices): readonly QuestionVoices[] {
  return areas.flatMap((area) => [
    ...area.questions,
    ...area.instances.flatMap(({ questions }) => questions),
  ]);
}

/** What each voice is shown to have answered, by voice and question. */
function shown(voices: UnitVoices): ReadonlyMap<string, unknown> {
  return new Map(
    rows(voices).flatMap(({ key, answers }) =>
      answers.map(({ answer }, index) => [
        `${JSON.stringify(voices.voices[index]?.respondent)} ${key}`,
        answer,
      ]),
    ),
  );
}

const runs = { numRuns: 200 };

describe('voices side by side, whatever was said', () => {
  test('change no answer', () => {
    fc.assert(
      fc.property(arbitraryHeard, (heard) => {
        const before = heard.map(({ interview }) => plain(interview));

        const voices = compareVoices(heard, annasFamily);

        assert.deepEqual(
          heard.map(({ interview }) => plain(interview)),
          before,
        );
        const given = new Set(
          heard.flatMap(({ interview }) =>
            [...interview.answers.values()].map(({ current }) => current),
          ),
        );
        for (const { answers, observations } of rows(voices)) {
          for (const { answer } of answers) assert.ok(answer === null || given.has(answer));
          for (const answer of observations) assert.ok(given.has(answer));
        }
      }),
      runs,
    );
  });

  test('lose nothing that anyone said, and show it where it was said', () => {
    fc.assert(
      fc.property(arbitraryHeard, (heard) => {
        const voices = compareVoices(heard, annasFamily);
        const all = new Map(rows(voices).map((one) => [one.key, one]));

        for (const { interview } of heard) {
          for (const [key, { current, instance }] of interview.answers.entries()) {
            const isGone = instance?.endsWith('i3') === true;
            if (!current || !isHeard(current.given) || isGone) continue;
            const row = all.get(key);
            assert.ok(row, `${key} is lost`);
            if (interview.respondent.kind === 'worker') {
              assert.ok(row.observations.includes(current));
              continue;
            }
            const at = voices.voices.findIndex(
              ({ respondent }) =>
                JSON.stringify(respondent) === JSON.stringify(interview.respondent),
            );
            const { answer, earlier } = row.answers[at] ?? {};
            assert.ok(answer === current || (earlier ?? 0) > 0);
            assert.ok(answer && isHeard(answer.given));
          }
        }
      }),
      runs,
    );
  });

  test('are the same in whatever order they were heard', () => {
    fc.assert(
      fc.property(
        arbitraryHeard.chain((heard) =>
          fc.tuple(
            fc.constant(heard),
            fc.shuffledSubarray([...heard], { minLength: heard.length, maxLength: heard.length }),
          ),
        ),
        ([heard, other]) => {
          assert.deepEqual(compareVoices(other, annasFamily), compareVoices(heard, annasFamily));
        },
      ),
      runs,
    );
  });

  test('take nothing away, and change nobody, when one more voice is heard', () => {
    fc.assert(
      fc.property(arbitraryHeard, fc.constantFrom(...tellers), (heard, [late]) => {
        const isLate = ({ interview }: HeardInterview): boolean =>
          JSON.stringify(interview.respondent) === JSON.stringify(late);
        const without = compareVoices(
          heard.filter((one) => !isLate(one)),
          annasFamily,
        );

        const whole = compareVoices(heard, annasFamily);

        const [before, after] = [shown(without), shown(whole)];
        for (const [place, answer] of before) assert.equal(after.get(place), answer);
        const differed = new Map(rows(whole).map((one) => [one.key, one.disagrees]));
        for (const { key, disagrees } of rows(without)) {
          assert.ok(!disagrees || differed.get(key));
        }
      }),
      runs,
    );
  });

  test('never take silence for the opposite', () => {
    fc.assert(
      fc.property(arbitraryHeard, (heard) => {
        for (const { answers, disagrees } of rows(compareVoices(heard, annasFamily))) {
          const values = answers.filter(({ answer }) => answer?.given.state === 'answered');

          assert.ok(!disagrees || values.length > 1);
        }
      }),
      runs,
    );
  });
});

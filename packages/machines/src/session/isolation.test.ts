import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Outline, PackageAnswer } from '@helhet/core';
import * as fc from 'fast-check';

import { inform, openCase, person, succeeds, alone } from '../testing/open-case.js';
import { randomGiven } from '../testing/random-answer.js';
import { createRandom } from '../testing/random.js';
import type { InterviewSession } from './interview-session.js';

const talks = [
  ['C:bo', 'bo'],
  ['C:bo', 'eva'],
  ['P:eva', 'eva'],
  ['P:kim', 'kim'],
  ['D:eva>bo', 'eva'],
  ['D:eva>bo', 'bo'],
  ['D:kim>bo', 'kim'],
] as const;

interface Seen {
  readonly outline: Outline;
  readonly answers: readonly PackageAnswer[];
}

describe('what one person says', () => {
  test('is read in, changes and takes away nothing of any other talk, whoever it is with', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0 }),
        fc.array(fc.nat(talks.length - 1), { minLength: 1, maxLength: 25 }),
        async (seed, turns) => {
          const random = createRandom(seed);
          const { session } = await openCase();
          inform(session, 'eva', 'kim', 'bo');
          const interviews = talks.map(([unit, who]) => {
            const opened = succeeds(session.openInterview({ unit, respondent: person(who) }));
            succeeds(opened.confirmPresence(alone));
            return opened;
          });
          const look = ({ view }: InterviewSession): Seen => ({
            outline: view.outline,
            answers: session.buildPackage().answers.filter((one) => one.interview === view.id),
          });

          for (const turn of turns) {
            const speaking = interviews[turn]!;
            const others = interviews.filter((one) => one !== speaking);
            const before = others.map(look);

            const question = random.any([...speaking.view.outline.questions.values()]);
            if (question) {
              speaking.answer(question.id, randomGiven(question, speaking.view.people, random));
            }

            others.forEach((other, index) => {
              const after = look(other);
              assert.equal(after.outline, before[index]?.outline);
              assert.deepEqual(after.answers, before[index]?.answers);
            });
          }
          await session.dispose();
        },
      ),
      { numRuns: 30 },
    );
  });
});

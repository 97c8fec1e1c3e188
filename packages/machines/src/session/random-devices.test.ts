import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildPackage, canonicalJson, decidedFindings, foldEvents } from '@helhet/core';
import * as fc from 'fast-check';

import { createCountingIds } from '../testing/counting-ids.js';
import { openCase, type OpenCase } from '../testing/open-case.js';
import { doSomething, interviewsOf } from '../testing/random-user.js';
import { createRandom, type Random } from '../testing/random.js';
import { settled } from '../testing/simulated-clock.js';
import { testSafety } from '../testing/test-safety.js';
import type { AssessmentSession } from './assessment-session.js';

const fixed = { packageId: 'p', caseRef: 'case-1', generatedAt: '2026-03-02', purpose: 'test' };

async function saved({ session, clock }: OpenCase): Promise<void> {
  session.saveNow();
  await clock.advance(1000);
  await settled();
}

/** Everything that stands, and everything that ever was said, by the event it was said with. */
function toldBy(session: AssessmentSession): string {
  return canonicalJson(session.buildPackage(fixed));
}

async function act(device: OpenCase, random: Random): Promise<void> {
  const { session } = device;
  const interview = random.any(interviewsOf(session));
  const turn = random.below(12);
  if (turn === 0) await session.refresh();
  else if (turn === 1) await saved(device);
  else if (turn === 2) interview?.takeOver();
  else if (turn === 3) interview?.resume();
  else doSomething(session, random);
}

describe('two workers with a device each', () => {
  test('never lose anything of each other, whatever they do, and come to the same in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const random = createRandom(seed);
        const safety = { safety: testSafety };
        const first = await openCase({ ids: createCountingIds('first') }, safety);
        await saved(first);
        const world = { store: first.store, clock: first.clock, ids: createCountingIds('second') };
        const other = await openCase(world, { ...safety, actor: { id: 'bea', role: 'worker' } });
        const devices = [first, other];

        for (let step = 0; step < 80; step += 1) await act(random.pick([first, other]), random);
        for (const device of devices) await saved(device);
        for (const { session } of devices) assert.equal((await session.refresh()).ok, true);
        for (const device of devices) await saved(device);
        for (const { session } of devices) assert.equal((await session.refresh()).ok, true);

        assert.equal(toldBy(first.session), toldBy(other.session));
        const assessment = foldEvents(first.store.kept);
        const catalogue = undefined;
        const folded = buildPackage(assessment, fixed, catalogue, decidedFindings(assessment));
        const answers = (session: AssessmentSession): string =>
          canonicalJson(session.buildPackage(fixed).answers);
        assert.equal(canonicalJson(folded.answers), answers(first.session));
        const given = first.store.kept.filter(({ type }) => type === 'answer.given');
        assert.deepEqual(
          folded.answers.map(({ id }) => id).sort(),
          given.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 25 },
    );
  });
});

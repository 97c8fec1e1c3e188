import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import {
  buildPackage,
  createAsking,
  createOutline,
  decidedFindings,
  foldEvents,
  fromLogFile,
  isPrivateAllowed,
  persistentMap,
  type Assessment,
  type Family,
  type Finding,
  type Outline,
} from '@helhet/core';
import * as fc from 'fast-check';

import { openCase, type OpenCase } from '../testing/open-case.js';
import { doSomething, interviewsOf } from '../testing/random-user.js';
import { createRandom, type Random } from '../testing/random.js';
import { testCatalogue, testFactors } from '../testing/test-catalogue.js';
import { testSafety } from '../testing/test-safety.js';
import type { AssessmentSession } from './assessment-session.js';
import { EditionShelf, findCaseAsking } from './interview-source.js';
import type { InterviewSession } from './interview-session.js';
import { findStoppedAreas } from './stopped-areas.js';

const folder = new URL('../../../../test/families/', import.meta.url);
const families = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, Family] => [
    name,
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Family,
  ]);

const catalogue = { ...testCatalogue, factors: testFactors };
const fixed = { packageId: 'p', caseRef: 'case-1', generatedAt: '2026-03-02', purpose: 'test' };

/** Everything that happened, as the host has it and as a file of what it has not; in no order, some of it twice. */
function wholeLog({ session, store }: OpenCase, random: Random): readonly unknown[] {
  const unsaved = fromLogFile(session.unsavedLog()).events;
  const all = [...store.kept, ...unsaved, ...store.kept.slice(0, random.below(5))];
  return all
    .map((event) => ({ event, at: random.below(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
}

function plainOutline({ areaIds, progress, ...maps }: Outline): unknown {
  const plain = Object.entries(maps).map(([name, map]) => [name, [...map.entries()].sort()]);
  return { areaIds, progress, ...Object.fromEntries(plain) };
}

/** What an interview would show if it were drawn from nothing but the log, by who is confirmed to be there. */
function drawnAnew(
  session: AssessmentSession,
  { view }: InterviewSession,
  assessment: Assessment,
): Outline {
  const interview = assessment.interviews.get(view.id)!;
  const shelf = new EditionShelf(catalogue);
  const found = findCaseAsking(shelf, assessment, interview, session.view.language)!;
  const asking = createAsking(found);
  const { respondent } = interview;
  const { rules } = found;
  const refused = [...view.outline.questions.entries()].flatMap(([id, { issue }]) =>
    issue ? [[id, issue] as const] : [],
  );
  return createOutline(asking, {
    answers: interview.answers,
    instances: interview.instances,
    privateAllowed: view.flow === 'asking' && isPrivateAllowed(interview.presence),
    stoppedAreas: findStoppedAreas({ assessment, respondent, asking, rules, config: testSafety }),
    issues: persistentMap(refused),
  });
}

function recounted({ questions, areas }: Outline): unknown {
  const all = [...questions.values()];
  const settled = (some: typeof all): object => ({
    settled: some.filter(({ answer }) => answer && answer.given.state !== 'deferred').length,
    total: some.length,
  });
  return {
    whole: settled(all),
    areas: [...areas.values()].map(({ id }) => settled(all.filter(({ area }) => area === id))),
  };
}

/** Nothing is asked while something holds, and nothing is closed that was not settled. */
function checkSafety({ view }: InterviewSession): void {
  const open = view.safety.filter(({ unsettled }) => unsettled);
  if (view.flow === 'asking') assert.ok(!view.safety.some(({ holding }) => holding));
  if (view.flow === 'held') assert.ok(view.safety.some(({ holding }) => holding));
  if (view.flow === 'done') {
    // What fired after the end is still to be seen.
    assert.ok(open.every(({ source }) => source !== 'answer'));
  }
}

function checkInterview(
  session: AssessmentSession,
  interview: InterviewSession,
  log: Assessment,
): void {
  const { outline, id } = interview.view;
  checkSafety(interview);
  assert.deepEqual(plainOutline(outline), plainOutline(drawnAnew(session, interview, log)), id);
  assert.deepEqual(
    { whole: outline.progress, areas: [...outline.areas.values()].map((area) => area.progress) },
    recounted(outline),
  );
}

function checkBoard(session: AssessmentSession): void {
  for (const { voices } of session.view.units) {
    for (const { interview: id, progress, flow } of voices) {
      const interview = id === null ? null : session.interview(id);
      if (!interview) continue;
      assert.deepEqual(progress, interview.view.outline.progress);
      assert.equal(flow, interview.view.flow);
    }
  }
}

/** What was decided is what the log says, and nothing else is confirmed or rejected. */
function checkFindings({ findings }: AssessmentSession, log: Assessment): void {
  const all = findings.all();
  const decided = all.filter(({ decision, earlier }) => decision ?? earlier.length > 0);
  const said = (some: readonly Finding[]): unknown =>
    some.map(({ unit, factor, decision, earlier }) => ({ unit, factor, decision, earlier }));

  assert.deepEqual(said(decided), said(decidedFindings(log)));
  for (const { status, decision } of all) {
    assert.equal(status === 'confirmed', decision?.verdict === 'confirmed');
    assert.equal(status === 'rejected', decision?.verdict === 'rejected');
  }
}

describe('a random user', () => {
  const walk = fc.record({
    family: fc.constantFrom(...families),
    seed: fc.integer({ min: 0 }),
    steps: fc.integer({ min: 1, max: 60 }),
  });

  test('never gets a session to differ from what its log means', async () => {
    await fc.assert(
      fc.asyncProperty(walk, async ({ family: [, family], seed, steps }) => {
        const random = createRandom(seed);
        const world = await openCase({}, { catalogue, family, safety: testSafety });
        const { session, clock, store } = world;

        for (let step = 0; step < steps; step += 1) {
          store.mood = random.pick(['works', 'works', 'rejects', 'hangs', 'keeps-half']);
          doSomething(session, random);
          if (random.below(6) === 0) await clock.advance(random.below(30_000));
          const log = foldEvents(wholeLog(world, random));
          for (const one of interviewsOf(session)) checkInterview(session, one, log);
          checkBoard(session);
          checkFindings(session, log);
          assert.deepEqual(
            session.buildPackage(fixed),
            buildPackage(log, fixed, catalogue, session.findings.all()),
          );
        }
        store.mood = 'works';
        store.letGo();
        await session.dispose();
      }),
      { numRuns: 30 },
    );
  });

  test('finds everything again, paused or done, when the case is opened anew', async () => {
    await fc.assert(
      fc.asyncProperty(walk, async ({ family: [, family], seed, steps }) => {
        const random = createRandom(seed);
        const world = await openCase({}, { catalogue, family, safety: testSafety });
        for (let step = 0; step < steps * 2; step += 1) doSomething(world.session, random);
        const before = world.session.buildPackage(fixed);
        const flows = interviewsOf(world.session).map(({ view }) => [view.id, view.flow]);
        await world.session.dispose();

        const { session } = await openCase(
          { ...world, store: world.store },
          { catalogue, safety: testSafety },
        );

        assert.deepEqual(session.buildPackage(fixed), before);
        assert.deepEqual(
          interviewsOf(session).map(({ view }) => [view.id, view.flow]),
          flows.map(([id, flow]) => [id, flow === 'done' ? 'done' : 'paused']),
        );
        await session.dispose();
      }),
      { numRuns: 30 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Family, Respondent } from '@helhet/core';

import {
  alone,
  askEva,
  chosen,
  inform,
  openCase,
  person,
  refusals,
  succeeds,
} from '../testing/open-case.js';
import { testCatalogue } from '../testing/test-catalogue.js';
import { testFamily } from '../testing/test-family.js';
import type { AssessmentSession, UnitView, VoiceView } from './assessment-session.js';

const worker: Respondent = { kind: 'worker' };

const opening = (session: AssessmentSession, unit: string, respondent: Respondent) =>
  session.openInterview({ unit, respondent });

function unitOf(session: AssessmentSession, id: string): UnitView {
  return session.view.units.find((unit) => unit.id === id)!;
}

function voiceOf(session: AssessmentSession, unit: string, id: string): VoiceView | undefined {
  return unitOf(session, unit).voices.find(
    ({ respondent }) => respondent.kind === 'person' && respondent.person === id,
  );
}

describe('opening an interview', () => {
  test('is refused with every reason there is, and the board says the same beforehand', async () => {
    const { session } = await openCase();
    inform(session, 'kim');
    succeeds(session.family.setVoluntariness({ person: 'kim', kind: 'refused' }));
    succeeds(session.family.setVoluntariness({ person: 'eva', kind: 'refused' }));
    succeeds(session.setAside('P:kim', 'abroad'));

    const eva = refusals(opening(session, 'P:eva', person('eva')));
    const kim = refusals(opening(session, 'P:kim', person('kim')));

    assert.deepEqual(eva, ['respondent.not-informed', 'respondent.refused']);
    assert.deepEqual(kim, ['unit.set-aside', 'respondent.refused']);
    for (const [unit, id, codes] of [
      ['P:eva', 'eva', eva],
      ['P:kim', 'kim', kim],
    ] as const) {
      const issues = voiceOf(session, unit, id)?.issues.map((issue) => issue.code);
      assert.deepEqual(issues, codes);
    }
    assert.equal(unitOf(session, 'P:kim').status, 'set-aside');
    assert.equal(unitOf(session, 'P:kim').reason, 'abroad');
  });

  test('is refused for a unit that is not there, and for who has no voice in it', async () => {
    const { session } = await openCase();
    inform(session, 'eva', 'kim', 'lo', 'ny');

    const tries = [
      opening(session, 'P:nobody', person('eva')),
      opening(session, 'P:eva', person('kim')),
      opening(session, 'P:eva', worker),
      opening(session, 'P:eva', person('nobody')),
      opening(session, 'C:lo', person('lo')),
      opening(session, 'C:ny', person('ny')),
    ].map(refusals);

    assert.deepEqual(tries, [
      ['unit.unknown'],
      ['respondent.not-for-this-unit'],
      ['respondent.not-for-this-unit'],
      ['respondent.not-for-this-unit', 'respondent.not-informed'],
      ['respondent.too-young'],
      ['respondent.too-young'],
    ]);
  });

  test('of somebody else in a role, or of the worker who observes, needs nobody informed', async () => {
    const { session } = await openCase();

    succeeds(opening(session, 'C:lo', worker));
    succeeds(opening(session, 'C:bo', { kind: 'other', role: 'teacher' }));
  });

  test('without information is possible with a reason, and only with one', async () => {
    const { session } = await openCase();
    assert.deepEqual(refusals(session.family.bypassInformation('eva', ' ')), [
      'flow.reason-missing',
    ]);

    succeeds(session.family.bypassInformation('eva', 'urgent'));

    assert.equal(voiceOf(session, 'P:eva', 'eva')?.informed, true);
    succeeds(opening(session, 'P:eva', person('eva')));
  });

  test('needs an instrument for that kind of unit', async () => {
    const instruments = testCatalogue.instruments.filter(({ id }) => id !== 'parent');
    const { session } = await openCase({}, { catalogue: { ...testCatalogue, instruments } });
    inform(session, 'eva');

    assert.deepEqual(refusals(opening(session, 'P:eva', person('eva'))), ['instrument.missing']);
    assert.ok(!session.view.units.some(({ id }) => id === 'P:eva'));
  });

  test('takes up an unfinished one of the same voice, and begins another after a finished one', async () => {
    const { session } = await openCase();
    const first = askEva(session);
    succeeds(first.pause('wanted'));
    const taken = succeeds(opening(session, 'P:eva', person('eva')));
    assert.equal(taken, first);

    succeeds(first.resume());
    succeeds(first.confirmPresence(alone));
    succeeds(first.finish());
    succeeds(first.close({ whatHappensNext: '', toldToWhom: '', feeling: 'declined' }));
    const next = succeeds(opening(session, 'P:eva', person('eva')));

    assert.notEqual(next.view.id, first.view.id);
    assert.equal(voiceOf(session, 'P:eva', 'eva')?.interview, next.view.id);
  });

  test('does not take up one whose respondent has said no since, or whose unit is set aside', async () => {
    const { session } = await openCase();
    askEva(session);

    succeeds(session.family.setVoluntariness({ person: 'eva', kind: 'refused' }));
    assert.deepEqual(refusals(opening(session, 'P:eva', person('eva'))), ['respondent.refused']);
    succeeds(session.family.setVoluntariness({ person: 'eva', kind: 'voluntary' }));
    succeeds(session.setAside('P:eva', 'ill'));
    assert.deepEqual(refusals(opening(session, 'P:eva', person('eva'))), ['unit.set-aside']);
    succeeds(session.takeUp('P:eva'));

    succeeds(opening(session, 'P:eva', person('eva')));
  });
});

describe('in the middle of a case', () => {
  test('a death closes units, keeps their answers, and no interview is opened there', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    inform(session, 'kim');

    succeeds(session.family.recordDeath('eva', { on: '2026-03-02', unexpected: true }));

    assert.equal(unitOf(session, 'P:eva').status, 'closed');
    assert.deepEqual(refusals(opening(session, 'P:eva', person('eva'))), ['unit.closed']);
    assert.deepEqual(refusals(opening(session, 'K:eva+kim', person('kim'))), ['unit.closed']);
    assert.equal(session.buildPackage().answers.length, 1);
    assert.ok(interview.view.outline.questions.get('A1.1')?.answer);
    assert.equal(unitOf(session, 'P:kim').status, 'not-started');
  });

  test('a birth keeps the child, its units and their answers', async () => {
    const { session } = await openCase();
    inform(session, 'eva');
    const interview = succeeds(opening(session, 'D:eva>ny', person('eva')));
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.answer('A1.1', chosen('yes')));

    succeeds(session.family.recordBirth('ny', { on: '2026-03-01', label: 'Siri' }));

    assert.equal(unitOf(session, 'C:ny').unit.variant, undefined);
    assert.match(interview.view.outline.questions.get('A1.1')?.text ?? '', /of Siri\?/);
    assert.ok(interview.view.outline.questions.get('A1.1')?.answer);
    assert.deepEqual(refusals(opening(session, 'C:ny', person('ny'))), [
      'respondent.too-young',
      'respondent.not-informed',
    ]);
  });

  test('one who turns eighteen keeps the interview that was begun, in its words', async () => {
    const world = await openCase();
    inform(world.session, 'anna');
    const begun = succeeds(opening(world.session, 'C:anna', person('anna')));
    succeeds(begun.confirmPresence(alone));
    succeeds(begun.answer('A1.1', chosen('yes')));
    await world.session.dispose();
    await world.clock.goTo('2026-03-21');

    const { session } = await openCase(world);
    const kept = succeeds(opening(session, 'C:anna', person('anna')));

    assert.equal(kept.view.id, begun.view.id);
    assert.equal(kept.view.audience, 'child-13-17');
    assert.ok(kept.view.outline.questions.get('A1.1')?.answer);
    assert.equal(unitOf(session, 'C:anna').status, 'started');
    inform(session, 'bo');
    assert.deepEqual(refusals(opening(session, 'D:eva>anna', person('anna'))), []);
  });

  test('one who has turned eighteen is not asked anew as the child of a child unit', async () => {
    const world = await openCase();
    await world.clock.goTo('2026-03-20');
    const { session } = await openCase(world);
    inform(session, 'anna');

    assert.deepEqual(refusals(opening(session, 'C:anna', person('anna'))), [
      'respondent.not-for-this-unit',
    ]);
  });

  test('a child found again in no edge keeps its interviewed unit, closed', async () => {
    const { session } = await openCase();
    inform(session, 'eva');
    const interview = succeeds(opening(session, 'D:eva>bo', person('eva')));
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.answer('A1.1', chosen('yes')));
    const without: Family = {
      ...testFamily,
      edges: testFamily.edges.filter(({ from, to }) => !(from === 'eva' && to === 'bo')),
    };

    succeeds(session.family.importFamily(without));

    assert.equal(unitOf(session, 'D:eva>bo').status, 'closed');
    assert.equal(session.buildPackage().answers.length, 1);
    succeeds(session.family.importFamily(testFamily));
    assert.equal(unitOf(session, 'D:eva>bo').status, 'started');
  });

  test('new words of violence end joint talks for the couple, whose answers stay', async () => {
    const { session } = await openCase();
    assert.equal(unitOf(session, 'K:eva+kim').unit.joint, true);

    succeeds(session.family.addSafetyEdge({ about: ['kim', 'eva'], kind: 'violence-reported' }));

    assert.equal(unitOf(session, 'K:eva+kim').unit.joint, false);
  });
});

describe('a unit', () => {
  const close = { whatHappensNext: '', toldToWhom: '', feeling: 'so-so' } as const;

  test('is done when its own voice is closed with something settled in every mandatory area', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    assert.equal(unitOf(session, 'P:eva').status, 'started');
    succeeds(interview.finish());
    succeeds(interview.close(close));
    assert.equal(unitOf(session, 'P:eva').status, 'started', 'A1 is mandatory and untouched');

    succeeds(interview.reopen('one more thing'));
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.answer('A1.1', { state: 'not-asked', reason: 'no time' }));
    succeeds(interview.finish());
    succeeds(interview.close(close));

    assert.equal(unitOf(session, 'P:eva').status, 'done');
    assert.deepEqual(unitOf(session, 'P:eva').voices[0]?.flow, 'done');
  });

  test('is done also when what was settled may not be seen by whoever is there now', async () => {
    const [parent] = testCatalogue.instruments.filter(({ id }) => id === 'parent');
    const areas = parent!.areas.map((area) => ({ ...area, mandatory: area.id === 'A2' }));
    const instruments = [{ ...parent!, areas }];
    const { session } = await openCase({}, { catalogue: { ...testCatalogue, instruments } });
    const interview = askEva(session);
    succeeds(interview.answer('A2.1', { state: 'declined' }));

    succeeds(interview.finish());
    succeeds(interview.close(close));

    assert.equal(unitOf(session, 'P:eva').status, 'done');
  });
});

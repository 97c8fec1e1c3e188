import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { canonicalJson, type Given } from '@helhet/core';

import {
  alone,
  chosen,
  inform,
  openCase,
  person,
  refusals,
  succeeds,
  type OpenCase,
} from '../testing/open-case.js';
import { testFamily } from '../testing/test-family.js';
import { testSafety } from '../testing/test-safety.js';
import type { AssessmentSession } from './assessment-session.js';
import type { InterviewSession } from './interview-session.js';

const given: Given = { state: 'answered', value: { kind: 'several-of', options: ['a'] } };
const together = { persons: ['kim'], others: [], mode: 'joint' } as const;

/** Eva and Kim are a couple until something changes. */
const family = {
  ...testFamily,
  edges: [
    ...testFamily.edges,
    { id: 'couple', from: 'eva', to: 'kim', type: 'partner', partner: 'married' } as const,
  ],
};

async function open(): Promise<OpenCase> {
  const opened = await openCase({}, { safety: testSafety, family, language: 'en' });
  inform(opened.session, 'eva', 'kim', 'anna', 'bo');
  return opened;
}

function talk(session: AssessmentSession, unit: string, who: string): InterviewSession {
  const interview = succeeds(session.openInterview({ unit, respondent: person(who) }));
  succeeds(interview.confirmPresence(alone));
  succeeds(interview.answer('A1.4', given));
  return interview;
}

/** Talks with everybody, each with an answer. */
function talkWithAll(session: AssessmentSession): readonly InterviewSession[] {
  return [
    talk(session, 'C:anna', 'anna'),
    talk(session, 'C:bo', 'bo'),
    talk(session, 'P:eva', 'eva'),
    talk(session, 'P:kim', 'kim'),
    talk(session, 'D:kim>bo', 'kim'),
    talk(session, 'K:eva+kim', 'eva'),
  ];
}

/** Every answer, as the host gets it. */
function answersOf(session: AssessmentSession): string {
  return canonicalJson(session.buildPackage().answers);
}

function unitIds(session: AssessmentSession): readonly string[] {
  return session.view.units.map(({ id }) => id);
}

function variantOf(session: AssessmentSession, id: string): string | undefined {
  return session.view.units.find((unit) => unit.id === id)?.unit.variant;
}

/** What may happen to a family in the middle of a case. */
const happenings: Readonly<Record<string, (opened: OpenCase) => unknown>> = {
  'a child is born': ({ session }) => session.family.recordBirth('ny', { on: '2026-03-02' }),
  'a parent dies': ({ session }) => session.family.recordDeath('kim', { unexpected: true }),
  'the parents separate': ({ session }) => {
    session.family.changeEdge({
      id: 'couple',
      from: 'eva',
      to: 'kim',
      type: 'partner',
      until: '2026-03-01',
    });
    session.family.addEdge({ from: 'eva', to: 'kim', type: 'former-partner' });
  },
  'a parent comes under protection': ({ session }) => {
    const eva = family.persons.find(({ id }) => id === 'eva')!;
    session.family.changePerson({ ...eva, protection: 'protected-registration' });
    session.family.changeHousehold({ ...family.households[0]!, protected: true });
  },
  'somebody tells of violence': ({ session }) =>
    session.family.addSafetyEdge({ about: ['eva', 'kim'], kind: 'violence-reported' }),
  'a child turns eighteen': ({ clock }) => clock.goTo('2026-03-21'),
  'a child turns seven, twelve and fifteen': ({ clock }) => clock.goTo('2031-11-03'),
};

describe('in the middle of a case', () => {
  for (const [what, happen] of Object.entries(happenings)) {
    test(`${what}: every answer stays as it was, and every unit keeps its id`, async () => {
      const opened = await open();
      const { session } = opened;
      const talks = talkWithAll(session);
      const [answers, units] = [answersOf(session), unitIds(session)];

      await happen(opened);

      assert.equal(answersOf(session), answers);
      for (const id of units) assert.ok(unitIds(session).includes(id), id);
      for (const { view } of talks) {
        assert.deepEqual(
          session.interview(view.id)?.view.outline.questions.get('A1.4')?.answer?.given,
          given,
        );
      }
    });
  }

  test('parents who separate are asked as those who have children together', async () => {
    const opened = await open();
    const { session } = opened;
    assert.equal(variantOf(session, 'K:eva+kim'), 'couple+coparents');

    await happenings['the parents separate']?.(opened);

    assert.equal(variantOf(session, 'K:eva+kim'), 'coparents');
  });

  test('what had fired about an expected child fires anew when it is born, by the law of the born', async () => {
    const opened = await open();
    const { session } = opened;
    const respondent = { kind: 'worker' } as const;
    const interview = succeeds(session.openInterview({ unit: 'C:ny', respondent }));
    succeeds(interview.safety.raise('T07'));

    await happenings['a child is born']?.(opened);

    const fired = session.view.safety.map(({ trigger, source }) => [trigger, source]);
    assert.deepEqual(fired, [
      ['T07', 'worker'],
      ['T06', 'family'],
    ]);
  });

  test('nothing fires at the birth of a child of whom nothing had', async () => {
    const opened = await open();
    succeeds(talk(opened.session, 'P:eva', 'eva').safety.raise('T07'));

    await happenings['a child is born']?.(opened);

    assert.deepEqual(
      opened.session.view.safety.map(({ trigger }) => trigger),
      ['T07'],
    );
  });

  test('birthdays that matter are told, past ones and those to come', async () => {
    const { session, clock } = await open();
    const birthdays = (): unknown => session.view.family.birthdays;
    assert.deepEqual(birthdays(), [{ person: 'anna', age: 18, on: '2026-03-20' }]);

    await clock.goTo('2028-11-01');

    assert.deepEqual(birthdays(), [
      { person: 'anna', age: 18, on: '2026-03-20' },
      { person: 'bo', age: 12, on: '2028-11-02' },
    ]);
    assert.equal(session.view.family.birthdays, session.view.family.birthdays);
  });
});

describe('a talk with two together', () => {
  const joint = async (): Promise<readonly [OpenCase, InterviewSession]> => {
    const opened = await open();
    const choice = { unit: 'K:eva+kim', respondent: person('eva') };
    const interview = succeeds(opened.session.openInterview(choice));
    succeeds(interview.confirmPresence(together));
    succeeds(interview.answer('A1.1', chosen('no')));
    return [opened, interview];
  };
  const reasons: Readonly<Record<string, (opened: OpenCase) => unknown>> = {
    'violence is told of in another talk': ({ session }) =>
      talk(session, 'P:kim', 'kim').safety.raise('T02'),
    'somebody records violence': ({ session }) =>
      session.family.addSafetyEdge({ about: ['eva', 'kim'], kind: 'threat' }),
    'everybody must be met alone': ({ session }) => talk(session, 'C:bo', 'bo').safety.raise('T09'),
  };

  for (const [why, happen] of Object.entries(reasons)) {
    test(`is paused when ${why}, and cannot go on with both`, async () => {
      const [opened, interview] = await joint();

      await happen(opened);

      assert.equal(interview.view.flow, 'paused');
      assert.equal(interview.view.pausedFor, 'not-joint');
      succeeds(interview.resume());
      assert.deepEqual(refusals(interview.confirmPresence(together)), ['presence.not-joint']);
      succeeds(interview.confirmPresence(alone));
    });
  }

  test('marks its answers, and no others', async () => {
    const [{ session }, interview] = await joint();
    succeeds(interview.pause('wanted'));
    succeeds(interview.resume());
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.answer('A1.4', given));

    const answers = session
      .buildPackage()
      .answers.map(({ question, jointly }) => [question, jointly]);
    assert.deepEqual(answers, [
      ['A1.1', true],
      ['A1.4', undefined],
    ]);
  });
});

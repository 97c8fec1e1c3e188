import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { ChildrenAnswer } from '@helhet/core';

import {
  alone,
  chosen,
  inform,
  openCase,
  person,
  refusals,
  succeeds,
} from '../testing/open-case.js';
import { testSafety } from '../testing/test-safety.js';
import type { AssessmentSession } from './assessment-session.js';

const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;
const bo = { unit: 'C:bo', respondent: person('bo') };
const couple = { unit: 'K:eva+kim', respondent: person('eva') };
const joint = { persons: ['kim'], others: [], mode: 'joint' } as const;

async function open(): Promise<AssessmentSession> {
  return (await openCase({}, { safety: testSafety })).session;
}

/** The invariants of DOMAIN C.1, one by one. */
describe('before a talk', () => {
  test('I1: nobody is met uninformed, but for an emergency with its reason; what is owed is told', async () => {
    const session = await open();
    assert.deepEqual(refusals(session.openInterview(bo)), ['respondent.not-informed']);

    assert.deepEqual(refusals(session.family.bypassInformation('bo', '')), ['flow.reason-missing']);
    succeeds(session.family.bypassInformation('bo', 'the child came in crying'));

    succeeds(session.openInterview(bo));
    assert.equal(session.view.family.bypassed.get('bo'), 'the child came in crying');
    inform(session, 'bo');
    assert.equal(session.view.family.information.has('bo'), true);
    assert.equal(session.view.family.bypassed.has('bo'), false, 'nothing is owed any more');
  });

  test('I2: taking part is one thing, the lawful basis is the host’s: no voluntariness opens or closes the case', async () => {
    const session = await open();
    inform(session, 'bo');
    for (const kind of ['voluntary', 'statutory', 'partial', 'not-asked'] as const) {
      succeeds(session.family.setVoluntariness({ person: 'bo', kind, note: 'a note' }));
      succeeds(session.openInterview(bo));
      assert.ok(!JSON.stringify(session.buildPackage()).includes('lawful'));
    }
  });

  test('I4: a child who says no is not met, nothing is closed by it, and it can be asked again', async () => {
    const session = await open();
    inform(session, 'bo');
    succeeds(session.family.setVoluntariness({ person: 'bo', kind: 'refused' }));
    assert.deepEqual(refusals(session.openInterview(bo)), ['respondent.refused']);
    const unit = session.view.units.find(({ id }) => id === 'C:bo');
    assert.equal(unit?.status, 'not-started');
    assert.deepEqual(
      session.buildPackage().voluntariness.map(({ kind }) => kind),
      ['refused'],
    );

    succeeds(session.family.setVoluntariness({ person: 'bo', kind: 'voluntary' }));
    succeeds(session.openInterview(bo));
  });

  test('I5: who interprets is adult and from outside; a child is refused, and the worker is told what to do', async () => {
    const session = await open();
    inform(session, 'bo');
    const talk = succeeds(session.openInterview(bo));
    const by = { language: 'ar', mode: 'telephone' } as const;
    const relative = { ...by, adult: true, relative: true };
    const child = { ...by, adult: false };
    assert.deepEqual(refusals(talk.confirmPresence({ ...alone, interpreter: relative })), [
      'interpreter.not-adult',
    ]);
    assert.deepEqual(talk.view.safety, []);
    assert.deepEqual(refusals(talk.confirmPresence({ ...alone, interpreter: child })), [
      'interpreter.not-adult',
    ]);
    assert.deepEqual(refusals(talk.confirmPresence({ ...alone, interpreter: child })), [
      'interpreter.not-adult',
    ]);
    assert.deepEqual(
      talk.view.safety.map(({ trigger }) => trigger),
      ['T12'],
    );

    succeeds(talk.confirmPresence({ ...alone, interpreter: { ...by, adult: true } }));
    assert.deepEqual(talk.view.presence?.interpreter, { ...by, adult: true });
  });

  test('I5: what a child interpreted is marked, and the unit is not complete until it is asked anew', async () => {
    const session = await open();
    inform(session, 'eva');
    const talk = succeeds(session.openInterview({ unit: 'P:eva', respondent: person('eva') }));
    const interpreter = { adult: true, language: 'ar', mode: 'telephone' } as const;
    succeeds(talk.confirmPresence({ ...alone, interpreter }));
    succeeds(talk.answer('A1.1', chosen('no')));
    const id = succeeds(talk.safety.raise('T12'));
    succeeds(talk.safety.acknowledge(id, { actions: ['stay'] }));
    succeeds(talk.finish());
    succeeds(talk.close(closing));
    const status = (): unknown => session.view.units.find((unit) => unit.id === 'P:eva')?.status;
    const answers = session.buildPackage().answers.filter(({ state }) => state === 'answered');

    assert.deepEqual(
      answers.map(({ throughChild }) => throughChild),
      [true],
    );
    assert.equal(status(), 'started');
    succeeds(session.safety.resolve(id, 'asked again with an interpreter'));
    assert.equal(status(), 'done');
  });

  test('I6: violence that is recorded ends talks together, and marks the answers that were given so', async () => {
    const session = await open();
    inform(session, 'eva', 'kim');
    const talk = succeeds(session.openInterview(couple));
    succeeds(talk.confirmPresence(joint));
    succeeds(talk.answer('A1.1', chosen('no')));
    const about = ['eva', 'kim'] as const;
    const edge = succeeds(session.family.addSafetyEdge({ about, kind: 'threat' }));
    succeeds(talk.resume());
    assert.deepEqual(refusals(talk.confirmPresence(joint)), ['presence.not-joint']);

    succeeds(session.family.removeSafetyEdge(edge, 'a mistake'));

    assert.deepEqual(refusals(talk.confirmPresence(joint)), ['presence.not-joint'], 'for good');
    succeeds(talk.confirmPresence(alone));
    assert.deepEqual(
      session.buildPackage().answers.map(({ jointly }) => jointly),
      [true],
    );
  });
});

describe('an adult is known first', () => {
  const answers: readonly (readonly [ChildrenAnswer, string])[] = [
    ['has', 'persons'],
    ['lives-with', 'persons'],
    ['meets', 'persons'],
    ['expects', 'persons'],
    ['none', 'no-children'],
    ['declined', 'children-unknown'],
    ['unknown', 'children-unknown'],
  ];

  for (const [answer, step] of answers) {
    test(`whether there are children is answered: "${answer}" leads to ${step}, and is kept as it is`, async () => {
      const { clock, store } = await openCase(
        {},
        {
          entry: 'adult-first',
          family: { persons: [], edges: [], households: [], safetyEdges: [] },
        },
      ).then(async (opened) => {
        const { session } = opened;
        assert.equal(session.view.family.step, 'children');
        succeeds(session.family.answerChildren(answer));
        assert.equal(session.view.family.step, step);
        assert.equal(session.buildPackage().childrenAnswer, answer);
        await session.dispose();
        return opened;
      });

      const again = await openCase({ clock, store });
      assert.equal(again.session.view.family.childrenAnswer, answer);
      assert.equal(again.session.view.family.step, step);
    });
  }

  test('nothing follows before it is answered', async () => {
    const { session } = await openCase({}, { entry: 'adult-first' });
    assert.equal(session.view.family.childrenAnswer, null);
    assert.equal(session.buildPackage().childrenAnswer, null);
  });
});

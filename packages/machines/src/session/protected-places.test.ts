import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Given } from '@helhet/core';

import {
  alone,
  askEva,
  chosen,
  inform,
  openCase,
  person,
  said,
  succeeds,
} from '../testing/open-case.js';
import { testFamily } from '../testing/test-family.js';
import { testSafety } from '../testing/test-safety.js';
import type { AssessmentSession } from './assessment-session.js';
import type { InterviewSession } from './interview-session.js';

const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;
const people = (...persons: readonly string[]): Given => ({
  state: 'answered',
  value: { kind: 'person', persons, others: [] },
});
const often: Given = { state: 'answered', value: { kind: 'frequency', option: 'often' } };

/** Bo and Eva live where Kim must not know; Anna lives there too, Kim does not. */
const family = {
  ...testFamily,
  households: [
    { id: 'safe', label: 'Safe', protected: true, members: [{ person: 'eva' }, { person: 'bo' }] },
    { id: 'kims', label: 'Kim', members: [{ person: 'kim' }, { person: 'anna' }] },
  ],
};

async function open(
  places: string[] = ['Björkskolan', 'Storgatan 3', 'Ek'],
  given = testFamily,
): Promise<AssessmentSession> {
  const safety = { ...testSafety, protectedPlaces: () => places };
  return (await openCase({}, { safety, family: given })).session;
}

function writeOf(interview: InterviewSession): (text: string) => void {
  succeeds(interview.answer('A1.1', chosen('yes')));
  return (text) => {
    succeeds(interview.answer('A1.2', said(text)));
  };
}

const shown = ({ view }: AssessmentSession | InterviewSession): readonly string[] =>
  view.safety.filter(({ trigger }) => trigger === 'T16').map(({ by }) => by?.question ?? '');

describe('a protected place', () => {
  test('in what is written is told to the worker, once until it is seen; nothing is stopped', async () => {
    const session = await open();
    const interview = askEva(session);
    const write = writeOf(interview);

    write('We live far away.');
    assert.deepEqual(shown(session), []);
    write('She goes to BJÖRKSKOLANS after-school.');
    write('Björkskolan, that is.');

    assert.deepEqual(shown(interview), ['A1.2']);
    assert.equal(interview.view.flow, 'asking');
    const [event] = session.view.safety;
    succeeds(session.safety.acknowledge(event?.id ?? '', { actions: [], reason: 'seen' }));
    write('At storgatan  3.');
    assert.deepEqual(shown(session), ['A1.2', 'A1.2']);
  });

  test('stops what leaves the case until it is brought to an end, and never what is saved', async () => {
    const session = await open();
    writeOf(askEva(session))('Storgatan 3');
    const [event] = session.view.safety;
    const id = event?.id ?? '';

    assert.deepEqual(session.view.exportLimits, {
      frozenBy: [],
      blockedBy: [id],
      workersHidden: false,
    });
    assert.deepEqual(session.buildPackage().restricted.exportLimits, session.view.exportLimits);
    succeeds(session.safety.acknowledge(id, { actions: [], reason: 'seen' }));
    assert.deepEqual(session.view.exportLimits.blockedBy, [id]);
    succeeds(session.safety.resolve(id, 'taken out'));
    assert.deepEqual(session.view.exportLimits.blockedBy, []);
  });

  test('is found in what a talk is closed with', async () => {
    const session = await open();
    const interview = askEva(session);
    succeeds(interview.finish());
    succeeds(interview.close({ ...closing, nextMeeting: 'At Storgatan 3' }));

    assert.deepEqual(shown(session), ['']);
  });

  test('of a few letters is found only as a word', async () => {
    const session = await open();
    const write = writeOf(askEva(session));

    write('Our economy, ekonomi in Swedish.');
    assert.deepEqual(shown(session), []);
    write('Near Ek.');
    assert.deepEqual(shown(session), ['A1.2']);
  });

  test('shows when somebody of a protected home is named where others of the unit do not live', async () => {
    const session = await open([], family);
    inform(session, 'kim', 'eva');
    const kim = succeeds(session.openInterview({ unit: 'P:kim', respondent: person('kim') }));
    const eva = succeeds(session.openInterview({ unit: 'P:eva', respondent: person('eva') }));
    for (const interview of [kim, eva]) {
      succeeds(interview.confirmPresence(alone));
      succeeds(interview.answer('A2.1', often));
      for (const { id, trigger } of interview.view.safety) {
        if (trigger === 'T10') succeeds(interview.safety.acknowledge(id, { actions: ['stay'] }));
      }
    }

    succeeds(eva.answer('A3.1', people('bo')));
    succeeds(kim.answer('A3.1', people('anna')));
    assert.deepEqual(shown(session), []);
    succeeds(kim.answer('A3.1', people('anna', 'bo')));
    assert.deepEqual(shown(session), ['A3.1']);
  });

  test('that is protected first now is looked for in what was said before, once', async () => {
    const places: string[] = [];
    const session = await open(places);
    const interview = askEva(session);
    const write = writeOf(interview);
    write('Björkskolan');
    write('Nothing any more.');
    assert.deepEqual(shown(session), []);

    places.push('Björkskolan');
    const bo = testFamily.persons.find(({ id }) => id === 'bo')!;
    succeeds(session.family.changePerson({ ...bo, protection: 'confidentiality-mark' }));

    assert.deepEqual(shown(session), ['A1.2']);
    succeeds(session.family.changePerson({ ...bo, protection: 'protected-registration' }));
    assert.deepEqual(shown(session), ['A1.2']);
  });

  test('that was added by somebody else is looked for when the log is loaded, and when the host says so', async () => {
    const places: string[] = [];
    const safety = { ...testSafety, protectedPlaces: () => places };
    const opened = await openCase({}, { safety });
    const { session } = opened;
    writeOf(askEva(session))('Björkskolan');
    assert.deepEqual(shown(session), []);

    places.push('Björkskolan');
    session.lookForProtectedPlaces();
    session.lookForProtectedPlaces();
    assert.deepEqual(shown(session), ['A1.2']);
    await session.dispose();

    const known = await openCase({ clock: opened.clock, store: opened.store }, { safety });
    assert.deepEqual(shown(known.session), ['A1.2']);
    const other = { ...safety, protectedPlaces: () => ['Storgatan'] };
    const quiet = await openCase({ store: opened.store }, { safety: other });
    assert.deepEqual(shown(quiet.session), ['A1.2'], 'what fired once is not taken back');
  });

  test('is looked for in a log that was written before anyone protected it', async () => {
    const opened = await openCase();
    writeOf(askEva(opened.session))('Björkskolan');
    await opened.session.dispose();

    const safety = { ...testSafety, protectedPlaces: () => ['Björkskolan'] };
    const { session } = await openCase({ clock: opened.clock, store: opened.store }, { safety });
    assert.deepEqual(shown(session), ['A1.2']);
  });
});

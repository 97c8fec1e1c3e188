import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Given } from '@helhet/core';

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
import type { InterviewSession } from './interview-session.js';

const number = (value: number): Given => ({
  state: 'answered',
  value: { kind: 'number', number: value },
});
const often: Given = { state: 'answered', value: { kind: 'frequency', option: 'sometimes' } };
const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;

async function open(): Promise<AssessmentSession> {
  const { session } = await openCase({}, { safety: testSafety, language: 'en' });
  inform(session, 'bo', 'anna', 'eva');
  return session;
}

function talkWith(session: AssessmentSession, who: string, anew = false): InterviewSession {
  const choice = { unit: `${who === 'eva' ? 'P' : 'C'}:${who}`, respondent: person(who), anew };
  const interview = succeeds(session.openInterview(choice));
  if (interview.view.flow === 'precheck') succeeds(interview.confirmPresence(alone));
  return interview;
}

/** Raises and acknowledges; gives the id. */
function tell(interview: InterviewSession): string {
  succeeds(interview.answer('A2.4', number(25)));
  const id = interview.view.safety[0]?.id ?? '';
  succeeds(interview.safety.acknowledge(id, { actions: ['stay'] }));
  return id;
}

const asked = ({ view }: InterviewSession): readonly string[] =>
  [...view.outline.questions.values()].map(({ id }) => id);

describe('when a child has told what the police may have to hear first', () => {
  test('no more private questions are put about it, and what was answered stays to be corrected', async () => {
    const talk = talkWith(await open(), 'bo');
    assert.ok(asked(talk).includes('A2.1'));
    succeeds(talk.answer('A2.1', often));
    succeeds(talk.answer('A1.1', chosen('yes')));
    assert.ok(asked(talk).includes('A2.2'));

    tell(talk);

    assert.equal(talk.view.flow, 'asking');
    assert.ok(asked(talk).includes('A2.1'), 'answered');
    assert.ok(!asked(talk).includes('A2.2'), 'private, not answered');
    assert.ok(asked(talk).includes('A2.3'), 'not private');
    assert.deepEqual(refusals(talk.answer('A2.2', { state: 'declined' })), [
      'answer.not-asked-here',
    ]);
    assert.equal(talk.view.outline.areas.get('A2')?.questionIds.length, 3);
  });

  test('nor in another talk with the same child; other people are asked as before', async () => {
    const session = await open();
    const talk = talkWith(session, 'bo');
    const other = talkWith(session, 'bo', true);
    const sibling = talkWith(session, 'anna');
    const parent = talkWith(session, 'eva');

    const safety = tell(talk);

    assert.ok(!asked(other).includes('A2.1'));
    assert.ok(asked(sibling).includes('A2.1'));
    assert.ok(asked(parent).includes('A2.1'));

    succeeds(session.safety.resolve(safety, 'the police have heard the child'));

    assert.ok(asked(other).includes('A2.1'));
  });

  test('what is not asked is not said to be put off because of who is there', async () => {
    const talk = talkWith(await open(), 'bo');
    tell(talk);
    succeeds(talk.finish());
    succeeds(talk.close(closing));

    assert.deepEqual(
      [...talk.view.outline.questions.values()].filter(
        ({ answer }) => answer?.given.state === 'deferred',
      ),
      [],
    );
  });

  test('the few facts are noted, once or again, and each stays', async () => {
    const session = await open();
    const talk = talkWith(session, 'bo');
    const id = tell(talk);

    succeeds(talk.safety.noteFacts(id, { asked: 'Tell me.', said: 'He hit me.', speaker: 'Bo' }));
    succeeds(session.safety.noteFacts(id, { whereNow: 'at school', safeNow: 'yes' }));

    const [event] = session.buildPackage().restricted.safety ?? [];
    assert.deepEqual(
      event?.facts?.map(({ at: _at, by, ...facts }) => [by.id, facts]),
      [
        ['anna', { asked: 'Tell me.', said: 'He hit me.', speaker: 'Bo' }],
        ['anna', { whereNow: 'at school', safeNow: 'yes' }],
      ],
    );
    assert.deepEqual(refusals(session.safety.noteFacts(id, {})), ['safety.reason-missing']);
    assert.deepEqual(refusals(session.safety.noteFacts('nothing', { who: 'x' })), [
      'safety.unknown',
    ]);
    succeeds(session.safety.resolve(id, 'safe'));
    assert.deepEqual(refusals(session.safety.noteFacts(id, { who: 'x' })), ['flow.not-now']);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Issue } from '@helhet/core';

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
import { testSafety } from '../testing/test-safety.js';
import type { AssessmentSession } from './assessment-session.js';
import type { InterviewSession, InterviewView } from './interview-session.js';
import type { Outcome } from './outcome.js';

const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;

/** What can be asked of an interview, by the event it makes. */
const verbs: Readonly<Record<string, (interview: InterviewSession) => Outcome<unknown>>> = {
  'presence.confirmed': (interview) => interview.confirmPresence(alone),
  'presence.changed': (interview) => interview.changePresence(alone),
  'answer.given': (interview) => interview.answer('A1.1', chosen('no')),
  'interview.paused': (interview) => interview.pause('wanted'),
  'interview.resumed': (interview) => interview.resume(),
  'interview.finished': (interview) => interview.finish(),
  'interview.closed': (interview) => interview.close(closing),
  'interview.reopened': (interview) => interview.reopen('more to say'),
};

/** Leads an interview to a state. */
const leads: Readonly<Record<InterviewView['flow'], (interview: InterviewSession) => void>> = {
  asking: () => undefined,
  held: (interview) => void succeeds(interview.safety.raise('T01')),
  paused: (interview) => succeeds(interview.pause('wanted')),
  precheck: (interview) => {
    leads.paused(interview);
    succeeds(interview.resume());
  },
  closing: (interview) => succeeds(interview.finish()),
  done: (interview) => {
    leads.closing(interview);
    succeeds(interview.close(closing));
  },
};

const taken: Readonly<Record<InterviewView['flow'], readonly string[]>> = {
  asking: ['presence.changed', 'answer.given', 'interview.paused', 'interview.finished'],
  held: ['presence.changed', 'interview.paused', 'interview.finished'],
  paused: ['interview.resumed'],
  precheck: ['presence.confirmed', 'interview.paused'],
  closing: ['interview.closed', 'interview.paused'],
  done: ['interview.reopened'],
};

async function open(): Promise<AssessmentSession> {
  return (await openCase({}, { safety: testSafety })).session;
}

function issuesOf(outcome: Outcome<unknown>): readonly Issue[] {
  return outcome.ok ? [] : outcome.issues;
}

describe('what cannot be done now is refused, naming the event and the state', () => {
  for (const [flow, lead] of Object.entries(leads)) {
    for (const [type, call] of Object.entries(verbs)) {
      const isTaken = taken[flow as InterviewView['flow']].includes(type);
      test(`${type} while ${flow} is ${isTaken ? 'taken' : 'refused'}`, async () => {
        const interview = askEva(await open());
        lead(interview);
        assert.equal(interview.view.flow, flow);

        const issues = issuesOf(call(interview));

        const codes = issues.map(({ code, where }) => [code, where['type'], where['state']]);
        assert.deepEqual(codes, isTaken ? [] : [['flow.not-now', type, flow]]);
      });
    }
  }

  test('of the family and of a safety event, the state is theirs', async () => {
    const session = await open();
    inform(session, 'eva');
    const interview = succeeds(session.openInterview({ unit: 'P:eva', respondent: person('eva') }));
    const safety = succeeds(interview.safety.raise('T14'));

    assert.deepEqual(issuesOf(interview.safety.resolve(safety, 'safe')), [
      { code: 'flow.not-now', where: { type: 'safety.resolved', state: 'raised' } },
    ]);
    assert.deepEqual(issuesOf(session.family.answerChildren('none')), [
      { code: 'flow.not-now', where: { type: 'children.asked', state: 'ready' } },
    ]);
    assert.deepEqual(refusals(session.takeUp('P:nobody')), ['flow.not-now']);
  });
});

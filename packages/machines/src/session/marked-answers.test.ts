import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Given } from '@helhet/core';

import { alone, askEva, inform, openCase, person, succeeds } from '../testing/open-case.js';
import { randomGiven } from '../testing/random-answer.js';
import { createRandom } from '../testing/random.js';
import { settled } from '../testing/simulated-clock.js';
import { createUnsteadyStore, type UnsteadyStore } from '../testing/unsteady-store.js';
import type { AssessmentSession } from './assessment-session.js';
import type { InterviewSession } from './interview-session.js';

/** A mark that nothing but what was said can hold, another one each time. */
function createMarks(): { next: () => string; isIn: (value: unknown) => boolean } {
  let count = 0;
  return {
    next: () => `mark-${String((count += 1)).padStart(4, '0')}-said`,
    isIn: (value) => /mark-\d{4}-said/.test(asText(value)),
  };
}

/** Everything an object holds, its persistent maps and errors too. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner instanceof Error) return `${inner.name} ${inner.message} ${inner.stack ?? ''}`;
    if (typeof inner === 'object' && inner !== null && 'entries' in inner && 'size' in inner) {
      return [...(inner as Map<string, unknown>).entries()];
    }
    return inner;
  });
}

/** The views with the one place taken out where an answer belongs: its own question. */
function withoutAnswers(session: AssessmentSession, interview: InterviewSession): unknown {
  const { outline, ...view } = interview.view;
  const questions = [...outline.questions.values()].map(({ answer: _answer, ...rest }) => rest);
  return { session: session.view, view, outline: { ...outline, questions } };
}

function marked(given: Given, mark: string): Given {
  return given.state === 'not-asked' ? { state: 'not-asked', reason: mark } : given;
}

describe('what was said', () => {
  test('is in no issue, no view but its own question’s answer, and nothing that is thrown', async () => {
    const marks = createMarks();
    const random = createRandom(7);
    const { session, store } = await openCase();
    const interview = askEva(session);
    const outcomes: unknown[] = [];

    for (let step = 0; step < 300; step += 1) {
      const question = random.any([...interview.view.outline.questions.values()])!;
      const mark = marks.next();
      const given = marked(randomGiven(question, interview.view.people, random, mark), mark);
      const wrong: Given = {
        state: 'answered',
        value: { kind: 'verbatim', text: mark, speaker: '' },
      };
      outcomes.push(interview.answer(question.id, random.below(4) === 0 ? wrong : given));
      if (random.below(9) === 0) outcomes.push(interview.undo());

      assert.equal(marks.isIn(withoutAnswers(session, interview)), false);
    }
    await settled();

    assert.ok(marks.isIn(store.kept), 'the marks were said at all');
    assert.ok(marks.isIn(interview.view.outline.questions), 'and are where they belong');
    assert.equal(marks.isIn(outcomes), false);
  });

  test('is in no view of the case when an interview is closed, reopened or set aside', async () => {
    const marks = createMarks();
    const { session } = await openCase();
    const interview = askEva(session);

    const outcomes = [
      interview.finish(),
      interview.close({
        whatHappensNext: marks.next(),
        toldToWhom: marks.next(),
        wish: marks.next(),
        feeling: 'sad',
      }),
      interview.reopen(marks.next()),
    ];

    assert.equal(marks.isIn([outcomes, session.view, interview.view]), false);
    assert.ok(marks.isIn(session.buildPackage()));
  });

  test('is in nothing that a failing store, or a log of broken events, gives back', async () => {
    const marks = createMarks();
    const base = createUnsteadyStore();
    const failing: UnsteadyStore = Object.assign(Object.create(base) as UnsteadyStore, {
      append: (_caseRef: string, events: readonly unknown[]) =>
        Promise.reject(new Error(`cannot keep ${JSON.stringify(events)}`)),
    });
    const { session, clock } = await openCase({ store: failing });
    const interview = askEva(session);
    succeeds(interview.answer('A1.4', { state: 'not-asked', reason: marks.next() }));
    await clock.advance(30_000);
    assert.equal(session.view.saving.status, 'retrying');
    assert.equal(marks.isIn(withoutAnswers(session, interview)), false);

    base.plant(
      { id: 'broken', type: 'answer.given', payload: { text: marks.next() } },
      { id: 'later', type: 'mood.swung', payload: marks.next() },
      marks.next(),
    );
    const again = await openCase({ store: base });
    assert.equal(again.session.view.issues.length, 3);
    assert.equal(marks.isIn(again.session.view), false);
  });

  test('to one is never in the interview of another', async () => {
    const marks = createMarks();
    const { session } = await openCase();
    const eva = askEva(session);
    inform(session, 'kim');
    const kim = succeeds(session.openInterview({ unit: 'P:kim', respondent: person('kim') }));
    succeeds(kim.confirmPresence(alone));

    for (const id of ['A1.4', 'A2.1', 'A2.3', 'A2.4']) {
      succeeds(eva.answer(id, { state: 'not-asked', reason: marks.next() }));
    }

    assert.ok(marks.isIn(eva.view));
    assert.equal(marks.isIn(kim.view), false);
    assert.equal(kim.view.outline.progress.settled, 0);
  });
});

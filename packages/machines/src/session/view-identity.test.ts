import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  askEva,
  chosen,
  inform,
  openCase,
  person,
  said,
  succeeds,
  withKim,
} from '../testing/open-case.js';
import { settled } from '../testing/simulated-clock.js';
import type { AssessmentSession } from './assessment-session.js';
import type { InterviewSession } from './interview-session.js';

/** Every object of a view that an element could select, by where it stands. */
function parts(session: AssessmentSession, interview: InterviewSession): Map<string, unknown> {
  const { family, languages, issues, units } = session.view;
  const { outline, people, unit, respondent, presence } = interview.view;
  return new Map<string, unknown>([
    ...Object.entries({ family, languages, issues, people, unit, respondent, presence }),
    ['areaIds', outline.areaIds],
    ...units.map((one): [string, unknown] => [`unit ${one.id}`, one]),
    ...[...outline.questions.entries()].map(([id, one]): [string, unknown] => [
      `question ${id}`,
      one,
    ]),
    ...[...outline.areas.entries()].map(([id, one]): [string, unknown] => [`area ${id}`, one]),
    ...[...outline.areas.entries()].map(([id, one]): [string, unknown] => [
      `order of ${id}`,
      one.questionIds,
    ]),
  ]);
}

/** What became another object, came or went while something was done. */
function changed(
  session: AssessmentSession,
  interview: InterviewSession,
  act: () => void,
): string[] {
  const before = parts(session, interview);
  act();
  const after = parts(session, interview);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .sort();
}

describe('what did not change is the same object', () => {
  test('while nothing happens', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    await settled();

    assert.equal(session.view, session.view);
    assert.equal(interview.view, interview.view);
    assert.equal(session.interview(interview.view.id), interview);
  });

  test('an answer changes its question, its area and its unit, and nothing else', async () => {
    const { session } = await openCase();
    const interview = askEva(session);

    const first = changed(session, interview, () => {
      succeeds(interview.answer('A1.4', { state: 'declined' }));
    });
    const again = changed(session, interview, () => {
      succeeds(interview.answer('A1.4', { state: 'dont-know' }));
    });

    assert.deepEqual(first, ['area A1', 'question A1.4', 'unit P:eva']);
    assert.deepEqual(again, ['question A1.4', 'unit P:eva']);
  });

  test('a follow-up that comes changes its area too, and no other question', async () => {
    const { session } = await openCase();
    const interview = askEva(session);

    const came = changed(session, interview, () => {
      succeeds(interview.answer('A1.1', chosen('yes')));
    });

    assert.deepEqual(came, [
      'area A1',
      'area A2',
      'order of A1',
      'order of A2',
      'question A1.1',
      'question A1.2',
      'question A2.2',
      'unit P:eva',
    ]);
  });

  test('a refused answer changes its question only', async () => {
    const { session } = await openCase();
    const interview = askEva(session);

    const refused = changed(session, interview, () => {
      interview.answer('A1.4', said('no option'));
    });

    assert.deepEqual(refused, ['question A1.4']);
  });

  test('someone who comes in changes only the private areas', async () => {
    const { session } = await openCase();
    const interview = askEva(session);

    const came = changed(session, interview, () => {
      succeeds(interview.changePresence(withKim));
    });

    assert.deepEqual(came, ['area A2', 'order of A2', 'presence', 'question A2.1', 'unit P:eva']);
  });

  test('an answer in one interview changes nothing in another', async () => {
    const { session } = await openCase();
    const eva = askEva(session);
    inform(session, 'kim');
    const kim = succeeds(session.openInterview({ unit: 'P:kim', respondent: person('kim') }));
    succeeds(kim.confirmPresence(withKim));
    await settled();
    const { outline } = kim.view;

    succeeds(eva.answer('A1.1', chosen('yes')));

    assert.equal(kim.view.outline, outline);
    await settled();
  });

  test('who is informed changes the board and no question', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    const { outline } = interview.view;

    inform(session, 'kim');

    assert.equal(interview.view.outline, outline);
  });

  test('what is saved changes nothing but the word of it', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('no')));
    const before = parts(session, interview);
    const { saving } = session.view;

    await settled();

    assert.deepEqual(parts(session, interview), before);
    for (const [key, part] of parts(session, interview)) assert.equal(part, before.get(key), key);
    assert.notEqual(session.view.saving, saving);
    assert.equal(session.view.saving.status, 'saved');
  });
});

describe('two sessions at once', () => {
  test('share nothing: what happens in one is not in the other', async () => {
    const here = await openCase();
    const there = await openCase();
    const hers = askEva(here.session);
    const { view } = there.session;
    let told = 0;
    there.session.subscribe(() => (told += 1));

    succeeds(hers.answer('A1.1', chosen('yes')));
    here.session.setLanguage('en');
    await settled();
    await here.session.dispose();

    assert.equal(there.session.view, view);
    assert.equal(told, 0);
    assert.equal(there.session.interview(hers.view.id), null);
    assert.equal(there.store.kept.length, 2);
    inform(there.session, 'eva');
    assert.equal(there.session.view.language, 'sv');
  });
});

describe('listeners', () => {
  test('are called after every change, and never again after they have stopped', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    const heard: string[] = [];
    const stopCase = session.subscribe(() => heard.push('case'));
    const stopInterview = interview.subscribe(() => heard.push('interview'));

    succeeds(interview.answer('A1.1', chosen('yes')));
    assert.deepEqual(new Set(heard), new Set(['case', 'interview']));
    stopInterview();
    stopCase();
    stopCase();
    heard.length = 0;
    succeeds(interview.answer('A1.1', chosen('no')));

    assert.deepEqual(heard, []);
  });

  test('see the change itself, and may do something about it at once', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    const seen: unknown[] = [];
    const stop = session.subscribe(() => {
      const { answer } = interview.view.outline.questions.get('A1.1')!;
      if (seen.length === 0 && answer) {
        seen.push(answer.given);
        succeeds(interview.answer('A1.2', said('from a listener')));
      }
    });

    succeeds(interview.answer('A1.1', chosen('yes')));
    stop();

    assert.deepEqual(seen, [chosen('yes')]);
    assert.deepEqual(
      interview.view.outline.questions.get('A1.2')?.answer?.given,
      said('from a listener'),
    );
  });

  test('that throw stop neither the others nor the saving, and are heard of by the host', async () => {
    const { session, clock, store } = await openCase();
    const interview = askEva(session);
    await settled();
    let told = 0;
    session.subscribe(() => {
      throw new Error('the host is wrong');
    });
    session.subscribe(() => (told += 1));

    succeeds(interview.answer('A1.1', chosen('yes')));
    await settled();

    assert.ok(told > 0);
    assert.equal(store.kept.at(-1)?.type, 'answer.given');
    await assert.rejects(clock.advance(1), /the host is wrong/);
  });
});

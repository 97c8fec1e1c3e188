import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Given, QuestionView } from '@helhet/core';

import {
  alone,
  askEva,
  chosen,
  inform,
  openCase,
  person,
  refusals,
  said,
  succeeds,
  withKim,
} from '../testing/open-case.js';
import { settled } from '../testing/simulated-clock.js';
import type { InterviewSession } from './interview-session.js';

const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'happy' } as const;
const rated = (number: number): Given => ({ state: 'answered', value: { kind: 'rating', number } });

function shown(interview: InterviewSession, id: string): QuestionView | undefined {
  return interview.view.outline.questions.get(id);
}

function optionOf(interview: InterviewSession, id: string): unknown {
  const given = shown(interview, id)?.answer?.given;
  return given?.state === 'answered' && 'option' in given.value ? given.value.option : given;
}

describe('an interview', () => {
  test('goes from the check of who is there to the closing ritual', async () => {
    const { session } = await openCase();
    inform(session, 'eva');
    const interview = succeeds(session.openInterview({ unit: 'P:eva', respondent: person('eva') }));
    assert.equal(interview.view.flow, 'precheck');
    assert.equal(interview.view.presence, null);

    succeeds(interview.confirmPresence(alone));
    assert.equal(interview.view.flow, 'asking');
    succeeds(interview.pause('wanted'));
    assert.equal(interview.view.flow, 'paused');
    succeeds(interview.resume());
    assert.equal(interview.view.flow, 'precheck');
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.finish());
    assert.equal(interview.view.flow, 'closing');
    succeeds(interview.close(closing));
    assert.equal(interview.view.flow, 'done');
    succeeds(interview.reopen('there is more to say'));
    assert.equal(interview.view.flow, 'precheck');
  });

  test('refuses what its state does not take, and nothing is appended', async () => {
    const { session, store } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('no')));
    succeeds(interview.pause('stop-wanted'));
    await session.dispose();
    const { length } = store.kept;

    const again = await openCase({ store });
    const restored = again.session.interview(interview.view.id)!;
    const refused = [
      restored.confirmPresence(alone),
      restored.changePresence(alone),
      restored.answer('A1.1', chosen('yes')),
      restored.undo(),
      restored.pause('wanted'),
      restored.finish(),
      restored.close(closing),
      restored.reopen('why not'),
    ];

    for (const outcome of refused) assert.deepEqual(refusals(outcome), ['flow.not-now']);
    assert.equal(restored.view.undoable, false);
    await again.session.dispose();
    assert.equal(store.kept.length, length);
  });

  test('private questions are there when nobody else is, gone at once when someone comes', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    assert.ok(shown(interview, 'A2.1'));
    const { total } = interview.view.outline.progress;

    succeeds(interview.changePresence(withKim));
    assert.equal(shown(interview, 'A2.1'), undefined);
    assert.equal(interview.view.outline.progress.total, total - 1);
    assert.deepEqual(refusals(interview.answer('A2.1', chosen('yes'))), ['answer.not-asked-here']);

    succeeds(interview.changePresence(alone));
    assert.ok(shown(interview, 'A2.1'));
    succeeds(interview.pause('wanted'));
    assert.equal(shown(interview, 'A2.1'), undefined);
  });

  test('while somebody else is there, undo takes back what can be seen, as if nothing else were', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.answer('A2.1', { state: 'declined' }));

    succeeds(interview.changePresence(withKim));
    assert.equal(interview.view.undoable, true);
    succeeds(interview.undo());
    assert.equal(shown(interview, 'A1.1')?.answer, null);
    assert.equal(interview.view.undoable, false);

    succeeds(interview.changePresence(alone));
    assert.equal(shown(interview, 'A2.1')?.answer?.given.state, 'declined');
    succeeds(interview.undo());
    assert.equal(shown(interview, 'A2.1')?.answer, null);
  });

  test('a child who interprets is refused', async () => {
    const { session } = await openCase();
    inform(session, 'eva');
    const interview = succeeds(session.openInterview({ unit: 'P:eva', respondent: person('eva') }));
    const interpreter = { adult: false, language: 'so', mode: 'on-site' } as never;

    const outcome = interview.confirmPresence({ ...alone, interpreter });

    assert.deepEqual(refusals(outcome), ['interpreter.not-adult']);
    assert.equal(interview.view.flow, 'precheck');
  });

  test('that was asking comes back paused, its answers there, and needs the check again', async () => {
    const { session, store } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.answer('A1.2', said('we talk')));

    await settled();

    // The tab is killed: nothing is disposed of.
    const again = await openCase({ store });
    const restored = succeeds(
      again.session.openInterview({ unit: 'P:eva', respondent: person('eva') }),
    );

    assert.equal(restored.view.id, interview.view.id);
    assert.equal(restored.view.flow, 'paused');
    assert.equal(optionOf(restored, 'A1.1'), 'yes');
    assert.deepEqual(shown(restored, 'A1.2')?.answer?.given, said('we talk'));
    assert.equal(shown(restored, 'A2.1'), undefined);
    assert.deepEqual(refusals(restored.answer('A1.1', chosen('no'))), ['flow.not-now']);
    succeeds(restored.resume());
    succeeds(restored.confirmPresence(alone));
    succeeds(restored.answer('A1.1', chosen('no')));
  });

  test('follow-ups come and go with what they depend on, and their answers come back', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    assert.equal(shown(interview, 'A1.2'), undefined);

    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.answer('A1.2', said('we talk')));
    succeeds(interview.answer('A1.3', rated(7)));
    succeeds(interview.answer('A1.1', chosen('no')));
    assert.equal(shown(interview, 'A1.2'), undefined);
    assert.equal(shown(interview, 'A1.3'), undefined);

    succeeds(interview.answer('A1.1', chosen('yes')));
    assert.deepEqual(shown(interview, 'A1.2')?.answer?.given, said('we talk'));
    assert.deepEqual(shown(interview, 'A1.3')?.answer?.given, rated(7));
  });

  test('an area that is shown is left when it is no longer there', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    const often: Given = { state: 'answered', value: { kind: 'frequency', option: 'often' } };
    assert.deepEqual(refusals(interview.showArea('A3')), ['flow.not-now']);

    succeeds(interview.answer('A2.1', often));
    succeeds(interview.showArea('A3'));
    assert.equal(interview.view.area, 'A3');
    succeeds(interview.changePresence(withKim));

    assert.equal(interview.view.area, null);
  });
});

describe('an answer', () => {
  test('that its question cannot take is refused, and its issue stays until a good one', async () => {
    const { session, store } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.answer('A1.2', said('we talk')));
    await settled();
    const events = store.kept.length;

    const outcome = interview.answer('A1.3', rated(11));
    assert.deepEqual(refusals(outcome), ['answer.number-out-of-range']);
    assert.equal(shown(interview, 'A1.3')?.issue?.code, 'answer.number-out-of-range');
    assert.equal(shown(interview, 'A1.3')?.answer, null);
    succeeds(interview.answer('A1.4', { state: 'declined' }));
    assert.equal(shown(interview, 'A1.3')?.issue?.code, 'answer.number-out-of-range');
    succeeds(interview.answer('A1.3', rated(10)));

    assert.equal(shown(interview, 'A1.3')?.issue, null);
    await session.dispose();
    assert.equal(store.kept.length - events, 2);
  });

  test('to a question that is not there is refused', async () => {
    const { session } = await openCase();
    const interview = askEva(session);

    assert.deepEqual(refusals(interview.answer('B9', chosen('yes'))), ['answer.question-unknown']);
    assert.deepEqual(refusals(interview.answer('A1.2', said('x'))), ['answer.not-asked-here']);
    assert.deepEqual(refusals(interview.answer('A4.1', said('x'))), ['answer.question-unknown']);
  });

  test('given to the same value again makes no event, however it is written', async () => {
    const { session, store } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    const { answer } = shown(interview, 'A1.1')!;

    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(
      interview.answer('A1.1', { value: { option: 'yes', kind: 'yes-no' }, state: 'answered' }),
    );

    assert.equal(shown(interview, 'A1.1')?.answer, answer);
    await session.dispose();
    assert.equal(store.kept.filter((event) => event.type === 'answer.given').length, 1);
  });

  test('that corrects keeps the one before, and says which', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('no')));
    succeeds(interview.answer('A1.1', chosen('yes')));

    const answers = session.buildPackage().answers;

    assert.deepEqual(
      answers.map(({ current }) => current),
      [false, true],
    );
    assert.equal(answers[1]?.supersedes, answers[0]?.id);
  });

  test('is kept as it was given, whatever the host does to its object later', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    const options = ['a'];
    succeeds(
      interview.answer('A1.4', { state: 'answered', value: { kind: 'several-of', options } }),
    );

    options.push('c');

    const given = shown(interview, 'A1.4')?.answer?.given;
    assert.deepEqual(given, { state: 'answered', value: { kind: 'several-of', options: ['a'] } });
  });
});

describe('undo', () => {
  test('takes back step by step, corrections too, until nothing is left', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    for (const option of ['no', 'sometimes', 'yes']) {
      succeeds(interview.answer('A1.1', chosen(option)));
    }
    succeeds(interview.answer('A1.2', said('we talk')));
    const seen: unknown[] = [];

    while (interview.view.undoable) {
      succeeds(interview.undo());
      seen.push([optionOf(interview, 'A1.1'), shown(interview, 'A1.2')?.answer ?? null]);
    }

    assert.deepEqual(seen, [
      ['yes', null],
      ['sometimes', null],
      ['no', null],
      [undefined, null],
    ]);
    assert.deepEqual(refusals(interview.undo()), ['flow.not-now']);
    assert.equal(interview.view.outline.progress.settled, 0);
  });

  test('erases nothing: the package still has every answer that was given', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('no')));
    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.undo());
    succeeds(interview.undo());

    const { answers } = session.buildPackage();

    assert.equal(answers.length, 3);
    assert.deepEqual(
      answers.filter(({ current }) => current),
      [],
    );
  });

  test('gives back what was answered in the words it was asked in', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('no')));
    const { catalogue } = shown(interview, 'A1.1')!.answer!;
    session.setLanguage('en');
    succeeds(interview.answer('A1.1', chosen('yes')));
    assert.notDeepEqual(shown(interview, 'A1.1')?.answer?.catalogue, catalogue);

    succeeds(interview.undo());

    assert.deepEqual(shown(interview, 'A1.1')?.answer?.catalogue, catalogue);
  });

  test('waits while what would be taken back may not be seen', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A2.1', { state: 'declined' }));

    succeeds(interview.changePresence(withKim));
    assert.equal(interview.view.undoable, false);
    assert.deepEqual(refusals(interview.undo()), ['flow.not-now']);
    succeeds(interview.changePresence(alone));

    assert.equal(interview.view.undoable, true);
    succeeds(interview.undo());
    assert.equal(shown(interview, 'A2.1')?.answer, null);
  });

  test('clears the issue of an attempt that was refused', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('no')));
    interview.answer('A1.1', rated(3));
    assert.equal(shown(interview, 'A1.1')?.issue?.code, 'answer.kind-wrong');

    succeeds(interview.undo());

    assert.equal(shown(interview, 'A1.1')?.issue, null);
  });
});

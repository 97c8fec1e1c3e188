import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { alone, askEva, chosen, openCase, succeeds, withKim } from '../testing/open-case.js';

const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;

describe('a private question that could not be asked', () => {
  test('is kept as put off when the talk is over, and nothing on the screen tells of it', async () => {
    const { session } = await openCase();
    const interview = askEva(session, withKim);
    succeeds(interview.answer('A1.1', chosen('no')));
    const { progress } = interview.view.outline;

    succeeds(interview.finish());

    const putOff = session.buildPackage().answers.filter(({ state }) => state === 'deferred');
    assert.deepEqual(
      putOff.map(({ question }) => question),
      ['A2.1'],
    );
    assert.deepEqual(interview.view.outline.progress, progress);
    assert.ok(!interview.view.outline.questions.has('A2.1'));
  });

  test('is still to be asked: it comes back, counts as open, and an answer takes its place', async () => {
    const { session } = await openCase();
    const interview = askEva(session, withKim);
    succeeds(interview.finish());
    succeeds(interview.close(closing));
    succeeds(interview.reopen('we are alone now'));
    succeeds(interview.confirmPresence(alone));
    const { settled } = interview.view.outline.progress;
    assert.ok(interview.view.outline.questions.has('A2.1'));

    succeeds(
      interview.answer('A2.1', {
        state: 'answered',
        value: { kind: 'frequency', option: 'never' },
      }),
    );

    assert.equal(interview.view.outline.progress.settled, settled + 1);
    const answers = session.buildPackage().answers.filter(({ question }) => question === 'A2.1');
    assert.deepEqual(
      answers.map(({ state, current }) => [state, current]),
      [
        ['deferred', false],
        ['answered', true],
      ],
    );
  });

  test('that could be asked is not put off: it was only passed', async () => {
    const { session } = await openCase();
    const interview = askEva(session, alone);
    succeeds(interview.finish());

    assert.deepEqual(
      session.buildPackage().answers.filter(({ state }) => state === 'deferred'),
      [],
    );
  });
});

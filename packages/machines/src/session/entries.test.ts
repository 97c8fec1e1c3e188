import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { InstanceId } from '@helhet/core';

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
import type { InterviewSession } from './interview-session.js';

const jobs = 'A6.jobs';

function entriesOf({ view }: InterviewSession): readonly InstanceId[] {
  return view.outline.groups.get(jobs)?.instanceIds ?? [];
}

function titlesOf({ view }: InterviewSession): readonly (string | undefined)[] {
  const { groups, instances } = view.outline;
  const ids = groups.get(jobs)?.instanceIds ?? [];
  return ids.map((id) => instances.get(`${jobs}#${id}`)?.title);
}

function savedAnswers(interview: InterviewSession): readonly string[] {
  return [...interview.view.outline.questions.values()]
    .filter(({ answer }) => answer !== null)
    .map(({ id }) => id);
}

describe('an entry of a group', () => {
  test('is added, answered by its own key, and its follow-up is its own', async () => {
    const interview = askEva((await openCase()).session);
    const first = succeeds(interview.addInstance(jobs));
    const second = succeeds(interview.addInstance(jobs));

    succeeds(interview.answer(`A6.1#${second}`, chosen('yes')));

    const { questions } = interview.view.outline;
    assert.deepEqual(entriesOf(interview), [first, second]);
    assert.deepEqual(titlesOf(interview), ['Job 1', 'Job 2']);
    assert.ok(questions.has(`A6.2#${second}`));
    assert.ok(!questions.has(`A6.2#${first}`));
    assert.deepEqual(savedAnswers(interview), [`A6.1#${second}`]);
  });

  test('is told of in the package, by group and instance, with its answers', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    const job = succeeds(interview.addInstance(jobs));
    succeeds(interview.answer(`A6.1#${job}`, chosen('no')));

    const { interviews, answers } = session.buildPackage();

    assert.deepEqual(interviews[0]?.instances, { [jobs]: [job] });
    assert.deepEqual(
      answers.map(({ question, instance }) => [question, instance]),
      [['A6.1', job]],
    );
  });

  test('taken away stands no more in the package, and what was said in it is kept there', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    const [first, second] = [1, 2].map(() => succeeds(interview.addInstance(jobs)));
    for (const job of [first, second]) {
      succeeds(interview.answer(`A6.1#${job ?? ''}`, chosen('yes')));
    }
    succeeds(interview.removeInstance(jobs, first ?? ''));

    const { interviews, answers, questions } = session.buildPackage();

    assert.deepEqual(interviews[0]?.instances, { [jobs]: [second] });
    assert.deepEqual(
      answers.map(({ instance, current }) => [instance, current]),
      [
        [first, false],
        [second, true],
      ],
    );
    assert.deepEqual(
      questions.map(({ question }) => question),
      ['A6.1'],
    );
  });

  test('taken away is gone with its answers, and undone it is back in its place with them', async () => {
    const interview = askEva((await openCase()).session);
    const ids = [1, 2, 3].map(() => succeeds(interview.addInstance(jobs)));
    const [, middle = ''] = ids;
    succeeds(interview.answer(`A6.1#${middle}`, chosen('yes')));
    succeeds(interview.answer(`A6.2#${middle}`, said('a bakery')));

    succeeds(interview.removeInstance(jobs, middle));

    assert.equal(entriesOf(interview).length, 2);
    assert.deepEqual(titlesOf(interview), ['Job 1', 'Job 2']);
    assert.deepEqual(savedAnswers(interview), []);
    assert.equal(interview.view.outline.progress.settled, 0);

    succeeds(interview.undo());

    assert.deepEqual(entriesOf(interview), ids);
    assert.deepEqual(savedAnswers(interview), [`A6.1#${middle}`, `A6.2#${middle}`]);
  });

  test('added is taken back by undo, after what was answered in it', async () => {
    const interview = askEva((await openCase()).session);
    const job = succeeds(interview.addInstance(jobs));
    succeeds(interview.answer(`A6.1#${job}`, chosen('yes')));

    succeeds(interview.undo());
    assert.deepEqual(savedAnswers(interview), []);
    succeeds(interview.undo());
    assert.deepEqual(entriesOf(interview), []);
    assert.equal(interview.view.undoable, false);
  });

  test('cannot be added or taken where there is none to add or take, and nothing is logged', async () => {
    const { session, store } = await openCase();
    const interview = askEva(session);
    const nonsense = { id: 'x' } as unknown as string;

    assert.deepEqual(refusals(interview.addInstance('A9.none')), ['group.unknown']);
    assert.deepEqual(refusals(interview.addInstance(nonsense)), ['group.unknown']);
    assert.deepEqual(refusals(interview.removeInstance(jobs, 'x')), ['instance.unknown']);
    assert.deepEqual(refusals(interview.answer('A6.1', chosen('yes'))), ['answer.not-asked-here']);
    assert.deepEqual(refusals(interview.answer('A6.1#x', chosen('yes'))), [
      'answer.not-asked-here',
    ]);
    succeeds(interview.pause('wanted'));
    assert.deepEqual(refusals(interview.addInstance(jobs)), ['flow.not-now']);
    await session.dispose();
    assert.ok(!store.kept.some(({ type }) => type === 'instance.added'));
  });

  test('is found again when the case is opened anew', async () => {
    const world = await openCase();
    const interview = askEva(world.session);
    const job = succeeds(interview.addInstance(jobs));
    succeeds(interview.answer(`A6.1#${job}`, chosen('yes')));
    await world.session.dispose();

    const { session } = await openCase({ ...world, store: world.store });
    const again = succeeds(session.openInterview({ unit: 'P:eva', respondent: person('eva') }));
    succeeds(again.resume());
    succeeds(again.confirmPresence(alone));

    assert.deepEqual(entriesOf(again), [job]);
    assert.deepEqual(savedAnswers(again), [`A6.1#${job}`]);
  });
});

describe('a group for each parent', () => {
  const parents = 'A6.parents';

  test('has an instance for each, by the name the child uses, and nothing to add or take', async () => {
    const { session } = await openCase();
    const { persons } = session.view.family.family;
    const bo = persons.find(({ id }) => id === 'bo')!;
    succeeds(session.family.changePerson({ ...bo, calls: { eva: 'mamma' } }));
    inform(session, 'bo');
    const interview = succeeds(session.openInterview({ unit: 'C:bo', respondent: person('bo') }));
    succeeds(interview.confirmPresence(alone));
    const { groups, instances } = interview.view.outline;

    assert.deepEqual(groups.get(parents)?.instanceIds, ['eva', 'kim']);
    assert.deepEqual(
      ['eva', 'kim'].map((id) => instances.get(`${parents}#${id}`)?.title),
      ['Mamma', 'Kim'],
    );
    assert.deepEqual(refusals(interview.addInstance(parents)), ['group.unknown']);
    assert.deepEqual(refusals(interview.removeInstance(parents, 'eva')), ['group.unknown']);
  });

  test('of private questions only is not there with somebody else in the room', async () => {
    const { session } = await openCase();
    inform(session, 'bo');
    const interview = succeeds(session.openInterview({ unit: 'C:bo', respondent: person('bo') }));
    succeeds(interview.confirmPresence(withKim));

    assert.ok(!interview.view.outline.groups.has(parents));
  });
});

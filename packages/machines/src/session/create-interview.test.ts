import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { defineInstrument, type Instrument, type InstrumentWords } from '@helhet/core';

import { alone, chosen, refusals, said, succeeds } from '../testing/open-case.js';
import { createCountingIds } from '../testing/counting-ids.js';
import { createSimulatedClock, settled } from '../testing/simulated-clock.js';
import { createUnsteadyStore, type UnsteadyStore } from '../testing/unsteady-store.js';
import type { InterviewOptions } from './assessment-options.js';
import { createInterview, type StandaloneInterviewSession } from './create-interview.js';

const sleep: Instrument = defineInstrument({
  id: 'sleep',
  version: '1.0.0',
  areas: [
    {
      id: 'S1',
      questions: [
        { id: 'S1.1', ask: { adult: { kind: 'yes-no' }, worker: { kind: 'yes-no' } } },
        {
          id: 'S1.2',
          ask: { adult: { kind: 'text' } },
          when: { question: 'S1.1', equals: 'no' },
        },
        { id: 'S1.3', ask: { adult: { kind: 'text' } }, private: true },
      ],
    },
  ],
});

const wordsIn = (language: string): InstrumentWords => ({
  instrument: 'sleep',
  language,
  title: `Sleep ${language}`,
  areas: { S1: { title: 'Sleep' } },
  questions: {
    'S1.1': { text: { adult: 'Do you sleep?', worker: 'Does the person sleep?' } },
    'S1.2': { text: { adult: 'Why not?' } },
    'S1.3': { text: { adult: 'What do you dream?' } },
  },
});

async function open(
  store: UnsteadyStore = createUnsteadyStore(),
  more: Partial<InterviewOptions> = {},
): Promise<{ interview: StandaloneInterviewSession; store: UnsteadyStore }> {
  const interview = createInterview({
    caseRef: 'visit-12',
    actor: { id: 'anna', role: 'worker' },
    instrument: sleep,
    words: [wordsIn('en'), wordsIn('sv')],
    store,
    clock: createSimulatedClock(),
    ids: createCountingIds(`tab${String(store.kept.length)}`),
    ...more,
  });
  await settled();
  return { interview, store };
}

describe('one interview without a family', () => {
  test('is opened, asked, closed, and gives its package', async () => {
    const { interview, store } = await open();
    assert.equal(interview.view.flow, 'precheck');
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.answer('S1.1', chosen('no')));
    succeeds(interview.answer('S1.2', said('the baby')));
    succeeds(interview.finish());
    succeeds(interview.close({ whatHappensNext: '', toldToWhom: '', feeling: 'so-so' }));

    const built = interview.buildPackage({ purpose: 'sleep clinic' });

    assert.equal(interview.view.flow, 'done');
    assert.equal(built.purpose, 'sleep clinic');
    assert.deepEqual(built.units, []);
    assert.deepEqual(
      built.answers.map(({ question, unit }) => [question, unit]),
      [
        ['S1.1', null],
        ['S1.2', null],
      ],
    );
    await interview.dispose();
    assert.equal(store.kept[0]?.type, 'interview.opened');
  });

  test('until the log is here nothing is asked, and every verb is refused', async () => {
    const store = createUnsteadyStore();
    store.loadMood = 'hangs';
    const { interview } = await open(store);

    assert.equal(interview.view.status, 'loading');
    assert.equal(interview.view.title, 'Sleep en');
    assert.equal(interview.view, interview.view);
    assert.equal(interview.view.outline.progress.total, 0);
    assert.deepEqual(refusals(interview.confirmPresence(alone)), ['session.not-ready']);
    assert.deepEqual(refusals(interview.undo()), ['session.not-ready']);
    store.letGo();
    await settled();

    assert.equal(interview.view.status, 'ready');
    succeeds(interview.confirmPresence(alone));
  });

  test('is there for whoever hears that it is ready', async () => {
    const store = createUnsteadyStore();
    store.loadMood = 'hangs';
    const { interview } = await open(store);
    const outcomes: unknown[] = [];
    const stop = interview.subscribe(() => {
      if (interview.view.status !== 'ready') return;
      stop();
      outcomes.push(interview.confirmPresence(alone).ok);
    });

    store.letGo();
    await settled();

    assert.deepEqual(outcomes, [true]);
  });

  test('that was begun is taken up, paused, with its answers', async () => {
    const { interview, store } = await open();
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.answer('S1.1', chosen('no')));
    await interview.dispose();

    const again = (await open(store)).interview;

    assert.equal(again.view.id, interview.view.id);
    assert.equal(again.view.flow, 'paused');
    assert.ok(again.view.outline.questions.get('S1.2'));
    assert.equal(store.kept.filter(({ type }) => type === 'interview.opened').length, 1);
  });

  test('tells why it is paused, until it goes on', async () => {
    const { interview, store } = await open();
    assert.equal(interview.view.pausedFor, null);
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.pause('host-hidden'));
    assert.equal(interview.view.pausedFor, 'host-hidden');
    succeeds(interview.resume());
    assert.equal(interview.view.pausedFor, null);
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.pause('idle'));
    assert.equal(interview.view.pausedFor, 'idle');
    await interview.dispose();

    const later = await open(store);
    assert.equal(later.interview.view.flow, 'paused');
    assert.equal(later.interview.view.pausedFor, null);
  });

  test('with another instrument on the same case is another interview; the first stays', async () => {
    const { interview, store } = await open();
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.answer('S1.1', chosen('no')));
    await interview.dispose();

    const diet = { ...sleep, id: 'diet' };
    const words = [{ ...wordsIn('en'), instrument: 'diet' }];
    const other = (await open(store, { instrument: diet, words })).interview;

    assert.notEqual(other.view.id, interview.view.id);
    assert.equal(other.view.outline.questions.get('S1.1')?.answer, null);
    assert.equal(other.buildPackage().answers.length, 1);
    await other.dispose();
    assert.equal((await open(store)).interview.view.id, interview.view.id);
  });

  test('with a new version of its instrument stamps what is asked now as what it is', async () => {
    const { interview, store } = await open();
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.answer('S1.1', chosen('no')));
    await interview.dispose();

    const { interview: again } = await open(store, { instrument: { ...sleep, version: '2.0.0' } });
    succeeds(again.resume());
    succeeds(again.confirmPresence(alone));
    succeeds(again.answer('S1.2', said('the baby')));

    const versions = ['S1.1', 'S1.2'].map(
      (id) => again.view.outline.questions.get(id)?.answer?.catalogue.version,
    );
    assert.deepEqual(versions, ['1.0.0', '2.0.0']);
  });

  test('by the worker is asked in the worker’s words', async () => {
    const { interview } = await open(createUnsteadyStore(), { respondent: { kind: 'worker' } });

    assert.equal(interview.view.audience, 'worker');
    assert.equal(interview.view.outline.questions.get('S1.1')?.text, 'Does the person sleep?');
    assert.equal(interview.view.outline.progress.total, 1);
  });

  test('changes language without touching an answer', async () => {
    const { interview } = await open();
    succeeds(interview.confirmPresence(alone));
    succeeds(interview.answer('S1.1', chosen('no')));

    interview.setLanguage('sv');

    assert.equal(interview.view.title, 'Sleep sv');
    assert.ok(interview.view.outline.questions.get('S1.1')?.answer);
  });

  test('with a faulty instrument or no words is refused with every fault at once', () => {
    const faulty = { ...sleep, areas: [...sleep.areas, ...sleep.areas] };
    const options = { caseRef: 'v', actor: { id: 'anna', role: 'worker' }, instrument: faulty };

    assert.throws(() => createInterview({ ...options, words: [wordsIn('en')] }), {
      code: 'instrument.faulty',
    });
    assert.throws(() => createInterview({ ...options, instrument: sleep, words: [] }), {
      code: 'language.missing',
    });
  });
});

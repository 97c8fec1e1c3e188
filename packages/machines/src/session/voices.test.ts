import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Given, UnitVoices } from '@helhet/core';

import {
  alone,
  chosen,
  inform,
  openCase,
  person,
  succeeds,
  withKim,
} from '../testing/open-case.js';
import type { AssessmentSession } from './assessment-session.js';
import type { InterviewSession } from './interview-session.js';

const often: Given = { state: 'answered', value: { kind: 'frequency', option: 'often' } };
const unit = 'D:eva>bo';

/** Opens a talk about eva and bo, with nobody else there. */
function ask(session: AssessmentSession, who: string): InterviewSession {
  inform(session, who);
  const talk = succeeds(session.openInterview({ unit, respondent: person(who) }));
  succeeds(talk.confirmPresence(alone));
  return talk;
}

const rowsOf = ({ areas }: UnitVoices) =>
  areas.flatMap(({ questions, instances }) => [
    ...questions,
    ...instances.flatMap((instance) => instance.questions),
  ]);

describe('the voices of a unit', () => {
  test('stand side by side, the child first, and tell where they differ', async () => {
    const { session } = await openCase();
    succeeds(ask(session, 'eva').answer('A1.1', chosen('no')));
    succeeds(ask(session, 'bo').answer('A1.1', chosen('yes')));

    const voices = session.voices(unit);

    assert.deepEqual(
      voices.voices.map(({ label }) => label),
      ['Bo', 'Eva'],
    );
    assert.deepEqual(
      rowsOf(voices).map(({ key, difference }) => [key, difference]),
      [['A1.1', 'opposite']],
    );
    assert.deepEqual(session.voices('D:kim>bo').voices, []);
  });

  test('keep what was said in private, whoever comes in', async () => {
    const { session } = await openCase();
    const talk = ask(session, 'eva');
    succeeds(talk.answer('A2.1', often));

    succeeds(talk.changePresence(withKim));

    const [row] = rowsOf(session.voices(unit));
    const [eva] = row?.answers ?? [];
    assert.deepEqual(eva?.answer?.given, often);
    assert.equal(eva.applies, true);
  });

  test('are told in the language of the session', async () => {
    const { session } = await openCase();
    succeeds(ask(session, 'eva').answer('A1.1', chosen('no')));
    const text = () => rowsOf(session.voices(unit))[0]?.wordings[0]?.text;
    assert.equal(text(), 'A1.1 of Bo? (sv)');

    session.setLanguage('en');

    assert.equal(text(), 'A1.1 of Bo? (en)');
  });

  test('change nothing: looking is no event', async () => {
    const { session, store } = await openCase();
    succeeds(ask(session, 'eva').answer('A1.1', chosen('no')));
    const [view, log, kept] = [session.view, session.unsavedLog(), store.kept.length];

    session.voices(unit);

    assert.equal(session.view, view);
    assert.equal(session.unsavedLog(), log);
    assert.equal(store.kept.length, kept);
  });

  test('are nobody for a unit that is not there', async () => {
    const { session } = await openCase();

    for (const id of ['C:nobody', '', null as never, undefined as never]) {
      assert.deepEqual(session.voices(id), { voices: [], observed: false, areas: [] });
    }
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Given } from '../answer/answer.js';
import type { AnswerKind } from '../instrument/answer-kind.js';
import type { Audience } from '../instrument/audience.js';
import type { Instrument, Question } from '../instrument/instrument.js';
import {
  annasFamily,
  answered,
  heardInterview,
  person,
  type Telling,
} from '../testing/heard-interviews.js';
import { compareVoices } from './compare-voices.js';
import type { QuestionVoices, UnitVoices } from './unit-voices.js';

const yes = answered({ kind: 'yes-no', option: 'yes' });
const no = answered({ kind: 'yes-no', option: 'no' });
const saw = (text: string): Given => answered({ kind: 'observation', text });

function ask(id: string, kinds: Partial<Record<Audience, AnswerKind>>): Question {
  return { id, ask: kinds };
}

const yesNo: AnswerKind = { kind: 'yes-no' };
const everyone = { adult: yesNo, 'child-7-12': yesNo, worker: yesNo } as const;
const instrument: Instrument = {
  id: 'child',
  version: '1.0.0',
  unit: 'child',
  areas: [
    {
      id: 'A',
      questions: [ask('A1', { adult: { kind: 'rating' }, 'child-7-12': { kind: 'faces' } })],
    },
    {
      id: 'B',
      questions: [
        ask('B1', everyone),
        { ...ask('B2', everyone), when: { question: 'B1', equals: 'yes' }, private: true },
        ask('B3', { worker: { kind: 'observation' } }),
        ask('B4', { adult: yesNo }),
      ],
      groups: [
        { id: 'B.jobs', each: 'entry', questions: [ask('B5', everyone)] },
        { id: 'B.parents', each: 'parent', questions: [ask('B6', everyone)] },
      ],
    },
  ],
};
const members = {
  parent: [
    { id: 'eva', name: 'Eva' },
    { id: 'kim', name: 'Kim' },
  ],
};

type Told = Partial<Telling> & Pick<Telling, 'said'>;
const anna = (told: Told) =>
  heardInterview({
    instrument,
    members,
    respondent: person('anna'),
    audience: 'child-7-12',
    ...told,
  });
const adult = (id: string, told: Told) =>
  heardInterview({ instrument, members, respondent: person(id), audience: 'adult', ...told });
const worker = (told: Told) =>
  heardInterview({
    instrument,
    members,
    respondent: { kind: 'worker' },
    audience: 'worker',
    ...told,
  });

function rows({ areas }: UnitVoices): readonly QuestionVoices[] {
  return areas.flatMap((area) => [
    ...area.questions,
    ...area.instances.flatMap(({ questions }) => questions),
  ]);
}
function row(voices: UnitVoices, key: string): QuestionVoices {
  const found = rows(voices).find((one) => one.key === key);
  assert.ok(found, `no row for ${key}`);
  return found;
}
const states = ({ answers }: QuestionVoices) => answers.map(({ answer }) => answer?.given.state);

describe('the voices of a unit side by side', () => {
  test('stand with the child first, then as in the family, then others; the worker is none of them', () => {
    const voices = compareVoices(
      [
        heardInterview({
          instrument,
          respondent: { kind: 'other', role: 'teacher' },
          audience: 'adult',
          said: { B1: no },
        }),
        adult('kim', { said: { B1: yes } }),
        worker({ said: { B1: yes } }),
        adult('eva', { said: { B1: no } }),
        anna({ said: { B1: yes } }),
      ],
      annasFamily,
    );

    assert.deepEqual(
      voices.voices.map(({ label }) => label),
      ['Anna', 'Eva', 'Kim', 'teacher'],
    );
    assert.equal(voices.observed, true);
    assert.deepEqual(
      row(voices, 'B1').answers.map(({ answer }) => answer?.given),
      [yes, no, yes, no],
    );
    assert.equal(row(voices, 'B1').difference, 'opposite');
    assert.equal(row(voices, 'B1').disagrees, true);
  });

  test('say nothing of someone who has not answered anything', () => {
    const voices = compareVoices(
      [
        anna({ said: { B1: yes } }),
        adult('eva', { said: {} }),
        adult('kim', { said: { B1: [no, null] } }),
      ],
      annasFamily,
    );

    assert.deepEqual(
      voices.voices.map(({ label }) => label),
      ['Anna'],
    );
    assert.equal(row(voices, 'B1').difference, null);
  });

  test('come by area, and only where there is something to lay side by side', () => {
    const voices = compareVoices([adult('eva', { said: { B4: yes } })], annasFamily);

    assert.deepEqual(
      voices.areas.map(({ area, title }) => [area, title]),
      [['B', 'B (en)']],
    );
    assert.deepEqual(
      rows(voices).map(({ key }) => key),
      ['B4'],
    );
  });

  test('are nothing when nobody has answered', () => {
    assert.deepEqual(compareVoices([], annasFamily), { voices: [], observed: false, areas: [] });
  });

  test('tell each sentence that was asked, and to whom', () => {
    const voices = compareVoices(
      [
        anna({ said: { B1: yes } }),
        adult('eva', { said: { B1: no } }),
        adult('kim', { said: { B1: no } }),
      ],
      annasFamily,
    );

    assert.deepEqual(row(voices, 'B1').wordings, [
      { text: 'Ask child-7-12 the parent B1? (en)', voices: [0] },
      { text: 'Ask adult the parent B1? (en)', voices: [1, 2] },
    ]);
  });

  test('are compared across the scales of ages, by level', () => {
    const happy = answered({ kind: 'faces', option: 'happy' });
    const rated = (number: number) => answered({ kind: 'rating', number });
    const with_ = (number: number) =>
      row(
        compareVoices(
          [anna({ said: { A1: happy } }), adult('eva', { said: { A1: rated(number) } })],
          annasFamily,
        ),
        'A1',
      ).difference;

    assert.deepEqual([with_(8), with_(5), with_(1)], [null, 'differs', 'opposite']);
  });

  test('show the latest answer of a voice, and how many earlier ones are kept', () => {
    const voices = compareVoices(
      [
        adult('eva', { day: 2, said: { B1: [no, yes, no] } }),
        adult('eva', { day: 1, said: { B1: yes, B4: yes } }),
        anna({ said: { B1: no } }),
      ],
      annasFamily,
    );

    const [, eva] = row(voices, 'B1').answers;
    assert.deepEqual([eva?.answer?.given, eva?.earlier], [no, 3]);
    assert.equal(row(voices, 'B1').difference, null);
    assert.deepEqual(row(voices, 'B4').answers[1]?.earlier, 0);
  });

  test('keep what was said in an earlier talk when it is not asked again', () => {
    const voices = compareVoices(
      [
        anna({ day: 1, said: { B1: yes } }),
        anna({ day: 2, said: { B1: { state: 'not-asked', reason: 'tired' }, B2: yes } }),
      ],
      annasFamily,
    );

    assert.deepEqual(states(row(voices, 'B1')), ['answered']);
  });

  test('let a correction in the same talk stand, whatever it corrects to', () => {
    const voices = compareVoices(
      [anna({ said: { B1: [yes, { state: 'declined' }] } }), adult('eva', { said: { B1: no } })],
      annasFamily,
    );

    assert.deepEqual(states(row(voices, 'B1')), ['declined', 'answered']);
    assert.equal(row(voices, 'B1').difference, 'one-declined');
    assert.equal(row(voices, 'B1').disagrees, false);
  });

  test('tell who is not asked at all from who has not answered', () => {
    const voices = compareVoices(
      [anna({ said: { B1: yes } }), adult('eva', { said: { B4: yes } })],
      annasFamily,
    );

    assert.deepEqual(
      row(voices, 'B4').answers.map(({ asked }) => asked),
      [false, true],
    );
    assert.equal(row(voices, 'B4').difference, null);
    assert.deepEqual(
      row(voices, 'B1').answers.map(({ asked }) => asked),
      [true, true],
    );
    assert.equal(row(voices, 'B1').difference, 'only-one');
  });

  test('keep an answer that does not apply any more, and do not compare it', () => {
    const voices = compareVoices(
      [anna({ said: { B1: [yes, no], B2: yes } }), adult('eva', { said: { B1: yes, B2: no } })],
      annasFamily,
    );

    const [child, eva] = row(voices, 'B2').answers;
    assert.deepEqual([child?.answer?.given, child?.applies, eva?.applies], [yes, false, true]);
    assert.equal(row(voices, 'B2').difference, null);
  });

  test('lay every observation beside, oldest first, and compare none', () => {
    const voices = compareVoices(
      [
        worker({ day: 3, said: { B3: saw('quiet'), B1: no } }),
        worker({ day: 2, said: { B3: saw('lively') } }),
        anna({ said: { B1: yes } }),
      ],
      annasFamily,
    );

    assert.deepEqual(
      row(voices, 'B3').observations.map(({ given }) => given),
      [saw('lively'), saw('quiet')],
    );
    assert.deepEqual(
      row(voices, 'B3').wordings.map(({ voices: put }) => put),
      [[]],
    );
    assert.deepEqual(
      row(voices, 'B1').observations.map(({ given }) => given),
      [no],
    );
    assert.equal(row(voices, 'B1').difference, null);
  });

  test('stand instance by instance, each by its own name', () => {
    const voices = compareVoices(
      [
        anna({ said: { 'B6#eva': yes, 'B6#kim': no } }),
        adult('eva', { said: { 'B6#kim': yes, 'B5#j2': no }, added: { 'B.jobs': ['j1', 'j2'] } }),
        adult('kim', {
          said: { 'B5#j3': yes, 'B5#gone': no },
          added: { 'B.jobs': ['j3'] },
        }),
      ],
      annasFamily,
    );

    assert.deepEqual(
      voices.areas[0]?.instances.map(({ title, toldBy, questions }) => [
        title,
        toldBy,
        questions.map(({ key, difference }) => [key, difference]),
      ]),
      [
        ['B.jobs 2 (en)', person('eva'), [['B5#j2', null]]],
        ['B.jobs 1 (en)', person('kim'), [['B5#j3', null]]],
        ['1 Eva (en)', null, [['B6#eva', 'only-one']]],
        ['2 Kim (en)', null, [['B6#kim', 'opposite']]],
      ],
    );
  });

  test('lose nothing that the instrument asks no more, or that no instrument is at hand for', () => {
    const voices = compareVoices(
      [anna({ said: { B1: yes, 'old.1': yes } }), adult('eva', { said: { 'old.1': no } })],
      annasFamily,
    );

    const left = voices.areas.at(-1);
    assert.equal(left?.area, null);
    assert.deepEqual(
      left.questions.map(({ key, wordings, disagrees }) => [key, wordings, disagrees]),
      [['old.1', [], false]],
    );
    assert.deepEqual(states(row(voices, 'old.1')), ['answered', 'answered']);
  });

  test('stand apart when they were asked with different instruments', () => {
    const before: Instrument = { ...instrument, id: 'expected-child' };
    const voices = compareVoices(
      [
        adult('eva', { day: 1, instrument: before, said: { B1: yes } }),
        adult('eva', { day: 2, said: { B1: no } }),
        adult('kim', { day: 3, said: { B1: yes } }),
      ],
      annasFamily,
    );

    assert.deepEqual(
      voices.areas.map((area) => [area.instrument, area.questions[0]?.difference]),
      [
        ['expected-child', null],
        ['child', 'opposite'],
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import type { Instrument, InstrumentRules, InstrumentWords } from '@helhet/core';

import { readScript } from './read-script.js';
import { trace } from './trace.js';

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

const instrument = fixture('sleep.json') as Instrument;
const words = fixture('sleep.en.json') as InstrumentWords;
const names = {
  factors: { R26: 'Worry', R35: 'Poor sleep', S21: 'Good health' },
  triggers: { T10: 'Afraid' },
};
const rules = fixture('sleep.rules.json') as InstrumentRules;

/** The lines of each step, its number left out. */
function traced(content: unknown): readonly (readonly string[])[] {
  const { script, problems } = readScript(content);
  assert.deepEqual(problems, null);
  return trace({ instrument, words, rules, names }, script)
    .join('\n')
    .split('\n\n')
    .map((step) => step.split('\n').map((line) => line.trim().replace(/^\d+\. /, '')));
}

/** The lines of each step of a talk with an adult. */
function steps(...taken: readonly object[]): readonly (readonly string[])[] {
  return traced({ audience: 'adult', steps: taken }).slice(2);
}

const badSleep = { answer: 'S01.1', value: 'bad' };
const night = { answer: 'S01.2', value: 'yes' };
const first = { add: 'S01.nights', as: 'first' };

describe('a trace', () => {
  test('begins with what is asked from the start, by facts and members', () => {
    const [who, start] = traced(fixture('sleep.script.json'));

    assert.deepEqual(who, ['sleep 1.0.0 in "en", put to adult']);
    assert.deepEqual(start, [
      'Asked from the start: 6',
      'S01.1 How does the child sleep?',
      'S02.1 How are things for the sibling, 0–10?',
      'S02.2 How many hours does the sibling sleep? (private)',
      'S02.homes.1#north Does the child sleep well at Storgatan?',
      'S03.1 What would help the child?',
      'S03.2 What is good for the child?',
    ]);
  });

  test('says what an answer opens, and by which rule it proposes a factor', () => {
    assert.deepEqual(steps(badSleep), [
      [
        'S01.1 is answered: bad “Bad”',
        'asked now: S01.2 Is there a night you remember?',
        'proposed: R35 Poor sleep, by rule 1 of S01.1',
      ],
    ]);
  });

  test('says what another answer closes, and what holds no more', () => {
    const [, , changed] = steps(badSleep, night, { answer: 'S01.1', value: 'very-good' });

    assert.deepEqual(changed, [
      'S01.1 is answered: very-good “Very good”',
      'asked no more: S01.2 Is there a night you remember?',
      'can be added to no more: S01.nights Hard nights',
      'proposed no more: R35 Poor sleep, rule 1 of S01.1 holds no more',
      'proposed: S21 Good health, by rule 2 of S01.1',
    ]);
  });

  test('goes into a group, instance by instance, and says what fired', () => {
    const [, , added, answered, removed] = steps(
      badSleep,
      night,
      first,
      { answer: 'S01.nights.2#first', value: ['afraid', 'ill'] },
      { remove: 'S01.nights#first' },
    );

    assert.deepEqual(added, [
      'S01.nights#first is added',
      'asked now: S01.nights.1#first What happened?',
      'asked now: S01.nights.2#first How was the child then?',
    ]);
    assert.deepEqual(answered, [
      'S01.nights.2#first is answered: afraid “Afraid”, ill “Ill”',
      'proposed: R26 Worry, by rule 1 of S01.nights.2#first',
      'proposed also: R35 Poor sleep, by rule 2 of S01.nights.2#first',
      'fired: T10 Afraid, by rule 1 of S01.nights.2#first',
    ]);
    assert.deepEqual(removed!.slice(0, 3), [
      'S01.nights#first is taken away',
      'asked no more: S01.nights.1#first What happened?',
      'asked no more: S01.nights.2#first How was the child then?',
    ]);
    assert.match(removed![3]!, /^proposed no more: R26 .*S01\.nights\.2#first holds no more$/);
  });

  test('says that an answer is taken back, and what went with it', () => {
    const [, withdrawn] = steps(badSleep, { withdraw: 'S01.1' });

    assert.equal(withdrawn![0], 'S01.1 is taken back');
    assert.equal(withdrawn![1], 'asked no more: S01.2 Is there a night you remember?');
    assert.match(withdrawn![2]!, /^proposed no more: R35 /);
  });

  test('says what was refused with its code, and goes on', () => {
    const home = { parent: [], home: [{ id: 'north', name: 'North' }] };
    const script = {
      audience: 'adult',
      facts: { siblings: true },
      members: home,
      steps: [
        { answer: 'S01.1', value: 'awful' },
        { answer: 'S02.1', value: 11 },
        { answer: 'S01.2', given: { state: 'declined' } },
        { answer: 'S99', value: 'yes' },
        { withdraw: 'S01.1' },
        { add: 'S01.nights', as: 'first' },
        { add: 'S02.homes', as: 'south' },
        badSleep,
        night,
        first,
        first,
        { remove: 'S01.nights', as: 'second' },
      ],
    };

    assert.deepEqual(
      traced(script)
        .slice(2)
        .map(([line]) => line),
      [
        'S01.1 is answered "awful": refused, answer.option-unknown',
        'S02.1 is answered 11: refused, answer.number-out-of-range (at least 0, at most 10)',
        'S01.2 is answered {"state":"declined"}: refused, answer.not-asked-here',
        'S99 is answered "yes": refused, answer.question-unknown',
        'S01.1 is taken back: refused, flow.not-now',
        'S01.nights#first is added: refused, group.unknown',
        'S02.homes#south is added: refused, group.unknown',
        'S01.1 is answered: bad “Bad”',
        'S01.2 is answered: yes “Yes”',
        'S01.nights#first is added',
        'S01.nights#first is added: refused, flow.not-now',
        'S01.nights#second is taken away: refused, instance.unknown',
      ],
    );
  });

  test('says when nothing else changes, and every state by its words', () => {
    const states = [
      { state: 'dont-know' },
      { state: 'declined' },
      { state: 'not-asked', reason: 'too tired' },
      { state: 'deferred', reason: 'presence' },
      { state: 'answered', value: { kind: 'text', text: 'A lamp' } },
    ];

    assert.deepEqual(
      steps(...states.map((given) => ({ answer: 'S03.1', given }))),
      ['don’t know', 'does not want to answer', 'not asked (too tired)', 'put off', '“A lamp”'].map(
        (said) => [`S03.1 is answered: ${said}`, 'nothing else changes'],
      ),
    );
  });

  test('needs no words and no rules', () => {
    const none = { instrument: 'sleep', language: 'en', title: '', areas: {}, questions: {} };
    const { script } = readScript({ audience: 'adult', steps: [badSleep] });

    assert.deepEqual(trace({ instrument, words: none, rules: null, names }, script!).slice(-2), [
      '1. S01.1 is answered: bad “Bad”',
      '   asked now: S01.2',
    ]);
  });
});

describe('a script', () => {
  const wrong: readonly (readonly [unknown, readonly string[]])[] = [
    [[], ['the whole file: must be an object.']],
    [
      { audience: 'adults', step: [] },
      [
        'step: has no place here. Use audience, facts, members, steps.',
        'audience: must be one of adult, child-2-6, child-7-12, child-13-17, worker.',
        'steps: must be a list.',
      ],
    ],
    [
      { audience: 'adult', facts: { agee: 7, age: null }, steps: [] },
      [
        'facts.agee: is no fact. Use band, age, youngestChild, siblings, absentParent, parentDied, parentImprisoned, protected, carrying, variant, joint.',
        'facts.age: must be text, a number, or true or false.',
      ],
    ],
    [
      { audience: 'adult', members: { aunt: [], home: [{ id: 'north' }] }, steps: [] },
      [
        'members.aunt: has no place here. Use parent, home, child.',
        'members.home: must be a list of {"id", "name"}, both text.',
      ],
    ],
    [
      {
        audience: 'adult',
        steps: [
          { answer: 'S01.1' },
          { answer: 1, value: 1 },
          { answer: 'S01.1', given: { state: 'refused' } },
          { add: 'S01.nights' },
          { add: 'S01.nights', as: 'a b' },
          { withdraw: 7 },
          'S01.1',
        ],
      },
      [
        'steps[0]: must be {"answer", "given"}, {"answer", "value"}, {"withdraw"}, {"add", "as"} or {"remove", "as"}.',
        'steps[1].answer: must be text.',
        'steps[2].given: state: cannot be "refused".',
        'steps[3]: name the group and, with "as", the one in it, such as "first"; no # or space.',
        'steps[4]: name the group and, with "as", the one in it, such as "first"; no # or space.',
        'steps[5].withdraw: must be text.',
        'steps[6]: must be {"answer", "given"}, {"answer", "value"}, {"withdraw"}, {"add", "as"} or {"remove", "as"}.',
      ],
    ],
  ];
  for (const [content, problems] of wrong) {
    test(`that is wrong is told where: ${problems[0]}`, () => {
      assert.deepEqual(readScript(content), { script: null, problems });
    });
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { catalogueRef } from '../instrument/catalogue-ref.js';
import {
  base,
  extend,
  overlay,
  question,
  refused,
  rules,
  sleep,
  wordsOf,
} from '../testing/overlay-fixtures.js';
import { wordsFor } from '../testing/words-for.js';
import { extendInstrument, type WholeInstrument } from './extend-instrument.js';
import type { Overlay } from './overlay.js';

/** Areas with their questions and groups, in order. */
function shape({ instrument }: WholeInstrument): string[] {
  return instrument.areas.map(({ id, questions, groups = [] }) => {
    const inGroups = groups.map((group) => {
      return `${group.id}(${group.questions.map((one) => one.id).join(' ')})`;
    });
    return [`${id}:`, ...questions.map((one) => one.id), ...inGroups].join(' ');
  });
}

describe('an overlay', () => {
  test('of nothing leaves everything, and is named', () => {
    const { instrument, words, rules: own } = extend({});
    const { overlays, ...rest } = instrument;

    assert.deepEqual(rest, sleep);
    assert.deepEqual(overlays, [{ id: 'town', version: '3.1.0' }]);
    assert.deepEqual(words, base.words);
    assert.deepEqual(own, { ...rules, version: '2.0.0+town.3.1.0' });
  });

  const shapes: [string, Partial<Overlay>, string[]][] = [
    [
      'hides a question, one in a group, and an area',
      { hide: { Q2: 'not ours', Q6: 'not ours', A3: 'not ours' } },
      ['A1: Q1 Q3', 'A2: Q4 G1(Q5)'],
    ],
    ['hides a group', { hide: { G1: 'asked elsewhere' } }, ['A1: Q1 Q2 Q3', 'A2: Q4', 'A3: Q7']],
    [
      'puts areas in order, those not named after',
      { order: { areas: ['A3', 'A2'] } },
      ['A3: Q7', 'A2: Q4 G1(Q5 Q6)', 'A1: Q1 Q2 Q3'],
    ],
    [
      'puts questions in order, those not named after',
      { order: { questions: { A1: ['Q3'] } } },
      ['A1: Q3 Q1 Q2', 'A2: Q4 G1(Q5 Q6)', 'A3: Q7'],
    ],
    [
      'adds a question after another, and one at the end',
      {
        addQuestions: [
          { area: 'A1', question: question('N1'), after: 'Q1' },
          { area: 'A1', question: question('N2') },
          { area: 'A1', question: question('N3'), after: 'N1' },
        ],
        words: wordsOf('N1', 'N2', 'N3'),
      },
      ['A1: Q1 N1 N3 Q2 Q3 N2', 'A2: Q4 G1(Q5 Q6)', 'A3: Q7'],
    ],
    [
      'adds an area after another, with a question that looks at the base',
      {
        addAreas: [
          {
            area: {
              id: 'B1',
              questions: [question('N1', { when: { question: 'Q1', equals: 'no' } })],
            },
            after: 'A1',
          },
        ],
        words: { en: { areas: { B1: { title: 'New' } }, ...wordsOf('N1').en } },
      },
      ['A1: Q1 Q2 Q3', 'B1: N1', 'A2: Q4 G1(Q5 Q6)', 'A3: Q7'],
    ],
    [
      'adds a question to an area it adds, and puts both in order',
      {
        addAreas: [{ area: { id: 'B1', questions: [question('N1')] } }],
        addQuestions: [{ area: 'B1', question: question('N2'), after: 'N1' }],
        order: { areas: ['B1'], questions: { B1: ['N2', 'N1'] } },
        words: { en: { areas: { B1: { title: 'New' } }, ...wordsOf('N1', 'N2').en } },
      },
      ['B1: N2 N1', 'A1: Q1 Q2 Q3', 'A2: Q4 G1(Q5 Q6)', 'A3: Q7'],
    ],
  ];
  for (const [what, change, expected] of shapes) {
    const { closing: _closing, ...open } = sleep;
    test(what, () => {
      assert.deepEqual(shape(extend(change, { ...base, instrument: open })), expected);
    });
  }

  test('keeps all else that an area has', () => {
    const [, second] = extend({ hide: { Q5: 'not ours' } }).instrument.areas;

    assert.equal(second?.mandatory, true);
  });

  test('laid over another is named after it', () => {
    const once = extend({ hide: { Q2: 'not ours' } });
    const twice = extendInstrument(once, overlay({ id: 'school', version: '0.1.0' }));

    assert.deepEqual(twice.instrument.overlays, [
      { id: 'town', version: '3.1.0' },
      { id: 'school', version: '0.1.0' },
    ]);
    assert.equal(twice.rules?.version, '2.0.0+town.3.1.0.school.0.1.0');
  });

  test('is named with its base by every answer', () => {
    const whole = catalogueRef(sleep, base.words[0]!);
    const local = extend({ hide: { Q2: 'not ours' } });
    const ref = catalogueRef(local.instrument, local.words[0]!);

    assert.deepEqual([ref.id, ref.version], ['sleep', '1.0.0']);
    assert.deepEqual(ref.overlays, [{ id: 'town', version: '3.1.0' }]);
    assert.notEqual(ref.hash, whole.hash);
    assert.equal('overlays' in whole, false);
  });

  test('changes nothing in what it is laid over', () => {
    const before = JSON.stringify(base);
    extend({
      hide: { Q2: 'not ours' },
      order: { areas: ['A3'] },
      words: { en: { questions: { Q1: { text: { adult: 'Anew?' } } } } },
      rules: { rules: { Q1: [{ when: { all: [] }, proposes: ['R03'] }] } },
    });

    assert.equal(JSON.stringify(base), before);
  });
});

describe('the words of an overlay', () => {
  test('stand instead of those of the base, and nothing else changes', () => {
    const { words } = extend({
      words: {
        en: {
          title: 'Nights',
          areas: { A1: { note: 'Go slowly.' } },
          groups: { G1: { add: 'One more night' } },
          questions: {
            Q4: { text: { adult: 'Anew?' } },
            Q3: { options: { red: 'Crimson' }, help: 'Ask gently.' },
          },
        },
      },
    });
    const [own] = base.words;
    const { Q3, Q4, ...others } = own!.questions;

    assert.deepEqual(words, [
      {
        ...own,
        title: 'Nights',
        areas: { ...own!.areas, A1: { ...own!.areas['A1'], note: 'Go slowly.' } },
        groups: { G1: { ...own!.groups!['G1'], add: 'One more night' } },
        questions: {
          ...others,
          Q4: { ...Q4!, text: { ...Q4!.text, adult: 'Anew?' } },
          Q3: {
            text: Q3!.text,
            options: { red: 'Crimson', blue: Q3!.options!['blue'] },
            help: 'Ask gently.',
          },
        },
      },
    ]);
  });

  test('add a language, when everything has words in it', () => {
    const { instrument: _instrument, language: _language, ...swedish } = wordsFor(sleep, 'sv');
    const { words } = extend({ words: { sv: swedish } });

    assert.deepEqual(words, [...base.words, wordsFor(sleep, 'sv')]);
  });

  test('in a language of their own are refused while a sentence is missing', () => {
    const { questions, areas, groups } = wordsFor(sleep, 'sv');
    const { Q4: _missing, ...some } = questions;
    const { code, message } = refused({
      words: { sv: { areas, groups: groups!, questions: some } },
    });

    assert.equal(code, 'instrument.faulty');
    assert.match(message, /words\.text-missing \(Q4, sv/);
  });
});

describe('the rules of an overlay', () => {
  test('stand instead of those of a question, or are added, and those of hidden ones go', () => {
    const added = { when: { question: 'Q4', equals: 'yes' }, fires: ['T02'] } as const;
    const anew = { when: { question: 'Q1', equals: 'yes' }, proposes: ['R03'] } as const;
    const { rules: own } = extend({
      hide: { Q3: 'not ours' },
      rules: { rules: { Q1: [anew], Q4: [added] }, listenFor: { Q1: ['R05'] } },
    });

    assert.deepEqual(own, {
      instrument: 'sleep',
      version: '2.0.0+town.3.1.0',
      rules: { Q1: [anew], Q4: [added] },
      listenFor: { Q1: ['R05'], Q5: ['R01'] },
    });
  });

  test('are there though the base has none, and none are there when neither has', () => {
    const { rules: _rules, ...without } = base;
    const own = { Q1: [{ when: { all: [] }, proposes: ['R01'] }] };

    assert.deepEqual(extend({ rules: { rules: own } }, without).rules?.rules, own);
    assert.equal('rules' in extend({}, without), false);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { base, overlay, question, refused, rules, wordsOf } from '../testing/overlay-fixtures.js';
import { extendInstrument } from './extend-instrument.js';
import type { Overlay } from './overlay.js';

const canary = 'CANARY';

describe('an overlay that cannot be laid', () => {
  test('is told everything of at once: the version, every id and every reason', () => {
    const { code, message } = refused({
      base: { id: 'sleep', version: '0.9.0' },
      hide: { Q2: ' ', X1: canary },
      addAreas: [{ area: { id: 'B1', questions: [] }, after: 'X2' }],
      addQuestions: [
        { area: 'X3', question: question('N1') },
        { area: 'A1', question: question('N2'), after: 'X4' },
      ],
      order: { areas: ['X5'], questions: { X6: ['X7'] } },
      words: {
        en: {
          areas: { X8: { title: canary } },
          groups: { X9: { title: canary } },
          questions: { Y1: { text: { adult: canary } } },
        },
      },
    });

    assert.equal(code, 'overlay.faulty');
    for (const id of ['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8', 'X9', 'Y1']) {
      assert.ok(message.includes(`"${id}"`), id);
    }
    assert.match(message, /overlay\.of-another-version .*"0\.9\.0"/);
    assert.match(message, /overlay\.reason-missing .*"Q2"/);
    assert.ok(!message.includes(canary));
  });

  const misplaced: [string, Partial<Overlay>, string][] = [
    ['a question for an area', { addQuestions: [{ area: 'Q1', question: question('N1') }] }, 'Q1'],
    [
      'a question of another area to stand after',
      {
        addQuestions: [{ area: 'A1', question: question('N1'), after: 'Q7' }],
        words: wordsOf('N1'),
      },
      'Q7',
    ],
    ['a question of a group to put in order', { order: { questions: { A2: ['Q5'] } } }, 'Q5'],
    ['a group for an area to put in order', { order: { areas: ['G1'] } }, 'G1'],
    ['an area for a question', { words: { en: { questions: { A1: {} } } } }, 'A1'],
    ['a question for a group', { words: { en: { groups: { Q1: {} } } } }, 'Q1'],
  ];
  for (const [what, change, id] of misplaced) {
    test(`is refused, not laid in part, when it takes ${what}`, () => {
      const { code, message } = refused(change);

      assert.equal(code, 'overlay.faulty');
      assert.ok(
        message.includes(
          `overlay.id-unknown (sleep, overlay town: the overlay names "${id}" where`,
        ),
      );
    });
  }

  test('is told of nothing else when it is for another instrument', () => {
    const { code, message } = refused({
      base: { id: 'dreams', version: '1.0.0' },
      hide: { X1: '' },
    });

    assert.equal(code, 'overlay.faulty');
    assert.match(message, /overlay\.of-another-instrument/);
    assert.ok(!message.includes('X1'));
  });

  const results: [string, Partial<Overlay>, RegExp[]][] = [
    [
      'hides what a condition, a rule or the end of the unit looks at',
      {
        hide: { Q1: 'not ours', Q7: 'not ours' },
        rules: { rules: { Q4: [rules.rules['Q1']![0]!] } },
      },
      [
        /closing\.question-unknown/,
        /condition\.question-unknown \(Q2:/,
        /question-unknown \(Q4, rule 1/,
      ],
    ],
    [
      'adds an id that is taken',
      { addQuestions: [{ area: 'A2', question: question('Q1') }] },
      [/question\.id-taken \(Q1:/],
    ],
    [
      'adds a question without words',
      { addQuestions: [{ area: 'A2', question: question('N1') }] },
      [/words\.text-missing \(N1, en/],
    ],
    [
      'hides every question of a group',
      { hide: { Q5: 'not ours', Q6: 'not ours' } },
      [/group\.empty \(G1:/],
    ],
    [
      'takes a sentence away',
      { words: { en: { questions: { Q1: { text: { adult: '' } } } } } },
      [/words\.text-missing \(Q1, en/],
    ],
    [
      'has a rule that can never hold',
      { rules: { rules: { Q2: [{ when: { question: 'Q1', equals: 'no' }, proposes: ['R01'] }] } } },
      [/rule\.never-holds \(Q2, rule 1/],
    ],
  ];
  for (const [what, change, expected] of results) {
    test(`is refused for what comes out of it when it ${what}`, () => {
      const { code, message } = refused(change);

      assert.equal(code, 'instrument.faulty');
      for (const part of expected) assert.match(message, part);
    });
  }

  test('is checked against the factors there are, and against what must be private', () => {
    const change = overlay({ hide: { Q2: 'not ours' } });
    const check = (ground: Parameters<typeof extendInstrument>[2]) => () =>
      extendInstrument(base, change, ground);

    assert.throws(check({ factors: [{ id: 'R01' }] }), /rule\.factor-unknown .*"R02"/);
    assert.throws(check({ mustBePrivate: ['Q4'] }), /question\.not-private \(Q4/);
    assert.doesNotThrow(check({ factors: [{ id: 'R01' }, { id: 'R02' }], mustBePrivate: ['Q2'] }));
  });
});

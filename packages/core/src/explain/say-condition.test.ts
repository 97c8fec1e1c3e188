import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { audiences } from '../instrument/audience.js';
import { factNames, type Condition } from '../instrument/condition.js';
import type { Instrument } from '../instrument/instrument.js';
import { createAsking } from '../interview/asking.js';
import { explainEn } from './explain-words.en.js';
import { explainSv } from './explain-words.sv.js';
import { sayCondition } from './say-condition.js';

const instrument: Instrument = {
  id: 'sleep',
  version: '1.0.0',
  areas: [
    {
      id: 'A1',
      questions: [
        { id: 'Q1', ask: { adult: { kind: 'frequency' } } },
        { id: 'Q2', ask: { worker: { kind: 'rating' } } },
      ],
    },
  ],
};

function say(condition: Condition, language: 'sv' | 'en'): string {
  const sentences = {
    sv: { Q1: 'Sover {child}?', Q2: 'Hur mycket?' },
    en: { Q1: 'Does {child} sleep?', Q2: 'How much?' },
  }[language];
  const words = {
    instrument: 'sleep',
    language,
    title: 'Sleep',
    areas: {},
    questions: {
      Q1: { text: { adult: sentences.Q1 } },
      Q2: { text: { worker: sentences.Q2 } },
    },
  };
  const asking = createAsking({ instrument, words, audience: 'adult', names: { child: 'Alma' } });
  return sayCondition(condition, asking, { sv: explainSv, en: explainEn }[language]);
}

const often: Condition = { question: 'Q1', equals: 'often' };
const said: Condition = { question: 'Q2', answered: true };
const old: Condition = { fact: 'age', atLeast: 7 };

const table: [Condition, string, string][] = [
  [{ all: [] }, 'Frågan ställs alltid.', 'The question is always asked.'],
  [{ any: [] }, 'aldrig', 'never'],
  [often, 'svaret på ”Sover Alma?” är ”Ofta”', 'the answer to “Does Alma sleep?” is “Often”'],
  // A question that is put to somebody else is said as it is put to them.
  [said, 'det finns svaret på ”Hur mycket?”', 'there is the answer to “How much?”'],
  [
    { question: 'Q9', answered: false },
    'det finns inte svaret på Q9',
    'there is not the answer to Q9',
  ],
  [
    { question: 'Q1', state: 'declined' },
    'svaret på ”Sover Alma?” är ”vill inte svara”',
    'the answer to “Does Alma sleep?” is “does not want to answer”',
  ],
  [
    { question: 'Q2', atMost: 4 },
    'svaret på ”Hur mycket?” är högst 4',
    'the answer to “How much?” is at most 4',
  ],
  [
    { fact: 'siblings', equals: false },
    'att barnet har syskon är nej',
    'that the child has siblings is no',
  ],
  [{ fact: 'age', answered: true }, 'barnets ålder är känt', 'the child’s age is known'],
  [{ all: [often] }, say(often, 'sv'), say(often, 'en')],
  [{ not: often }, `inte: ${say(often, 'sv')}`, `not: ${say(often, 'en')}`],
  [
    { all: [old, { any: [often, said] }] },
    `${say(old, 'sv')} och (${say(often, 'sv')} eller ${say(said, 'sv')})`,
    `${say(old, 'en')} and (${say(often, 'en')} or ${say(said, 'en')})`,
  ],
  [
    { not: { all: [often, said] } },
    `inte: (${say(often, 'sv')} och ${say(said, 'sv')})`,
    `not: (${say(often, 'en')} and ${say(said, 'en')})`,
  ],
];

describe('a condition in words', () => {
  for (const [condition, sv, en] of table) {
    test(`is “${en}” for ${JSON.stringify(condition)}`, () => {
      assert.equal(say(condition, 'en'), en);
      assert.equal(say(condition, 'sv'), sv);
    });
  }

  for (const [language, words] of Object.entries({ sv: explainSv, en: explainEn })) {
    test(`has words of its own in ${language} for every fact, audience and state`, () => {
      for (const named of [words.facts, words.audiences, words.states]) {
        const all: readonly string[] = Object.values(named);

        assert.ok(all.every((one) => one.trim() !== ''));
        assert.equal(new Set(all).size, all.length);
      }
      assert.deepEqual(Object.keys(words.facts).sort(), [...factNames].sort());
      assert.deepEqual(Object.keys(words.audiences).sort(), [...audiences].sort());
    });
  }
});

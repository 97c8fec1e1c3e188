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
        { id: 'Q1', ask: { adult: { kind: 'frequency' }, 'child-2-6': { kind: 'faces' } } },
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
  [
    { not: often },
    'svaret på ”Sover Alma?” är inte ”Ofta”',
    'the answer to “Does Alma sleep?” is not “Often”',
  ],
  [
    { question: 'Q1', in: ['often', 'rarely'] },
    'svaret på ”Sover Alma?” är ”Ofta” eller ”Sällan”',
    'the answer to “Does Alma sleep?” is “Often” or “Rarely”',
  ],
  // A question that is put to somebody else is said as it is put to them.
  [said, 'svaret på ”Hur mycket?” finns', 'the answer to “How much?” is there'],
  [{ not: said }, 'svaret på ”Hur mycket?” saknas', 'the answer to “How much?” is missing'],
  // One that nobody has words for is said by its id.
  [{ question: 'Q9', answered: false }, 'svaret på Q9 saknas', 'the answer to Q9 is missing'],
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
  // What only somebody else could answer is left out, unless nothing else is said.
  [
    { question: 'Q1', in: ['often', 'sad'] },
    'svaret på ”Sover Alma?” är ”Ofta”',
    'the answer to “Does Alma sleep?” is “Often”',
  ],
  [
    { any: [often, { question: 'Q1', equals: 'sad' }] },
    'svaret på ”Sover Alma?” är ”Ofta”',
    'the answer to “Does Alma sleep?” is “Often”',
  ],
  [
    { question: 'Q1', equals: 'sad' },
    'svaret på ”Sover Alma?” är ”sad”',
    'the answer to “Does Alma sleep?” is “sad”',
  ],
  [
    { any: [{ question: 'Q1', equals: 'sad' }] },
    'svaret på ”Sover Alma?” är ”sad”',
    'the answer to “Does Alma sleep?” is “sad”',
  ],
  [
    { not: { fact: 'age', atMost: 6 } },
    'barnets ålder är mer än 6 eller inte känd',
    'the child’s age is more than 6 or not known',
  ],
  [
    { not: { fact: 'age', atLeast: 7 } },
    'barnets ålder är mindre än 7 eller inte känd',
    'the child’s age is less than 7 or not known',
  ],
  [{ fact: 'siblings', equals: false }, 'barnet har inga syskon', 'the child has no siblings'],
  [{ not: { fact: 'siblings', equals: false } }, 'barnet har syskon', 'the child has siblings'],
  [
    { fact: 'band', equals: '2-6' },
    'barnets åldersgrupp är 2–6 år',
    'the child’s age band is 2–6 years',
  ],
  [{ fact: 'age', answered: true }, 'vi känner till barnets ålder', 'the child’s age is known'],
  [
    { not: { fact: 'siblings', answered: true } },
    'vi känner inte till om barnet har syskon',
    'whether the child has siblings is not known',
  ],
  [{ all: [often] }, say(often, 'sv'), say(often, 'en')],
  [
    { all: [old, { any: [often, said] }] },
    `${say(old, 'sv')} och (${say(often, 'sv')} eller ${say(said, 'sv')})`,
    `${say(old, 'en')} and (${say(often, 'en')} or ${say(said, 'en')})`,
  ],
  [
    { not: { all: [often, said] } },
    `det stämmer inte att (${say(often, 'sv')} och ${say(said, 'sv')})`,
    `it is not so that (${say(often, 'en')} and ${say(said, 'en')})`,
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

import {
  allQuestions,
  type Area,
  type Audience,
  type Catalogue,
  type Condition,
  type Factor,
  type Instrument,
  type InstrumentRules,
  type InstrumentWords,
  type Question,
  type UnitKind,
} from '@helhet/core';

const everyone: readonly Audience[] = ['adult', 'child-2-6', 'child-7-12', 'child-13-17', 'worker'];

type Kind = NonNullable<Question['ask']['adult']>;

function question(
  id: string,
  kind: Kind,
  more: Partial<Omit<Question, 'id' | 'ask'>> = {},
  audiences: readonly Audience[] = everyone,
): Question {
  return { id, ask: Object.fromEntries(audiences.map((audience) => [audience, kind])), ...more };
}

const yesTo = (id: string): Condition => ({ question: id, equals: 'yes' });

/** An instrument with every answer kind, follow-ups of follow-ups, private questions, and groups. */
function instrumentOf(unit: UnitKind): Instrument {
  const areas: Area[] = [
    {
      id: 'A1',
      mandatory: true,
      questions: [
        question('A1.1', { kind: 'yes-no' }),
        question('A1.2', { kind: 'text' }, { when: yesTo('A1.1') }),
        question('A1.3', { kind: 'rating' }, { when: { question: 'A1.2', answered: true } }),
        question('A1.4', { kind: 'several-of', options: ['a', 'b', 'c'] }),
      ],
    },
    {
      id: 'A2',
      questions: [
        question('A2.1', { kind: 'frequency' }, { private: true }),
        question('A2.2', { kind: 'verbatim' }, { private: true, when: yesTo('A1.1') }),
        question('A2.3', { kind: 'date' }),
        question('A2.4', { kind: 'number', min: 0, max: 30 }),
      ],
    },
    {
      id: 'A3',
      when: { question: 'A2.1', atLeast: 'often' },
      questions: [
        question('A3.1', { kind: 'person' }, { private: true }),
        question('A3.2', { kind: 'one-of', options: ['a', 'b'] }),
      ],
    },
    { id: 'A4', questions: [question('A4.1', { kind: 'observation' }, {}, ['worker'])] },
    { id: 'A5', questions: [question('A5.1', { kind: 'steps' }, { when: siblings })] },
    {
      id: 'A6',
      questions: [],
      groups: [
        {
          id: 'A6.jobs',
          each: 'entry',
          questions: [
            question('A6.1', { kind: 'yes-no' }),
            question('A6.2', { kind: 'text' }, { when: yesTo('A6.1') }),
          ],
        },
        {
          id: 'A6.parents',
          each: 'parent',
          questions: [question('A6.3', { kind: 'frequency' }, { private: true })],
        },
      ],
    },
  ];
  return { id: unit, version: '1.0.0', unit, areas };
}

const siblings: Condition = { fact: 'siblings', equals: true };

function wordsOf(instrument: Instrument, language: string): InstrumentWords {
  const questions = allQuestions(instrument);
  return {
    instrument: instrument.id,
    language,
    title: `${instrument.id} (${language})`,
    areas: Object.fromEntries(
      instrument.areas.map(({ id }) => [id, { title: `${id} (${language})` }]),
    ),
    groups: {
      'A6.jobs': { title: 'Jobs', instance: 'Job {number}', add: 'Add a job' },
      'A6.parents': { title: 'Parents', instance: '{parent}' },
    },
    questions: Object.fromEntries(
      questions.map(({ id, ask }) => {
        const audiences = Object.keys(ask) as Audience[];
        return [
          id,
          {
            text: Object.fromEntries(
              audiences.map((audience) => [audience, `${id} of {child}? (${language})`]),
            ),
            options: { a: `a ${language}`, b: `b ${language}`, c: `c ${language}` },
          },
        ];
      }),
    ),
  };
}

/** What some of its answers mean. */
function rulesOf({ id, version }: Instrument): InstrumentRules {
  return {
    instrument: id,
    version,
    rules: {
      'A1.1': [{ when: yesTo('A1.1'), proposes: ['R01'] }],
      'A1.4': [
        { when: { question: 'A1.4', equals: 'c' }, fires: ['T01'] },
        { when: { question: 'A1.4', equals: 'b' }, fires: ['T11'] },
      ],
      'A2.1': [{ when: { question: 'A2.1', atLeast: 'often' }, fires: ['T10'] }],
      'A2.4': [{ when: { question: 'A2.4', atLeast: 20 }, fires: ['T05'] }],
      'A6.1': [{ when: yesTo('A6.1'), proposes: ['S15'] }],
    },
  };
}

const kinds: readonly UnitKind[] = ['child', 'parent', 'parent-child', 'couple', 'family'];
const instruments = kinds.map(instrumentOf);

/** Where the factors that answers propose are found. */
export const testFactors: readonly Factor[] = [
  { id: 'R01', kind: 'risk', units: ['child', 'family'], bands: ['0-1', '7-12', '13-17'] },
  { id: 'S15', kind: 'protective', units: ['parent'], bands: [] },
];

/** One small instrument for each kind of unit, in Swedish and English. */
export const testCatalogue: Catalogue = {
  instruments,
  words: instruments.flatMap((instrument) => [
    wordsOf(instrument, 'sv'),
    wordsOf(instrument, 'en'),
  ]),
  rules: instruments.map(rulesOf),
};

import type { InstrumentRules, InstrumentWords, Language, SafetyText } from '@helhet/core';
import { allQuestions, audiences } from '@helhet/core';

import { family, talks } from './family.js';
import { smallInstruments } from './small-instruments.js';
import type { World } from './world.js';

const options = ['a', 'b', 'c', 'none'];

function wordsOf({ id, areas }: (typeof smallInstruments)[0], language: Language): InstrumentWords {
  const said = (what: string): string => `${what} (${id}, ${language})`;
  return {
    instrument: id,
    language,
    title: said('Small'),
    areas: Object.fromEntries(
      areas.map((area) => [area.id, { title: said(`Part ${area.id}`), note: said('Calmly') }]),
    ),
    groups: {
      'D.jobs': { title: said('Jobs'), instance: 'Job {number}', add: said('Add a job') },
      'D.turns': { title: said('Turns'), instance: 'Turn {number}', add: said('Add a turn') },
    },
    questions: Object.fromEntries(
      allQuestions({ id, version: '1.0.0', areas }).map((question) => [
        question.id,
        {
          text: Object.fromEntries(
            audiences.map((audience) => [audience, said(`What of ${question.id}?`)]),
          ),
          help: said(`Ask ${question.id} gently`),
          options: Object.fromEntries(options.map((option) => [option, said(`The ${option}`)])),
        },
      ]),
    ),
  };
}

const rules: readonly InstrumentRules[] = smallInstruments.map(({ id, version }) => ({
  instrument: id,
  version,
  rules: {
    'A.yes': [{ when: { question: 'A.yes', equals: 'no' }, proposes: ['R01'] }],
    'A.several': [
      { when: { question: 'A.several', equals: 'c' }, fires: ['T01'] },
      { when: { question: 'A.several', equals: 'b' }, fires: ['T14'] },
    ],
    'B.said': [{ when: { question: 'B.said', answered: true }, fires: ['T01'] }],
    'C.home': [{ when: { question: 'C.home', equals: 'yes' }, fires: ['T10'] }],
    'D.hurt': [{ when: { question: 'D.hurt', equals: 'yes' }, fires: ['T02'] }],
  },
}));

const roles = <T>(one: T): Record<'health' | 'school' | 'social-services' | 'other', T> => ({
  health: one,
  school: one,
  'social-services': one,
  other: one,
});

const text = (trigger: string, effects: SafetyText['effects']): SafetyText => ({
  trigger,
  urgency: effects.includes('hold') ? 'now' : 'today',
  effects,
  actions: roles(['stay', 'report']),
  legal: roles([]),
  numbers: ['emergency'],
});

/** What fires in it: one that holds, two that hold and want more, and one that only tells the worker. */
const texts: readonly SafetyText[] = [
  text('T01', ['hold', 'minimal-facts']),
  text('T02', ['hold', 'no-joint']),
  text('T10', ['hold', 'outcome-before-end']),
  text('T14', ['hide-workers']),
];

const wordsFor = (language: Language): World['safety']['words'][0] => ({
  language,
  triggers: Object.fromEntries(
    texts.map(({ trigger }) => [
      trigger,
      {
        respondent: `We rest here (${language}).`,
        what: `Peril of ${trigger} (${language})`,
        why: `Because of ${trigger} (${language})`,
      },
    ]),
  ),
  actions: { stay: `Stay near (${language})`, report: `Tell who must know (${language})` },
});

/** A small instrument made for the walk, with short safety texts. */
export function smallWorld(language: Language): World {
  return {
    catalogue: {
      instruments: smallInstruments,
      words: smallInstruments.flatMap((one) => [wordsOf(one, 'sv'), wordsOf(one, 'en')]),
      rules,
    },
    family,
    safety: {
      role: 'social-services',
      texts,
      words: [wordsFor('en'), wordsFor('sv')],
      numbers: { emergency: '112' },
      whenAfraidToGoHome: 'T10',
    },
    language,
    talks,
  };
}

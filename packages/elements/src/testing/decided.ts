import type { Catalogue, Condition, Instrument, InstrumentWords } from '@helhet/core';
import type { AssessmentSession, InterviewSession } from '@helhet/machines';

import { assessmentOf, informEveryone } from './assessments.js';
import { comparedCatalogue, talkAbout } from './compared.js';
import { families } from './families.js';

const parent: Instrument = {
  id: 'parent',
  version: '1.0.0',
  unit: 'parent',
  areas: [{ id: 'P', questions: [{ id: 'P1', ask: { adult: { kind: 'yes-no' } } }] }],
};

const parentWords = (language: string): InstrumentWords => ({
  instrument: 'parent',
  language,
  title: 'The parent',
  areas: { P: { title: 'Alone' } },
  questions: { P1: { text: { adult: 'Are you alone with it all?' } } },
});

const is = (question: string, option: string): Condition => ({ question, equals: option });
const bands = ['0-1', '2-6', '7-12', '13-17'] as const;

/** What is asked about a child and of a parent, and what the answers propose. */
const catalogue: Catalogue = {
  instruments: [...comparedCatalogue.instruments, parent],
  words: [...comparedCatalogue.words, parentWords('sv'), parentWords('en')],
  rules: [
    {
      instrument: 'child',
      version: '1.0.0',
      rules: {
        A3: [
          { when: is('A3', 'no'), proposes: ['R01'] },
          { when: is('A3', 'yes'), proposes: ['S01'] },
        ],
        B2: [{ when: is('B2', 'no'), proposes: ['R03'] }],
      },
    },
    {
      instrument: 'parent',
      version: '1.0.0',
      rules: { P1: [{ when: is('P1', 'yes'), proposes: ['R02'] }] },
    },
  ],
  factors: [
    { id: 'R01', kind: 'risk', units: ['child'], bands },
    { id: 'R02', kind: 'risk', units: ['child'], bands },
    { id: 'R03', kind: 'risk', units: ['child'], bands },
    { id: 'S01', kind: 'protective', units: ['child'], bands },
  ],
  names: {
    en: { factors: { R01: 'Not safe', R02: 'Left alone', R03: 'Ill', S01: 'Safe with someone' } },
    sv: { factors: { R01: 'Otrygg', R02: 'Lämnas ensam', R03: 'Sjuk', S01: 'Trygg hos någon' } },
  },
};

/** An assessment of separated parents with what their answers propose, where everyone is informed. */
export async function decidedAssessment(language = 'en'): Promise<AssessmentSession> {
  const session = await assessmentOf(families['separated'] ?? null, { language, catalogue });
  informEveryone(session);
  return session;
}

/** Alma says she is not safe, and Eva that she is; Kim does not know. Eva is alone with it all. */
export function theyDisagree(session: AssessmentSession): void {
  const yesNo = (talk: InterviewSession, key: string, option: string): void => {
    talk.answer(key, { state: 'answered', value: { kind: 'yes-no', option } });
  };
  yesNo(talkAbout(session, 'alma'), 'A3', 'no');
  yesNo(talkAbout(session, 'eva'), 'A3', 'yes');
  talkAbout(session, 'kim').answer('A3', { state: 'dont-know' });
  const own = session.openInterview({
    unit: 'P:eva',
    respondent: { kind: 'person', person: 'eva' },
  });
  if (!own.ok) throw new Error(own.issues.map(({ code }) => code).join());
  own.value.confirmPresence({ persons: [], others: [], mode: 'worker-led' });
  yesNo(own.value, 'P1', 'yes');
}

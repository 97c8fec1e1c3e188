import type {
  AnswerKind,
  Audience,
  Catalogue,
  Given,
  Instrument,
  InstrumentWords,
} from '@helhet/core';
import type { AssessmentSession, InterviewSession } from '@helhet/machines';

import { assessmentOf, informEveryone } from './assessments.js';
import { families } from './families.js';

const ask = (
  id: string,
  kinds: Partial<Record<Audience, AnswerKind>>,
): Instrument['areas'][0]['questions'][0] => ({ id, ask: kinds });
const yesNo: AnswerKind = { kind: 'yes-no' };

/** What is asked about a child: of the child, of adults, and of the worker. */
const instrument: Instrument = {
  id: 'child',
  version: '1.0.0',
  unit: 'child',
  areas: [
    {
      id: 'A',
      questions: [
        ask('A1', { adult: { kind: 'rating' }, 'child-7-12': { kind: 'faces' } }),
        ask('A2', { adult: { kind: 'text' }, 'child-7-12': { kind: 'verbatim' } }),
        ask('A3', { adult: yesNo, 'child-7-12': yesNo }),
        ask('A4', { worker: { kind: 'observation' } }),
        ask('A5', { adult: { kind: 'several-of', options: ['eats', 'sleeps'] } }),
      ],
    },
    {
      id: 'B',
      questions: [ask('B1', { adult: { kind: 'date' }, 'child-7-12': { kind: 'person' } })],
      groups: [{ id: 'B.stays', each: 'entry', questions: [ask('B2', { adult: yesNo })] }],
    },
  ],
};

const texts: Readonly<Record<string, readonly [child: string, adult: string]>> = {
  A1: ['How do you feel?', 'How does {child} feel?'],
  A2: ['What is hard?', 'What is hard for {child}?'],
  A3: ['Are you safe?', 'Is {child} safe?'],
  A4: ['', 'What do you see?'],
  A5: ['', 'What does not work?'],
  B1: ['Who matters to you?', 'When did {child} move?'],
  B2: ['', 'Was it good there?'],
};

function wordsIn(language: 'sv' | 'en'): InstrumentWords {
  return {
    instrument: 'child',
    language,
    title: 'The child',
    areas: { A: { title: `Everyday (${language})` }, B: { title: `Home (${language})` } },
    groups: { 'B.stays': { title: 'Stays', instance: 'Stay {number}', add: 'Add a stay' } },
    questions: Object.fromEntries(
      Object.entries(texts).map(([id, [child, adult]]) => [
        id,
        {
          text: { 'child-7-12': child, adult, worker: adult },
          ...(id === 'A5' && { options: { eats: 'Eating', sleeps: 'Sleeping' } }),
        },
      ]),
    ),
  };
}

/** What is asked about a child, in both languages. */
export const comparedCatalogue: Catalogue = {
  instruments: [instrument],
  words: [wordsIn('sv'), wordsIn('en')],
};

/** An assessment of two separated parents and a child of eleven, where everyone is informed. */
export async function comparedAssessment(language = 'en'): Promise<AssessmentSession> {
  const session = await assessmentOf(families['separated'] ?? null, {
    language,
    catalogue: comparedCatalogue,
  });
  informEveryone(session);
  return session;
}

/** Opens a talk about Alma with a person, or the worker's own observations, and lets it be asked. */
export function talkAbout(session: AssessmentSession, who: string | null): InterviewSession {
  const opened = session.openInterview({
    unit: 'C:alma',
    respondent: who === null ? { kind: 'worker' } : { kind: 'person', person: who },
  });
  if (!opened.ok) throw new Error(opened.issues.map(({ code }) => code).join());
  opened.value.confirmPresence({
    persons: [],
    others: [],
    mode: who === null ? 'observation' : 'worker-led',
  });
  return opened.value;
}

const value = (given: Extract<Given, { state: 'answered' }>['value']): Given => ({
  state: 'answered',
  value: given,
});

/** Lets everyone say something about Alma: some of it the same, some of it not. */
export function everyoneTells(session: AssessmentSession): void {
  const alma = talkAbout(session, 'alma');
  alma.answer('A1', value({ kind: 'faces', option: 'sad' }));
  alma.answer('A2', value({ kind: 'verbatim', text: 'When they shout', speaker: 'Alma' }));
  alma.answer('A3', value({ kind: 'yes-no', option: 'no' }));
  alma.answer('A3', { state: 'declined' });
  alma.answer('B1', value({ kind: 'person', persons: ['eva'], others: ['Granny'] }));
  const eva = talkAbout(session, 'eva');
  eva.answer('A1', value({ kind: 'rating', number: 8 }));
  eva.answer('A2', value({ kind: 'text', text: 'Maths' }));
  eva.answer('A3', value({ kind: 'yes-no', option: 'yes' }));
  eva.answer('A5', value({ kind: 'several-of', options: ['eats', 'sleeps'] }));
  const stay = eva.addInstance('B.stays');
  if (stay.ok) eva.answer(`B2#${stay.value}`, value({ kind: 'yes-no', option: 'yes' }));
  const kim = talkAbout(session, 'kim');
  kim.answer('A1', { state: 'dont-know' });
  kim.answer('A3', { state: 'not-asked', reason: 'No time' });
  kim.answer('B1', value({ kind: 'date', date: '2026-03' }));
  talkAbout(session, null).answer('A4', value({ kind: 'observation', text: 'Sits by the door' }));
}

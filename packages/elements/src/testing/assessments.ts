import type { Family, Instrument, InstrumentWords } from '@helhet/core';
import { audiences, unitKinds } from '@helhet/core';
import type { AssessmentOptions, AssessmentSession } from '@helhet/machines';
import { createAssessment } from '@helhet/machines';

const instruments: readonly Instrument[] = unitKinds.map((unit) => ({
  id: unit,
  version: '1.0.0',
  unit,
  areas: [
    {
      id: `${unit}.a`,
      mandatory: true,
      questions: [
        {
          id: `${unit}.a1`,
          ask: Object.fromEntries(audiences.map((audience) => [audience, { kind: 'text' }])),
        },
        {
          id: `${unit}.a2`,
          ask: Object.fromEntries(audiences.map((audience) => [audience, { kind: 'yes-no' }])),
        },
      ],
    },
  ],
}));

function wordsIn(language: 'sv' | 'en'): InstrumentWords[] {
  return instruments.map((instrument) => ({
    instrument: instrument.id,
    language,
    title: instrument.id,
    areas: Object.fromEntries(instrument.areas.map(({ id }) => [id, { title: `Area ${id}` }])),
    questions: Object.fromEntries(
      instrument.areas
        .flatMap(({ questions }) => questions)
        .map(({ id, ask }) => [
          id,
          { text: Object.fromEntries(Object.keys(ask).map((key) => [key, `Question ${id}`])) },
        ]),
    ),
  }));
}

/** An assessment with two questions for each kind of unit, loaded unless its store has other plans. */
export async function assessmentOf(
  family: Family | null,
  options: Partial<AssessmentOptions> = {},
): Promise<AssessmentSession> {
  const session = createAssessment({
    caseRef: 'case-1',
    actor: { id: 'w1', role: 'caseworker' },
    catalogue: { instruments, words: [...wordsIn('sv'), ...wordsIn('en')] },
    startedOn: '2026-11-21',
    ...(family && { family }),
    ...options,
  });
  for (let turn = 0; turn < 50 && session.view.status === 'loading'; turn += 1) {
    await Promise.resolve();
  }
  return session;
}

/** Tells everyone who can be asked what the talk is for. */
export function informEveryone(session: AssessmentSession): void {
  for (const { id } of session.view.family.family.persons) {
    session.family.giveInformation({
      person: id,
      topics: ['why'],
      language: 'sv',
      format: 'spoken',
    });
  }
}

import type { AnswerKind, Instrument, InstrumentWords } from '@helhet/core';
import type { InterviewOptions, InterviewSession } from '@helhet/machines';
import { createInterview } from '@helhet/machines';

/** How large an instrument is, and what it asks. */
export interface Size {
  readonly areas: number;
  readonly questions: number;
  readonly kind?: AnswerKind;
}

/** An instrument of any size. The first question of each area is asked one to one. */
export function instrumentOf({ areas, questions, kind = { kind: 'yes-no' } }: Size): Instrument {
  return {
    id: 'everyday',
    version: '1.0.0',
    areas: range(areas).map((area) => ({
      id: `a${area}`,
      questions: range(questions).map((question) => ({
        id: `a${area}.${question}`,
        ask: { adult: kind },
        private: question === 0,
      })),
    })),
  };
}

function wordsOf(instrument: Instrument, language: 'sv' | 'en'): InstrumentWords {
  const [areaWord, questionWord] = language === 'sv' ? ['Område', 'Fråga'] : ['Area', 'Question'];
  const questions = instrument.areas.flatMap((area) => area.questions);
  return {
    instrument: instrument.id,
    language,
    title: language === 'sv' ? 'Vardagen' : 'Everyday life',
    areas: Object.fromEntries(
      instrument.areas.map(({ id }) => [
        id,
        {
          title: `${areaWord} ${id}`,
          note: language === 'sv' ? 'Ta det lugnt.' : 'Take your time.',
        },
      ]),
    ),
    questions: Object.fromEntries(
      questions.map(({ id, ask }) => [
        id,
        { text: { adult: `${questionWord} ${id}` }, options: optionWords(ask.adult) },
      ]),
    ),
  };
}

function optionWords(kind: AnswerKind | undefined): Readonly<Record<string, string>> {
  const options = kind && 'options' in kind ? kind.options : [];
  return Object.fromEntries(options.map((option) => [option, `The ${option}`]));
}

/** An interview about nothing in particular, loaded and ready. */
export function interviewOf(
  size: Size,
  options: Partial<InterviewOptions> = {},
): Promise<InterviewSession> {
  return runInterview(instrumentOf(size), options);
}

/** An interview with this instrument, loaded and ready. */
export async function runInterview(
  instrument: Instrument,
  options: Partial<InterviewOptions> = {},
): Promise<InterviewSession> {
  const session = createInterview({
    caseRef: 'case',
    actor: { id: 'w1', role: 'worker' },
    instrument,
    words: [wordsOf(instrument, 'en'), wordsOf(instrument, 'sv')],
    ...options,
  });
  while (session.view.status === 'loading') await Promise.resolve();
  return session;
}

/** Lets it be asked, with nobody else there. */
export function ask(session: InterviewSession, area: string | null = null): void {
  session.confirmPresence({ persons: [], others: [], mode: 'worker-led' });
  session.showArea(area);
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

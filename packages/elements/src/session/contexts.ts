import type { AssessmentSession, InterviewSession } from '@helhet/machines';
import type { Context } from '@lit/context';
import { createContext } from '@lit/context';

// Symbols from the registry, so that two copies of the library on a page understand each other.

/** The assessment that the elements inside belong to. @public */
export const assessmentContext: Context<symbol, AssessmentSession | null> = createContext(
  Symbol.for('helhet-assessment'),
);

/** The interview that the elements inside belong to. @public */
export const interviewContext: Context<symbol, InterviewSession | null> = createContext(
  Symbol.for('helhet-interview'),
);

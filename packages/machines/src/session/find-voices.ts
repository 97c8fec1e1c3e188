import {
  compareVoices,
  createAsking,
  type Assessment,
  type Language,
  type UnitVoices,
} from '@helhet/core';

import { findCaseAsking, type EditionShelf } from './interview-source.js';
import { nothingToAsk } from './nothing-to-ask.js';

/** Lays side by side what everyone has said about a unit; nothing for one that nobody was asked about. */
export function findVoices(
  unit: unknown,
  assessment: Assessment,
  shelf: EditionShelf,
  language: Language,
): UnitVoices {
  const { interviews, interviewsOf, family } = assessment;
  // A host may ask about anything.
  const ids = typeof unit === 'string' ? interviewsOf.get(unit) : undefined;
  const heard = (ids ?? []).flatMap((id) => {
    const interview = interviews.get(id);
    if (!interview) return [];
    const found = findCaseAsking(shelf, assessment, interview, language);
    const asking = createAsking(found ?? nothingToAsk(interview, language));
    return [{ interview, asking }];
  });
  return compareVoices(heard, family);
}

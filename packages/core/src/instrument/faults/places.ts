import type { Area, Group, Instrument, Question } from '../instrument.js';
import { groupsOf } from '../questions-of.js';
import type { FaultPlace } from './fault.js';

/** A question with everything round it, and its place in words for faults. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly area: Area;
  readonly group: Group | null;
  readonly place: FaultPlace;
}

/** Finds every question of an instrument with its place, in order. */
export function placedQuestions(instrument: Instrument): readonly PlacedQuestion[] {
  return instrument.areas.flatMap((area) =>
    [null, ...groupsOf(area)].flatMap((group) =>
      (group ?? area).questions.map((question) => ({
        question,
        area,
        group,
        place: {
          instrument: instrument.id,
          area: area.id,
          ...(group && { group: group.id }),
          question: question.id,
        },
      })),
    ),
  );
}

import type { Area, Group, Instrument, Question } from './instrument.js';

/**
 * Finds every question of an area: its own, then those of its groups.
 *
 * @public
 */
export function questionsOf(area: Area): readonly Question[] {
  return [...area.questions, ...groupsOf(area).flatMap((group) => group.questions)];
}

/**
 * Finds every question of an instrument, in order.
 *
 * @public
 */
export function allQuestions(instrument: Instrument): readonly Question[] {
  return instrument.areas.flatMap(questionsOf);
}

/** Finds the groups of an area; empty when it has none. */
export function groupsOf(area: Area): readonly Group[] {
  return area.groups ?? [];
}

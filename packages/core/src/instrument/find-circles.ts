import { conditionQuestions } from './condition-questions.js';
import type { Instrument, QuestionId } from './instrument.js';

/** Finds the questions whose conditions lead back to themselves, in the order of the instrument. */
export function findCircles(instrument: Instrument): QuestionId[] {
  const dependsOn = new Map<QuestionId, readonly QuestionId[]>();
  for (const area of instrument.areas) {
    const ofArea = area.when ? conditionQuestions(area.when) : [];
    for (const { id, when } of area.questions) {
      dependsOn.set(id, [...ofArea, ...(when ? conditionQuestions(when) : [])]);
    }
  }
  return [...dependsOn.keys()].filter((id) => leadsBack(id, dependsOn));
}

function leadsBack(
  start: QuestionId,
  dependsOn: ReadonlyMap<QuestionId, readonly QuestionId[]>,
): boolean {
  const seen = new Set<QuestionId>();
  const waiting = [...(dependsOn.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) waiting.push(...(dependsOn.get(id) ?? []));
    seen.add(id);
  }
  return false;
}

import { conditionQuestions } from '../condition-leaves.js';
import type { Instrument, QuestionId } from '../instrument.js';
import type { Fault } from './fault.js';
import { placedQuestions } from './places.js';

/** Finds the questions whose conditions lead back to themselves, in the order of the instrument. */
export function findCircles(instrument: Instrument): Fault[] {
  const questions = placedQuestions(instrument);
  const dependsOn = new Map<QuestionId, readonly QuestionId[]>(
    questions.map(({ question, area, group }) => [
      question.id,
      [area.when, group?.when, question.when].flatMap((when) =>
        when ? conditionQuestions(when) : [],
      ),
    ]),
  );
  return questions
    .filter(({ question }) => leadsBack(question.id, dependsOn))
    .map(({ place }) => ({ code: 'condition.circular', ...place }));
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

import { conditionQuestions } from '../condition-leaves.js';
import type { Audience } from '../audience.js';
import type { Instrument, QuestionId } from '../instrument.js';
import { isPrivate } from '../is-private.js';
import type { Fault } from './fault.js';
import { placedQuestions, type PlacedQuestion } from './places.js';
import { askedKinds } from './structure-faults.js';

/**
 * Finds questions that must be private and are not: those the domain marks, and those that are there only after
 * a private answer, so that seeing them tells what was answered.
 */
export function privacyFaults(
  instrument: Instrument,
  mustBePrivate: readonly QuestionId[],
): Fault[] {
  const marked = new Set(mustBePrivate);
  const questions = placedQuestions(instrument);
  const byId = new Map(questions.map((placed) => [placed.question.id, placed]));
  return questions.flatMap((placed) => {
    const { question, place } = placed;
    const open = askedKinds(question)
      .map(([audience]) => audience)
      .filter((audience) => !isPrivate(question, audience));
    const told = marked.has(question.id) ? open : [];
    const tellsOf = new Set(open.flatMap((audience) => revealed(placed, audience, byId)));
    return [
      ...told.map((found): Fault => ({ code: 'question.not-private', ...place, found })),
      ...[...tellsOf].map((found): Fault => ({
        code: 'question.reveals-private',
        ...place,
        found,
      })),
    ];
  });
}

/** Finds the private questions that a question's being there tells of. */
function revealed(
  { question, area, group }: PlacedQuestion,
  audience: Audience,
  byId: ReadonlyMap<QuestionId, PlacedQuestion>,
): readonly QuestionId[] {
  const others = [area.when, group?.when, question.when].flatMap((when) =>
    when ? conditionQuestions(when) : [],
  );
  return others.filter((id) => {
    const other = byId.get(id);
    return other && isPrivate(other.question, audience);
  });
}

import type { Answer } from '../answer/answer.js';
import type { AnswerKind, AnswerKindName } from '../instrument/answer-kind.js';
import type { QuestionId } from '../instrument/instrument.js';
import type { AnswerHistory, Interview } from './interview.js';

/** The scale each question was first answered on, by question. @public */
export type KeptKinds = ReadonlyMap<QuestionId, Scale>;

/** A kind that places a feeling or a frequency in an order, the same for every question. @public */
export type Scale = Extract<AnswerKindName, 'faces' | 'steps' | 'frequency' | 'rating'>;

const scales: readonly string[] = ['faces', 'steps', 'frequency', 'rating'] satisfies Scale[];

function isScale(kind: string): kind is Scale {
  return scales.includes(kind);
}

/**
 * Finds the scales that a child was asked with in earlier interviews: the child keeps them, so that what is
 * told over time can be laid side by side. Converting is only done by asking again.
 *
 * @param earlier - The interviews of one respondent with one unit, oldest first.
 *
 * Source: DOMAIN B.4.
 * @public
 */
export function findKeptKinds(earlier: readonly Interview[]): KeptKinds {
  const kept = new Map<QuestionId, Scale>();
  for (const interview of earlier) {
    for (const history of interview.answers.values()) {
      const kind = firstScale(history);
      if (kind !== null && !kept.has(history.question)) kept.set(history.question, kind);
    }
  }
  return kept;
}

/** The kind to ask with: the scale of before, where there is one and the question has a scale still. */
export function keptKind(kind: AnswerKind, before: Scale | undefined): AnswerKind {
  return before === undefined || !isScale(kind.kind) ? kind : { kind: before };
}

function firstScale({ earlier, current }: AnswerHistory): Scale | null {
  const answers: readonly (Answer | null)[] = [...earlier, current];
  for (const answer of answers) {
    if (answer?.given.state !== 'answered') continue;
    const { kind } = answer.given.value;
    return isScale(kind) ? kind : null;
  }
  return null;
}

import type { AnswerValue } from '../answer/answer.js';
import { noneOption } from '../instrument/answer-kind.js';
import { levelOf } from './level-of.js';

/** How two answers differ, when they can be compared and do. */
export type ValueDifference = 'opposite' | 'differs';

/**
 * Finds how two answers to the same question differ, or `null` when they do not or cannot be compared.
 *
 * - On a scale: low against high is opposite. On two scales, and on the rating, only levels count: 7 and 8 say
 *   the same. On one scale in words, another word is another thing: "never" is not "rarely".
 * - Yes against no is opposite; "sometimes" differs from both.
 * - Of several, "none" against anything is opposite; other choices differ.
 * - Another option, number or person differs. A date without its day is the same as one in that month.
 * - Words of one's own are never compared, and neither are people named in words, nor two kinds of answer that are
 *   not both scales.
 *
 * The same whichever comes first.
 */
export function differenceBetween(one: AnswerValue, other: AnswerValue): ValueDifference | null {
  const levels = [levelOf(one), levelOf(other)];
  if (!levels.includes(null)) {
    if (levels.includes('low') && levels.includes('high')) return 'opposite';
    return levels[0] === levels[1] && !areOtherWords(one, other) ? null : 'differs';
  }
  if (one.kind === 'yes-no' && other.kind === 'yes-no') {
    if (one.option === other.option) return null;
    return [one, other].some(({ option }) => option === 'sometimes') ? 'differs' : 'opposite';
  }
  if (one.kind === 'several-of' && other.kind === 'several-of') {
    if (areSame(one.options, other.options)) return null;
    return isNone(one.options) !== isNone(other.options) ? 'opposite' : 'differs';
  }
  return isOther(one, other) ? 'differs' : null;
}

/** Whether both stand on the same scale in words, at different words. */
function areOtherWords(one: AnswerValue, other: AnswerValue): boolean {
  if (one.kind !== other.kind || !('option' in one) || !('option' in other)) return false;
  return one.option !== other.option;
}

function isOther(one: AnswerValue, other: AnswerValue): boolean {
  if (one.kind === 'one-of' && other.kind === 'one-of') return one.option !== other.option;
  if (one.kind === 'number' && other.kind === 'number') return one.number !== other.number;
  if (one.kind === 'date' && other.kind === 'date') {
    return !one.date.startsWith(other.date) && !other.date.startsWith(one.date);
  }
  if (one.kind === 'person' && other.kind === 'person') {
    const inWords = one.others.length + other.others.length > 0;
    return !inWords && !areSame(one.persons, other.persons);
  }
  return false;
}

function isNone(options: readonly string[]): boolean {
  return options.includes(noneOption);
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  return first.size === second.size && [...first].every((each) => second.has(each));
}

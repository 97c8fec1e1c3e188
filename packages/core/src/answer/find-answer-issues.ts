import { isCalendarDate, isCalendarMonth } from '../date/calendar-date.js';
import { noneOption, optionsOf, type AnswerKind } from '../instrument/answer-kind.js';
import type { Issue, IssueCode } from '../issue/issue.js';
import type { PersonId } from '../family/person.js';
import type { AnswerValue, Given } from './answer.js';
import { givenShape, numberGivenShape } from './given-shape.js';

/**
 * Finds why a question cannot take what was given; empty when it can.
 *
 * @param kind - The kind the question is asked as.
 * @param persons - The persons that can be chosen.
 * @public
 */
export function findAnswerIssues(
  question: string,
  kind: AnswerKind,
  given: Given,
  persons: ReadonlySet<PersonId>,
): readonly Issue[] {
  // A host may hand over anything.
  if (!givenShape(given) && !numberGivenShape(given)) {
    return [{ code: 'answer.kind-wrong', where: { question, kind: kind.kind } }];
  }
  if (given.state === 'not-asked') {
    return given.reason.trim() === ''
      ? [{ code: 'answer.reason-missing', where: { question } }]
      : [];
  }
  if (given.state !== 'answered') return [];
  if (given.value.kind !== kind.kind) {
    return [{ code: 'answer.kind-wrong', where: { question, kind: kind.kind } }];
  }
  const code = valueFault(kind, given.value, persons);
  return code ? [{ code, where: { question, ...limitsOf(kind) } }] : [];
}

function valueFault(
  kind: AnswerKind,
  value: AnswerValue,
  persons: ReadonlySet<PersonId>,
): IssueCode | null {
  switch (value.kind) {
    case 'several-of':
      if (value.options.length === 0) return 'answer.options-missing';
      if (!value.options.every((option) => optionsOf(kind)?.includes(option))) {
        return 'answer.option-unknown';
      }
      return value.options.length > 1 && value.options.includes(noneOption)
        ? 'answer.options-contradict'
        : null;
    case 'rating':
    case 'number':
      return numberFault(kind, value.number);
    case 'date':
      return isCalendarDate(value.date) || isCalendarMonth(value.date)
        ? null
        : 'answer.date-not-a-date';
    case 'person':
      if (value.persons.length + value.others.length === 0) return 'answer.options-missing';
      return value.persons.every((person) => persons.has(person)) ? null : 'answer.person-unknown';
    case 'text':
    case 'observation':
      return value.text.trim() === '' ? 'answer.text-missing' : null;
    case 'verbatim':
      if (value.text.trim() === '') return 'answer.text-missing';
      return value.speaker.trim() === '' ? 'answer.speaker-missing' : null;
    default:
      return optionsOf(kind)?.includes(value.option) ? null : 'answer.option-unknown';
  }
}

function numberFault(kind: AnswerKind, number: number): IssueCode | null {
  if (!Number.isFinite(number)) return 'answer.number-not-a-number';
  if (kind.kind === 'rating') {
    return Number.isInteger(number) && number >= 0 && number <= 10
      ? null
      : 'answer.number-out-of-range';
  }
  if (kind.kind !== 'number') return null;
  return number < (kind.min ?? -Infinity) || number > (kind.max ?? Infinity)
    ? 'answer.number-out-of-range'
    : null;
}

function limitsOf(kind: AnswerKind): Record<string, string> {
  if (kind.kind === 'rating') return { min: '0', max: '10' };
  if (kind.kind !== 'number') return {};
  return {
    ...(kind.min !== undefined && { min: String(kind.min) }),
    ...(kind.max !== undefined && { max: String(kind.max) }),
  };
}

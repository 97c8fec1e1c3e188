import type { Instrument } from '../instrument.js';
import { findPath } from '../reach/find-path.js';
import { rulesOf } from '../rules-of.js';
import type { InstrumentRules } from '../rules.js';
import type { Fault } from './fault.js';
import { questionsById } from './condition-faults.js';
import { placedQuestions } from './places.js';
import { askedKinds } from './structure-faults.js';

/**
 * Finds the questions that an audience they are put to can never reach, whatever is answered, and the rules that
 * never hold for anyone.
 */
export function reachFaults(instrument: Instrument, rules: InstrumentRules | undefined): Fault[] {
  const unreachable = placedQuestions(instrument).flatMap(({ question, place }) =>
    askedKinds(question)
      .filter(([audience]) => findPath(instrument, { audience, question: question.id }) === null)
      .map(([found]): Fault => ({ code: 'question.unreachable', ...place, found })),
  );
  const known = questionsById(instrument);
  const idle = (rules ? rulesOf(rules) : []).flatMap(({ question, number, rule }): Fault[] => {
    const placed = known.get(question);
    const audiences = placed ? askedKinds(placed.question) : [];
    const holds = audiences.some(
      ([audience]) => findPath(instrument, { audience, question, when: rule.when }) !== null,
    );
    return placed && !holds ? [{ code: 'rule.never-holds', ...placed.place, rule: number }] : [];
  });
  return [...unreachable, ...idle];
}

import type { Fault } from './fault.js';

/** Says where a fault is, such as `S01.1, rule 2`. */
export function sayPlace(fault: Fault): string {
  const { instrument, area, group, question, rule, language, overlay, profile } = fault;
  return [
    question ?? group ?? area ?? instrument,
    ...(rule === undefined ? [] : [`rule ${String(rule)}`]),
    ...(language === undefined ? [] : [language]),
    ...(overlay === undefined ? [] : [`overlay ${overlay}`]),
    ...(profile === undefined ? [] : [`profile ${profile}`]),
  ].join(', ');
}

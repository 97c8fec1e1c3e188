import type { QuestionId } from '../instrument/instrument.js';

/** Names an instance of a group: a person's or home's id, or an id made when an entry was added. @public */
export type InstanceId = string;

/**
 * Names a question as it is asked here: its id, or its id and its instance, such as `P09.jobs.1#a41f`.
 *
 * @public
 */
export type QuestionKey = string;

/** A question and, in a group, which instance. @public */
export interface QuestionPlace {
  readonly question: QuestionId;
  readonly instance?: InstanceId;
}

/**
 * Makes the key of a question's place.
 *
 * @public
 */
export function questionKey({ question, instance }: QuestionPlace): QuestionKey {
  return instance === undefined ? question : `${question}#${instance}`;
}

/**
 * Finds the place that a key names.
 *
 * @public
 */
export function questionPlace(key: QuestionKey): QuestionPlace {
  const at = key.indexOf('#');
  return at === -1
    ? { question: key }
    : { question: key.slice(0, at), instance: key.slice(at + 1) };
}

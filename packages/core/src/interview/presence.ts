import type { PersonId } from '../family/person.js';

/**
 * Who is in the room besides the respondent and the worker, and how the talk is held.
 *
 * Confirmed at the start and after every pause. Source: DOMAIN C.2.
 *
 * @public
 */
export interface Presence {
  /** Persons of the family who are there, without the respondent. */
  readonly persons: readonly PersonId[];
  /** Others who are there, by role, such as "teacher" or "support person". */
  readonly others: readonly string[];
  readonly interpreter?: Interpreter;
  readonly mode: 'worker-led' | 'handover' | 'observation' | 'joint';
  /** For a child: whether the child is met alone. */
  readonly childAlone?: 'yes' | 'offered-declined' | 'no' | 'not-applicable';
  readonly place?: string;
}

/** An interpreter: adult, and never of the family (DOMAIN C.1, I5). @public */
export interface Interpreter {
  readonly adult: true;
  readonly language: string;
  readonly mode: 'on-site' | 'telephone' | 'video' | 'relay';
}

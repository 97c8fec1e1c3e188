import type { Interpreter, Presence } from '@helhet/core';

/**
 * Who is said to be there. What may not be can be said: a child or somebody of the family who interprets is refused.
 *
 * @public
 */
export interface SaidPresence extends Omit<Presence, 'interpreter'> {
  readonly interpreter?: SaidInterpreter;
}

/** Who is said to interpret. @public */
export interface SaidInterpreter extends Omit<Interpreter, 'adult'> {
  readonly adult: boolean;
  /** Whether it is a relative, or somebody the family knows. */
  readonly relative?: boolean;
}

/** Whether it is said that a child interprets. */
export function isChildInterpreting({ interpreter }: SaidPresence): boolean {
  return interpreter?.adult === false;
}

/** What the log keeps of a presence that nothing speaks against; what is no presence is left to be refused. */
export function toPresence(said: SaidPresence | null | undefined): Presence {
  const { interpreter, ...presence } = said ?? nothingSaid;
  if (!interpreter) return presence;
  const { language, mode } = interpreter;
  return { ...presence, interpreter: { adult: true, language, mode } };
}

const nothingSaid = {} as SaidPresence;

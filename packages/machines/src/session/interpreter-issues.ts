import type { Issue, Presence } from '@helhet/core';

/** Finds why an interpreter cannot be one; a host may hand over anything. Source: DOMAIN C.1 (I5). */
export function interpreterIssues(presence: Presence | null): readonly Issue[] {
  const interpreter = presence?.interpreter;
  const adult: unknown = interpreter?.adult;
  return interpreter && adult !== true ? [{ code: 'interpreter.not-adult', where: {} }] : [];
}

import type { Issue, SafetyEvent, Unit } from '@helhet/core';

import type { SaidInterpreter, SaidPresence } from './said-presence.js';

/**
 * Finds why a talk cannot be held as it is said to be; a host may hand over anything.
 *
 * An interpreter is adult, and from outside the family. Two who may be a danger to each other are never met together,
 * nor is anyone while it is known that everyone must be met alone. Source: DOMAIN B.2, B.6, C.1 (I5, I6).
 */
export function presenceIssues(
  presence: SaidPresence | null,
  unit: Unit | null,
  safety: Iterable<SafetyEvent>,
): readonly Issue[] {
  const interpreter: unknown = presence?.interpreter;
  if (interpreter && !isFit(presence?.interpreter)) {
    return [{ code: 'interpreter.not-adult', where: {} }];
  }
  const mustBeAlone = [...safety].some(
    ({ effects, resolved }) => effects.includes('individual-only') && !resolved,
  );
  return presence?.mode === 'joint' && (unit?.joint === false || mustBeAlone)
    ? [{ code: 'presence.not-joint', where: unit ? { unit: unit.id } : {} }]
    : [];
}

function isFit(interpreter: SaidInterpreter | undefined): boolean {
  return interpreter?.adult === true && interpreter.relative !== true;
}

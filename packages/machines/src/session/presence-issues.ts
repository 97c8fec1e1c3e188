import type { Issue, Presence, SafetyEvent, Unit } from '@helhet/core';

/**
 * Finds why a talk cannot be held as it is said to be; a host may hand over anything.
 *
 * An interpreter is adult. Two who may be a danger to each other are never met together, nor is anyone while it is
 * known that everyone must be met alone. Source: DOMAIN B.2, B.6, C.1 (I5, I6).
 */
export function presenceIssues(
  presence: Presence | null,
  unit: Unit | null,
  safety: Iterable<SafetyEvent>,
): readonly Issue[] {
  const interpreter = presence?.interpreter;
  const adult: unknown = interpreter?.adult;
  if (interpreter && adult !== true) return [{ code: 'interpreter.not-adult', where: {} }];
  const mustBeAlone = [...safety].some(
    ({ effects, resolved }) => effects.includes('individual-only') && !resolved,
  );
  return presence?.mode === 'joint' && (unit?.joint === false || mustBeAlone)
    ? [{ code: 'presence.not-joint', where: unit ? { unit: unit.id } : {} }]
    : [];
}

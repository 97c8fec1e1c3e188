import type { SafetyRole } from '@helhet/core';

/** One list for all four roles. @internal */
export function forEveryRole<Id extends string>(
  ids: readonly Id[],
): Readonly<Record<SafetyRole, readonly Id[]>> {
  return { health: ids, school: ids, 'social-services': ids, other: ids };
}

/** One list for those who report, another for the social services, who receive the report. @internal */
export function reportingOrReceiving<Id extends string>(
  reporting: readonly Id[],
  receiving: readonly Id[],
): Readonly<Record<SafetyRole, readonly Id[]>> {
  return { ...forEveryRole(reporting), 'social-services': receiving };
}

import type { Condition } from '@helhet/core';

/**
 * Holds unless the child is known to be under two: what only an older child can do is not asked about a baby.
 *
 * @public
 */
export const fromTwo: Condition = { not: { fact: 'band', equals: '0-1' } };

import type { Condition } from '@helhet/core';

/**
 * Holds for a child who is born, and also when nothing is known of the age.
 *
 * @public
 */
export const born: Condition = { not: { fact: 'band', equals: 'unborn' } };

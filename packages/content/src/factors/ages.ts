import type { AgeBand } from '@helhet/core';

/** Every age of a child, the unborn too. @internal */
export const everyAge: readonly AgeBand[] = ['unborn', '0-1', '2-6', '7-12', '13-17'];
/** Every age from birth. @internal */
export const afterBirth: readonly AgeBand[] = ['0-1', '2-6', '7-12', '13-17'];
/** Two years and older. @internal */
export const fromTwo: readonly AgeBand[] = ['2-6', '7-12', '13-17'];
/** Seven years and older. @internal */
export const fromSeven: readonly AgeBand[] = ['7-12', '13-17'];

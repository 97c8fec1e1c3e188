import type { Issue } from '@helhet/core';

/**
 * What became of a command: done, with a value; or refused, with every reason.
 *
 * Nothing is thrown for what a person did or for the state things are in.
 *
 * @public
 */
export type Outcome<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

import type { JsonPath } from './json-path.js';

/**
 * What a schema found wrong, as far as it is looked at here; every issue of the schemas in `@helhet/core/schema`
 * is one of these.
 *
 * @internal
 */
export interface SchemaIssue {
  readonly code: string;
  readonly path: JsonPath;
  /** Of a wrong type: the one there should be. */
  readonly expected?: unknown;
  /** Of a wrong value: those there can be. */
  readonly values?: readonly unknown[];
  /** Keys that have no place there. */
  readonly keys?: readonly string[];
  /** Of something that fits none of several forms: what is wrong with it as each of them. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
  /** What is wrong with a key or an element. */
  readonly issues?: readonly SchemaIssue[];
}

/** A schema, as far as it is used here. @internal */
export interface Schema<T> {
  safeParse(
    content: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

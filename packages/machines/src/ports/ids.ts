/**
 * Makes ids that no other device makes.
 *
 * @public
 */
export interface Ids {
  /** A new id; letters, digits, `-` and `_` only. */
  create(): string;
}

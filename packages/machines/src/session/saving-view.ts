/**
 * Whether what was done is safe with the host.
 *
 * - `saved`: everything is durable.
 * - `saving`: on its way.
 * - `retrying`: the store failed or did not answer; trying again at `nextAttemptAt`. Nothing is lost:
 *   everything is in memory and can be downloaded.
 *
 * The statechart behind it is [drawn](../../../../docs/statecharts/saving.md).
 *
 * @public
 */
export interface SavingView {
  readonly status: 'saved' | 'saving' | 'retrying';
  /** How many events are not yet durable. */
  readonly unsaved: number;
  /** Failed attempts in a row. */
  readonly attempts: number;
  /** Milliseconds since 1970, by the host's clock; `null` unless retrying. */
  readonly nextAttemptAt: number | null;
}

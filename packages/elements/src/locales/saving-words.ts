/** Words about what is safe with the host. @public */
export interface SavingWords {
  readonly saved: string;
  readonly saving: string;
  retrying(unsaved: number): string;
  /** When the next attempt comes, as a time of day. */
  nextAttempt(time: string): string;
  readonly kept: string;
  readonly saveNow: string;
  readonly download: string;
}

/** Tells the board that the step before an interview is over. @internal */
export class InformationDoneEvent extends Event {
  readonly saved: boolean;
  /** Whether the interview is to be opened now. */
  readonly opens: boolean;

  constructor(done: { readonly saved: boolean; readonly opens: boolean }) {
    super('helhet-information-done');
    this.saved = done.saved;
    this.opens = done.opens;
  }
}

/** What went wrong between the page and the element. @public */
export type AssessmentErrorCode = 'assessment.not-a-session' | 'assessment.package-not-built';

/**
 * Something is wrong in how the page uses the element, or in what it was given. Nothing is thrown
 * at the page, and no message carries what anyone said.
 *
 * @public
 */
export class AssessmentErrorEvent extends Event {
  readonly code: AssessmentErrorCode;
  /** What was found and what to do, for the developer of the page. */
  readonly message: string;

  constructor(error: { readonly code: AssessmentErrorCode; readonly message: string }) {
    super('helhet-assessment-error', { bubbles: true, composed: true });
    this.code = error.code;
    this.message = error.message;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helhet-assessment-error': AssessmentErrorEvent;
  }
}

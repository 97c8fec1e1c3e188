import type { InterviewId, Respondent, UnitId } from '@helhet/core';

/** What {@link InterviewOpenEvent} asks for. @public */
export interface InterviewOpenRequest {
  readonly unit: UnitId;
  readonly respondent: Respondent;
  /** The interview to show again when it is done; `null` to open one or take it up. */
  readonly interview: InterviewId | null;
  /** Whether it is another interview, although a colleague has one going with the same respondent. */
  readonly anew?: boolean;
}

/**
 * Asks for an interview to be opened: a worker chose a voice of a unit.
 *
 * @public
 */
export class InterviewOpenEvent extends Event {
  readonly unit: UnitId;
  readonly respondent: Respondent;
  readonly interview: InterviewId | null;
  readonly anew: boolean;

  constructor(request: InterviewOpenRequest) {
    super('helhet-interview-open', { bubbles: true, composed: true });
    this.unit = request.unit;
    this.respondent = request.respondent;
    this.interview = request.interview;
    this.anew = request.anew ?? false;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helhet-interview-open': InterviewOpenEvent;
  }
}

import type { InterviewId } from '@helhet/core';

/** A person closed the interview, with its closing ritual. @public */
export class InterviewDoneEvent extends Event {
  readonly interview: InterviewId;

  constructor(done: { readonly interview: InterviewId }) {
    super('helhet-interview-done', { bubbles: true, composed: true });
    this.interview = done.interview;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helhet-interview-done': InterviewDoneEvent;
  }
}

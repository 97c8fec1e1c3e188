import type { AssessmentEvent, InterviewId, SafetyEventId } from '@helhet/core';

interface Open {
  readonly interview: InterviewId | undefined;
  readonly wantsOutcome: boolean;
  readonly mayBeToldOnce: boolean;
  isSeen: boolean;
  isDecided: boolean;
  isOver: boolean;
}

/** What has fired and what was done about it, read from the events one by one as they arrive. */
export class Fired {
  readonly #all = new Map<SafetyEventId, Open>();
  readonly #done = new Set<InterviewId>();

  follow({ type, payload }: AssessmentEvent): void {
    switch (type) {
      case 'safety.raised':
        this.#all.set(payload.safety, {
          interview: payload.interview,
          wantsOutcome: payload.effects.includes('outcome-before-end'),
          mayBeToldOnce: payload.effects.includes('minimal-facts'),
          isSeen: false,
          isDecided: false,
          isOver: false,
        });
        break;
      case 'safety.acknowledged':
        this.#of(payload.safety).isSeen = true;
        break;
      case 'safety.outcome-set':
        this.#of(payload.safety).isDecided = true;
        break;
      case 'safety.resolved':
        this.#of(payload.safety).isOver = true;
        break;
      case 'interview.closed':
        this.#done.add(payload.interview);
        break;
      case 'interview.reopened':
        this.#done.delete(payload.interview);
    }
  }

  /** Whether something in a talk has not been seen, or wants a decision that nobody has made. */
  isUnsettled(interview: InterviewId): boolean {
    return [...this.#all.values()].some((one) => {
      const isSettled = one.isSeen && (one.isDecided || !one.wantsOutcome);
      return one.interview === interview && !one.isOver && !isSettled;
    });
  }

  /** Whether something was told in any of these talks that must not be asked more about. */
  isToldOnce(talks: readonly InterviewId[]): boolean {
    return [...this.#all.values()].some(
      ({ interview = '', mayBeToldOnce, isOver }) =>
        mayBeToldOnce && !isOver && talks.includes(interview),
    );
  }

  /** Talks that are over although something in them is not settled. */
  get endedTooEarly(): readonly InterviewId[] {
    return [...this.#done].filter((interview) => this.isUnsettled(interview));
  }

  #of(safety: SafetyEventId): Open {
    const one = this.#all.get(safety);
    if (!one) throw new Error(`nothing called ${safety} has fired`);
    return one;
  }
}
